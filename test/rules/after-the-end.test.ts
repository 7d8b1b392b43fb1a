import { expect, test } from '@jest/globals';
import { asked, log, logged, standingFor } from './asked';
import { HEADER, said } from './said';

const MEASURES = `
  Measure | Count       | Of sheet  | Column     | Where            | One is called
  Visits  | Rows        |           |            | Activity = visit | visit
  Hours   | Minutes     |           |            |                  |
  Insured | Latest day  | Papers    | Good until |                  |
`;
const visit = (date: string): string => `${date} | 2 | visit | venue`;
const monthly = (from: number, until: number): string[] =>
  Array.from({ length: until - from + 1 }, (_, index) =>
    visit(`2026-${String(from + index).padStart(2, '0')}-10`),
  );

const given = (terms: string, today: string, rows: readonly string[] = [], more = {}) => ({
  terms: `${HEADER} | From | Until\n${terms}`,
  measures: MEASURES.split('\n')
    .filter((line) => !line.includes('Papers'))
    .join('\n'),
  sheets: { Log: log(...rows), ...more },
  today,
});
const MINIMUM = 'V | Words | Minimum | Visits | 1 | | Month';

test('a clause that was missed once is broken when all is over', () => {
  const all = monthly(1, 12);
  const without = all.filter((row) => !row.startsWith('2026-02'));
  const after = (rows: readonly string[]) =>
    standingFor('minimum', given(MINIMUM, '2027-01-05', rows)).status;
  expect([after(all), after(without)]).toEqual(['met', 'broken']);
  expect(said(given(MINIMUM, '2027-01-05', without))).toEqual([
    '1 visit in December 2026; 1 was asked. Done. Before that, missed in 1 of 11 months: February 2026.',
  ]);
});

test('a limit that was passed once is broken when all is over', () => {
  const cap = 'H | Words | Cap | Hours | | 3 h | Month';
  const rows = [visit('2026-02-10'), visit('2026-02-11')];
  expect(standingFor('cap', given(cap, '2027-01-05', rows)).status).toBe('broken');
  expect(said(given(cap, '2027-01-05', rows))).toEqual([
    '0 h of 3 h used in December 2026; 3 h left. Before that, missed in 1 of 11 months: February 2026.',
  ]);
});

test('of all that were missed, the last is told with the others', () => {
  expect(said(given(MINIMUM, '2027-01-05'))).toEqual([
    '0 of 1 visit in December 2026. 1 visit short. Before that, missed in all 11 months: most lately November 2026.',
  ]);
  expect(said(given(MINIMUM, '2026-04-15'))).toEqual([
    '0 of 1 visit in April 2026 so far. 1 more is needed in the 16 days left. Missed in all three months: January 2026, February 2026 and March 2026.',
  ]);
});

test('a term with days of its own names them', () => {
  const terms = 'W | Words | Minimum | Visits | 1 | | | | | 2026-02-23 | 2026-03-27';
  expect(said(given(terms, '2026-06-01'))).toEqual([
    '0 of 1 visit between 23 February and 27 March 2026. 1 visit short.',
  ]);
  expect(said(given(terms, '2026-03-20', [visit('2026-03-01')]))).toEqual([
    '1 visit between 23 February and 27 March 2026 so far; 1 is asked. Done.',
  ]);
});

test.each([
  ['2026-01-31', [visit('2026-01-20')], 'None so far; none is allowed.'],
  ['2027-01-31', [], 'None; none was allowed. Met.'],
])('a limit of nothing at all: on %s', (today, rows, sentence) => {
  const Log = rows.map((row) => row.replace('visit', 'admin'));
  expect(said(given('W22 | Words | Cap | Visits | | 0 visits', today, Log))).toEqual([sentence]);
});

test('what breaks a limit of nothing at all', () => {
  const cap = 'W22 | Words | Cap | Visits | | 0 visits';
  expect(said(given(cap, '2026-02-01', [visit('2026-01-20')]))).toEqual([
    '1 visit so far, where none is allowed.',
  ]);
});

test('a limit that changes half-way is held against both texts, each for its own days', () => {
  // 31 days of March: 15 under the first, 16 under the second; 62 h and 31 h a month.
  const terms = [
    'H | Words | Cap | Hours | | 62 h | Month | | | | 2026-03-15',
    'H | Words | Cap | Hours | | 31 h | Month | | | 2026-03-16 |',
  ].join('\n');
  const { standings } = asked(given(terms, '2026-04-01'));
  expect(standings.map(({ history }) => history[history.length - 1])).toMatchObject([
    { required: 30 * 60, whole: 62 * 60 },
    { required: 16 * 60, whole: 31 * 60 },
  ]);
  expect(said(given(terms, '2026-03-20'))[1]).toBe(
    '0 h of 16 h used between 16 and 31 March 2026 so far; 16 h left. 16 of the 31 days of March 2026 lie in the days of this clause: 16 h of 31 h allowed.',
  );
});

test('an empty register is neither covered nor uncovered', () => {
  const terms = 'G | Words | Coverage | Visits | 1 | | Month | | Places where Tags = moon';
  const found = standingFor('coverage', given(terms, '2026-03-10'));
  expect([found.status, found.achievable]).toEqual(['not-yet-due', undefined]);
  expect(said(given(terms, '2026-03-10'))).toEqual([
    'There is nothing in places yet that this is about.',
  ]);
});

const PAPERS = {
  Columns: `
    Sheet  | Column     | Kind
    Papers | Id         | Id
    Papers | Good until | Day
  `,
  Papers: `
    Id | Good until
    P1 | 2026-06-15
  `,
};

test.each([
  [
    '2026-05-31',
    '2026-07-20',
    'met',
    '“Insured” was to end on 15 June 2026, and this counted until 31 May 2026.',
  ],
  ['2026-06-30', '2026-07-20', 'broken', '“Insured” ended on 15 June 2026, 15 days ago.'],
])('a paper that was asked for until %s', (until, today, status, sentence) => {
  const terms = `${HEADER} | Until\nW18 | Words | Expiry | Insured | | | | | | ${until}`;
  const all = { terms, measures: MEASURES, sheets: { Log: log(), ...PAPERS }, today };
  expect(standingFor('expiry', all).status).toBe(status);
  expect(said(all)).toEqual([sentence]);
});

test('an average that was missed in one month is not called missed in the last', () => {
  const rows = [
    ...logged('2026-01-01', 31, 3).split('\n'),
    ...logged('2026-02-01', 334, 4).split('\n'),
  ];
  const terms = 'P7 | Words | Average | Hours | 28 h | | Week | month';
  expect(standingFor('average', given(terms, '2027-01-05', rows)).status).toBe('broken');
  expect(said(given(terms, '2027-01-05', rows))).toEqual([
    '28 h 5 min a week on average in December 2026, against 28 h. 20 min more. Before that, missed in 1 of 11 months: January 2026.',
  ]);
});
