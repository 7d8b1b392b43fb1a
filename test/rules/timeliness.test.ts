import { expect, test } from '@jest/globals';
import { standingFor } from './asked';
import { said } from './said';

const TERMS = `
  Ref | Clause            | Rule       | Measure | At least | At most | Per
  L10 | in a timely manner | Timeliness | Delay   | 90 %     | 3 days  | Month
`;
const MEASURES = `
  Measure | Count        | Column
  Delay   | Days between | Date to Entered
`;

/** Nine rows in January entered on the day, and others. */
const timely = (rows: readonly string[], today: string, terms = TERMS) =>
  standingFor('timeliness', {
    terms,
    measures: MEASURES,
    sheets: {
      Log: [
        'Date | Hours | Activity | Entered',
        ...Array.from(
          { length: 9 },
          (_, index) => `2026-01-0${index + 1} | 1 | visit | 2026-01-0${index + 1}`,
        ),
        ...rows.map((row) => row.replace('|', '| 1 | visit |')),
      ].join('\n'),
    },
    today,
  });

test.each([
  ['all on the day', [], '2026-01-20', 'on-course', 100],
  ['three days', ['2026-01-10 | 2026-01-13'], '2026-01-20', 'on-course', 100],
  ['four days, one of ten', ['2026-01-10 | 2026-01-14'], '2026-01-20', 'on-course', 90],
  [
    'two of eleven',
    ['2026-01-10 | 2026-01-14', '2026-01-11 | 2026-01-15'],
    '2026-01-20',
    'at-risk',
    (9 * 100) / 11,
  ],
  ['not there, but not late', ['2026-01-18 |', '2026-01-19 |'], '2026-01-20', 'on-course', 100],
  ['not there and late', ['2026-01-15 |', '2026-01-16 |'], '2026-01-20', 'at-risk', (9 * 100) / 11],
  [
    'the month is missed',
    ['2026-01-10 | 2026-01-14', '2026-01-11 | 2026-01-15'],
    '2026-02-02',
    'broken',
    undefined,
  ],
  ['the month is met', ['2026-01-10 | 2026-01-14'], '2026-02-02', 'on-course', undefined],
])('%s', (_, rows, today, status, percent) => {
  const found = timely(rows, today);
  expect([found.status, found.actual]).toEqual([status, percent]);
});

test('late rows, those still outstanding, and those in time', () => {
  const { detail } = timely(
    ['2026-01-10 | 2026-01-20', '2026-01-11 |', '2026-01-19 |'],
    '2026-01-20',
  );
  expect(detail).toMatchObject({
    onTime: 9,
    late: 2,
    lateRows: [11, 12],
    outstanding: 1,
    waiting: 1,
    longest: { days: 10 },
    outstandingDays: 9,
  });
});

test('with 100 % asked, one late row cannot be made good', () => {
  const terms = TERMS.replace('90 %', '    ');
  expect(timely(['2026-01-10 | 2026-01-14'], '2026-01-20', terms).status).toBe('broken');
});

test.each([
  ['on the due day', '2026-02-05', '2026-02-06', 'met'],
  ['a day late', '2026-02-06', '2026-02-06', 'broken'],
  ['not there on the due day', '', '2026-02-05', 'on-course'],
  ['not there the day after', '', '2026-02-06', 'broken'],
])('by a due day: %s', (_, submitted, today, status) => {
  const found = standingFor('timeliness', {
    terms: `
      Ref | Clause  | Rule       | Measure | At most
      L11 | Reports | Timeliness | Reports | 0 days
    `,
    measures: `
      Measure | Count        | Of sheet    | Column
      Reports | Days between | Submissions | Due to Submitted
    `,
    sheets: {
      Log: 'Date | Activity',
      Submissions: `
        What | Due        | Submitted
        MPR  | 2026-02-05 | ${submitted}
        MPR  | 2026-05-05 |
      `,
    },
    today,
  });
  expect(found.status).toBe(status === 'met' ? 'on-course' : status);
});

test('what an earlier month left undone is named until it is there', () => {
  const late = ['2026-01-10 |', '2026-01-11 | 2026-01-20', '2026-02-09 |'];
  expect(timely(late, '2026-01-31').detail.outstandingBefore).toEqual([]);
  expect(timely(late, '2026-02-10').detail).toMatchObject({
    outstanding: 0,
    outstandingBefore: [11],
  });
  expect(
    said({
      terms: TERMS,
      measures: MEASURES,
      sheets: { Log: 'Date | Hours | Activity | Entered\n2026-01-10 | 1 | visit |' },
      today: '2026-02-20',
    }),
  ).toEqual([
    'Nothing fell due in February 2026 so far. Still outstanding from before: row 2. Missed in January 2026.',
  ]);
});
