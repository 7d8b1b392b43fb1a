import { expect, test } from '@jest/globals';
import { asked, log, logged, standingFor } from './asked';

const TERMS = `
  Ref | Clause                       | Rule    | Measure      | At least | Per
  P7  | 28 hours per week on average | Average | Hours worked | 28 h     | Week
`;
const MEASURES = `
  Measure      | Count
  Hours worked | Minutes
`;
const HOUR = 60;

const average = (
  rows: readonly string[],
  today: string,
  more: Partial<Parameters<typeof standingFor>[1]> = {},
) =>
  standingFor('average', {
    terms: TERMS,
    measures: MEASURES,
    sheets: { Log: log(...rows) },
    today,
    ...more,
  });

test('28 hours a week over 52 weeks are 1,456 hours, a mean month 121 h 20 min', () => {
  const { required, detail } = average([logged('2026-01-01', 10, 4)], '2026-01-10');
  expect(required).toBe(1456 * HOUR);
  expect(detail.meanMonth).toBe(121 * HOUR + 20);
});

test.each([
  ['before the contract', [], '2025-12-31', 'not-yet-due'],
  ['on the first day, nothing yet', [], '2026-01-01', 'on-course'],
  ['exactly 4 hours every day', [logged('2026-01-01', 90, 4)], '2026-03-31', 'on-course'],
  [
    'one light week of twenty',
    [logged('2026-01-01', 140, 4).replace(/(2026-03-0[2-8]) \| 4/g, '$1 | 1')],
    '2026-05-20',
    'on-course',
  ],
  ['a tenth behind, just within', [logged('2026-01-01', 90, '3h 36m')], '2026-03-31', 'on-course'],
  ['more than a tenth behind', [logged('2026-01-01', 90, '3h 35m')], '2026-03-31', 'at-risk'],
  ['nothing for half a year', [], '2026-07-01', 'at-risk'],
  ['too late to catch up', [], '2026-09-15', 'broken'],
  ['all of it done before the end', [logged('2026-01-01', 182, 8)], '2026-07-05', 'met'],
  [
    'all but a minute done',
    [logged('2026-01-01', 181, 8), '2026-07-01 | 7h 59m | admin | home'],
    '2026-07-05',
    'on-course',
  ],
  ['the year is over, all there', [logged('2026-01-01', 364, 4)], '2027-01-02', 'met'],
  [
    'the year is over, one minute short',
    [logged('2026-01-01', 363, 4), '2026-12-31 | 3h 59m | admin | home'],
    '2027-01-02',
    'broken',
  ],
] as const)('%s', (_, rows, today, status) => {
  expect(average(rows, today).status).toBe(status);
});

test('what is left is spread over the weeks that are left', () => {
  const { actual, expectedByToday, remaining, pace, detail } = average(
    [logged('2026-01-01', 73, 5)],
    '2026-03-14',
  );
  expect(actual).toBe(365 * HOUR);
  expect(expectedByToday).toBe(Math.round((1456 * HOUR * 73) / 365));
  expect(remaining).toBe((1456 - 365) * HOUR);
  expect(pace?.per).toBe('week');
  expect(Math.round(pace?.amount ?? 0)).toBe(Math.round(((1456 - 365) * HOUR * 7) / 293));
  expect(detail.balance).toBe(365 * HOUR - Math.round((1456 * HOUR) / 5));
});

test('breaks are left out of what is asked and of what is expected', () => {
  const Breaks = `
    From       | Until      | Reason
    2026-01-08 | 2026-01-14 | Unpaid leave
    2026-01-10 | 2026-01-21 | Closure, overlapping
  `;
  const { required, expectedByToday } = average([logged('2026-01-01', 7, 4)], '2026-01-21', {
    sheets: { Log: log(logged('2026-01-01', 7, 4)), Breaks },
  });
  expect(required).toBe(Math.round((1456 * HOUR * 351) / 365));
  expect(expectedByToday).toBe(Math.round((1456 * HOUR * 7) / 365));
});

test('this week, four weeks, the month and the contract so far', () => {
  const { detail } = average([logged('2026-01-01', 60, 4)], '2026-03-01');
  const hours = detail.balances.map(({ over, actual, expected }) => [
    over,
    actual / HOUR,
    expected / HOUR,
  ]);
  expect(hours).toEqual([
    ['week', 28, 28],
    ['four-weeks', 112, 112],
    ['month', 4, expect.closeTo((121 + 1 / 3) / 31, 1)],
    ['contract', 240, expect.closeTo((1456 * 60) / 365, 1)],
  ]);
});

test('a whole month is expected to bring 121 h 20 min, be it long or short', () => {
  const months = ['2026-01-31', '2026-02-28'].map(
    (today) => average([], today).detail.balances.find(({ over }) => over === 'month')?.expected,
  );
  expect(months).toEqual([121 * HOUR + 20, 121 * HOUR + 20]);
});

test('a clause that changes in mid-year is two rows, each judged for its own days', () => {
  const given = {
    terms: `
      Ref | Clause   | Rule    | Measure      | At least | Per  | From       | Until
      P7  | 28 hours | Average | Hours worked | 28 h     | Week |            | 2026-06-30
      P7  | 35 hours | Average | Hours worked | 35 h     | Week | 2026-07-01 |
    `,
    measures: MEASURES,
    sheets: { Log: log(logged('2026-01-01', 181, 4), logged('2026-07-01', 10, 5)) },
    today: '2026-07-10',
  };
  const statuses = ['2026-06-30', '2026-07-10'].map((today) =>
    asked({ ...given, today }).standings.map(({ status }) => status),
  );
  expect(statuses).toEqual([
    ['met', 'not-yet-due'],
    ['met', 'on-course'],
  ]);
});

const LAST_WEEKS = `
  Ref | Clause | Rule    | Measure      | At least | At most | Per  | Window
  P7b | About  | Average | Hours worked | 25.2 h   | 30.8 h  | Week | any last 8 weeks
`;

test.each([
  ['an even 28 hours', 4, 'on-course'],
  ['exactly 25.2 hours', '3h 36m', 'on-course'],
  ['a minute a day less', '3h 35m', 'at-risk'],
  ['exactly 30.8 hours', '4h 24m', 'on-course'],
  ['a minute a day more', '4h 25m', 'at-risk'],
] as const)('over the last eight weeks: %s', (_, hours, status) => {
  const rows = [logged('2026-01-01', 30, 9), logged('2026-02-01', 80, hours)];
  const found = average(rows, '2026-04-15', { terms: LAST_WEEKS });
  expect(found.status).toBe(status);
  expect(found.detail.window).toBe('rolling');
});

const EACH_MONTH = `
  Ref | Clause | Rule    | Measure      | At least | Per  | Window
  P7c | Month  | Average | Hours worked | 28 h     | Week | month
`;

test('month by month: a missed month stays in sight until the next one is over', () => {
  const rows = [
    logged('2026-01-01', 31, 4),
    logged('2026-02-01', 28, 3),
    logged('2026-03-01', 31, 5),
  ];
  const at = (today: string) => average(rows, today, { terms: EACH_MONTH });
  expect(at('2026-02-24').status).toBe('at-risk');
  expect(at('2026-02-28').status).toBe('broken');
  expect(at('2026-03-20').status).toBe('broken');
  expect(at('2026-04-01').status).toBe('on-course');
  expect(at('2026-04-01').history.map(({ status }) => status)).toEqual(['met', 'broken', 'met']);
  const months = at('2027-01-05').history.map(({ required }) => required);
  const all = months.reduce((sum, each) => sum + each, 0);
  expect(Math.abs(all - 1456 * HOUR)).toBeLessThanOrEqual(6);
});

test.each([
  ['within', 4, 'on-course'],
  ['well over, but it can be evened out', 6, 'at-risk'],
  ['more than the whole year allows', 24, 'broken'],
] as const)('at most so much on average: %s', (_, hours, status) => {
  const terms = TERMS.replace('At least', 'At most');
  expect(average([logged('2026-01-01', 61, hours)], '2026-03-02', { terms }).status).toBe(status);
});
