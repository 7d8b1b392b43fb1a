import { expect, test } from '@jest/globals';
import { iso, log, logged, standingFor } from './asked';

const TERMS = `
  Ref  | Clause                | Rule    | Measure    | At least | Per
  L16  | Minimum 22 days field | Minimum | Field days | 22       | Month
`;
const MEASURES = `
  Measure    | Count | Where            | One is called
  Field days | Days  | Activity = visit | field day
`;
const visits = (first: string, count: number, every = 1): string =>
  logged(first, count, 1, { every, rest: 'visit | venue' });

const fieldDays = (rows: readonly string[], today: string, more: object = {}) =>
  standingFor('minimum', {
    terms: TERMS,
    measures: MEASURES,
    sheets: { Log: log(...rows) },
    today,
    ...more,
  });

test.each([
  ['before the contract', [], '2025-12-31', 'not-yet-due', 0],
  ['the first day', [], '2026-01-01', 'on-course', 22],
  [
    '16 by the 22nd: six more in nine days',
    [visits('2026-01-01', 16)],
    '2026-01-22',
    'on-course',
    6,
  ],
  ['ten by the 18th is too little', [visits('2026-01-01', 10)], '2026-01-18', 'at-risk', 12],
  ['every day left is needed', [visits('2026-01-01', 9)], '2026-01-19', 'at-risk', 13],
  ['one day too few is left', [visits('2026-01-01', 9)], '2026-01-20', 'broken', 13],
  ['exactly 22', [visits('2026-01-01', 22)], '2026-01-22', 'met', 0],
  ['21 at the end of the month', [visits('2026-01-01', 21)], '2026-01-31', 'at-risk', 1],
  [
    '21, and something is there today already',
    [visits('2026-01-11', 21)],
    '2026-01-31',
    'broken',
    1,
  ],
] as const)('%s', (_, rows, today, status, remaining) => {
  const found = fieldDays(rows, today);
  expect(found.status).toBe(status);
  expect(status === 'not-yet-due' ? 0 : found.remaining).toBe(remaining);
});

test('21 dates and one of them twice are 21 of 22', () => {
  const found = fieldDays([visits('2026-01-01', 21), visits('2026-01-07', 1)], '2026-02-01');
  expect(found.history).toMatchObject([{ status: 'broken', actual: 21, required: 22 }]);
  expect(found.status).toBe('broken');
});

test('the last day on which what remains can still begin', () => {
  const found = fieldDays([visits('2026-01-01', 16)], '2026-01-22');
  expect(iso(found.detail.lastStart)).toBe('2026-01-26');
  expect(found.detail.daysLeft).toBe(10);
  expect(found.rows).toEqual(Array.from({ length: 16 }, (_, index) => index + 2));
});

test('breaks push the last start forward and lessen what is asked', () => {
  const Breaks = `
    From       | Until
    2026-01-25 | 2026-01-31
  `;
  const found = fieldDays([], '2026-01-22', {
    sheets: { Log: log(visits('2026-01-01', 16)), Breaks },
  });
  expect(found.required).toBe(Math.ceil((22 * 24) / 31));
  expect(iso(found.detail.lastStart)).toBe('2026-01-23');
});

test.each([
  ['a contract that starts on the 16th', '2026-01-16', '2026-01-20', 12],
  ['a contract that starts on the 31st', '2026-01-31', '2026-01-31', 1],
  ['a whole month', '2026-01-01', '2026-01-20', 22],
])('%s asks its part of a month, rounded up', (_, Starts, today, required) => {
  const found = fieldDays([], today, { contract: { Starts } });
  expect(found.required).toBe(required);
  expect(found.detail.whole).toBe(22);
});

test('a missed month counts until the next one is over; older ones stay in the history', () => {
  const rows = [visits('2026-01-01', 20), visits('2026-02-01', 22), visits('2026-03-01', 22)];
  const statuses = ['2026-02-22', '2026-03-02', '2026-04-01'].map(
    (today) => fieldDays(rows, today).status,
  );
  expect(statuses).toEqual(['broken', 'on-course', 'on-course']);
  expect(fieldDays(rows, '2026-04-01').history.map(({ status }) => status)).toEqual([
    'broken',
    'met',
    'met',
  ]);
});

test('when the contract is over every month counts', () => {
  const found = fieldDays([visits('2026-12-01', 22)], '2027-03-01');
  expect(found.status).toBe('broken');
  expect(found.history).toHaveLength(12);
  expect(found.history[11]?.status).toBe('met');
});

test('a night halt that begins on 31 January belongs to January', () => {
  const found = standingFor('minimum', {
    terms: `
      Ref | Clause         | Rule    | Measure     | At least | Per
      L16 | 16 night halts | Minimum | Night halts | 1        | Month
    `,
    measures: `
      Measure     | Count  | Where            | One is called
      Night halts | Nights | Activity = visit | night halt
    `,
    sheets: {
      Log: `
        Date       | Start | End   | Activity
        2026-01-31 | 22:00 | 06:00 | visit
      `,
    },
    today: '2026-02-10',
  });
  expect(found.history).toMatchObject([{ status: 'met', actual: 1 }]);
  expect(found.actual).toBe(0);
});

test('hours as a minimum: what is left must fit into the longest days', () => {
  const given = {
    terms: `
      Ref | Clause | Rule    | Measure | At least | Per
      H   | Hours  | Minimum | Hours   | 100 h    | Month
    `,
    measures: `
      Measure | Count
      Hours   | Minutes
    `,
    contract: { 'Longest day': '10 h' },
  };
  const at = (hours: number, today: string) =>
    standingFor('minimum', {
      ...given,
      sheets: { Log: log(logged('2026-01-01', 10, hours)) },
      today,
    });
  expect(at(8, '2026-01-30').status).toBe('at-risk');
  expect(at(8, '2026-01-31').status).toBe('broken');
  expect(at(9, '2026-01-31').status).toBe('at-risk');
});

test('nobody is behind in the first tenth of a month', () => {
  const statuses = ['2026-01-03', '2026-01-04'].map((today) => fieldDays([], today).status);
  expect(statuses).toEqual(['on-course', 'at-risk']);
});
