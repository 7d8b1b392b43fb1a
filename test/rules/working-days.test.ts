import { expect, test } from '@jest/globals';
import { wordsFor } from '../../src/words/words';
import { asked, log, logged, standingFor } from './asked';
import { HEADER, said } from './said';

const MEASURES = `
  Measure | Count   | Where
  Time    | Minutes |
  Visits  | Minutes | Activity = visit
`;
/** 15 days of 7.5 h. */
const contract = { 'Hours per week': '2.5 h', 'Weeks counted': '45', 'A day is': '7.5 h' };
const given = (terms: string, ...rows: string[]) => ({
  terms: `${HEADER}\n${terms}`,
  measures: MEASURES,
  sheets: { Log: log(...rows) },
  contract,
  today: '2026-06-30',
});

/** Ten days of 7.5 h, and 18 h of visits: 2.4 days. */
const ROWS = [
  logged('2026-01-05', 10, 7.5, { every: 9 }),
  logged('2026-01-06', 4, 4.5, { every: 20, rest: 'visit | venue' }),
];

test('where a term speaks of days, days are told: 93 h are 12.4 of 15 days', () => {
  expect(said(given('W20 | Words | Cap | Time | | 15 days', ...ROWS))).toEqual([
    '12.4 of 15 days used so far; 2.6 days left. At this pace it would be 25 days by 31 December 2026.',
  ]);
});

test('33 to 50 % of 15 days are 4.95 to 7.5 days', () => {
  const terms = 'W8 | Words | Share | Visits | 33 % | 50 % | | | contracted days';
  const { detail, unit } = standingFor('share', given(terms, ...ROWS));
  // 112.5 h are 6,750 minutes.
  expect([detail.lowAmount, detail.highAmount, detail.amountUnit, unit]).toEqual([
    2227.5,
    3375,
    'working-days',
    'percent',
  ]);
  expect(said(given(terms, ...ROWS))).toEqual([
    '2.4 of 15 days so far: 16 %, where 33 % to 50 % of what is contracted is asked. 2.55 days more to go. At this pace it would be 32.3 % by 31 December 2026. Of the time logged it is 19.4 %.',
  ]);
});

test('a block of days, and what is left to do', () => {
  expect(
    said(given('W26 | Words | Spread | Time | | 33 % | | any 4 weeks | contracted days', ...ROWS)),
  ).toEqual([
    '5.2 of the 15 contracted days fell between 5 January and 1 February 2026: 34.7 %, where at most 33 % may fall in any 4 weeks. That cannot be undone.',
  ]);
  expect(said(given('D | Words | Minimum | Time | 12.5 days', ...ROWS))).toEqual([
    '12.4 of 12.5 days so far. 0.1 days more are needed in the 185 days left.',
  ]);
  expect(said(given('D | Words | Minimum | Time | 13.4 days', ...ROWS))).toEqual([
    '12.4 of 13.4 days so far. 1 day more is needed in the 185 days left.',
  ]);
});

test.each([
  ['hours, where a term speaks of hours', ['C | W | Cap | Time | | 100 h'], 'minutes'],
  [
    'hours, where one does of two',
    ['C | W | Cap | Time | | 15 d', 'D | W | Minimum | Time | 9'],
    'minutes',
  ],
  [
    'days, where both do',
    ['C | W | Cap | Time | | 15 d', 'D | W | Minimum | Time | 9 d'],
    'working-days',
  ],
  ['hours, where the days are those between two', ['S | W | Spread | Time | | 14 days'], 'minutes'],
  ['hours, where no term speaks of it', [], 'minutes'],
] as const)('time is told in %s', (_, terms, unit) => {
  const { book } = asked(given(terms.join('\n')));
  expect(book.measures.get('time')?.unit).toBe(unit);
});

test('in Marathi too', () => {
  const { formats } = wordsFor('mr-IN');
  expect([formats.workingDays(450, 450), formats.workingDays(2227.5, 450)]).toEqual([
    '1 दिवस',
    '4.95 दिवस',
  ]);
});
