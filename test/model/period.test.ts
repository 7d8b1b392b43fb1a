import { expect, test } from '@jest/globals';
import { isoDay } from '../../src/model/day';
import { periodAround, periodsIn } from '../../src/model/period';
import { day } from '../book';

const stretch = (first: string, last: string) => ({ first: day(first), last: day(last) });

const TERMS = [
  stretch('2025-09-01', '2025-10-24'),
  stretch('2025-11-03', '2025-12-19'),
  stretch('2026-01-05', '2026-03-27'),
  stretch('2026-09-01', '2026-10-23'),
];
test('terms leave out the days between them, and are cut to the days asked for', () => {
  const calendar = { contract: stretch('2025-09-15', '2026-08-31'), yearStart: 9, terms: TERMS };
  expect(periodAround(day('2025-10-28'), 'term', calendar)).toBeUndefined();
  expect(
    periodsIn(calendar.contract, 'term', calendar).map(({ first, last }) => [
      isoDay(first),
      isoDay(last),
    ]),
  ).toEqual([
    ['2025-09-15', '2025-10-24'],
    ['2025-11-03', '2025-12-19'],
    ['2026-01-05', '2026-03-27'],
  ]);
});

test('fortnights are counted from the week in which the contract begins', () => {
  // 1 January 2026 is a Thursday: its week began on Monday 29 December.
  const calendar = { contract: stretch('2026-01-01', '2026-02-10'), yearStart: 1, terms: [] };
  const fortnights = periodsIn(calendar.contract, 'fortnight', calendar);
  expect(fortnights.map(({ first, last }) => `${isoDay(first)} ${isoDay(last)}`)).toEqual([
    '2026-01-01 2026-01-11',
    '2026-01-12 2026-01-25',
    '2026-01-26 2026-02-08',
    '2026-02-09 2026-02-10',
  ]);
  expect(periodAround(day('2025-12-28'), 'fortnight', calendar)).toEqual(
    stretch('2025-12-15', '2025-12-28'),
  );
});
