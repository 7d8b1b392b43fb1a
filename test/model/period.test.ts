import { expect, test } from '@jest/globals';
import { isoDay } from '../../src/model/day';
import { parsePeriod, periodAround, periodsIn } from '../../src/model/period';
import { day } from '../book';

const stretch = (first: string, last: string) => ({ first: day(first), last: day(last) });

const TERMS = [
  stretch('2025-09-01', '2025-10-24'),
  stretch('2025-11-03', '2025-12-19'),
  stretch('2026-01-05', '2026-03-27'),
  stretch('2026-09-01', '2026-10-23'),
];
const SEPTEMBER = 9;

test.each([
  ['2026-03', '2026-03-01', '2026-03-31', 'month'],
  ['2025-q2', '2025-12-01', '2026-02-28', 'quarter'],
  ['2025', '2025-09-01', '2026-08-31', 'year'],
  ['2025-t1', '2025-09-01', '2025-10-24', 'term'],
  ['2025-T3', '2026-01-05', '2026-03-27', 'term'],
  ['2026-T1', '2026-09-01', '2026-10-23', 'term'],
] as const)('%s is a period of a school year', (name, first, last, per) => {
  const period = parsePeriod(name, SEPTEMBER, TERMS);
  expect(period).toMatchObject({ ...stretch(first, last), per, name: name.toUpperCase() });
});

test.each(['2025-T4', '2025-T0', '2024-T1', '2025-13', '2025-Q5', 'Spring', ''])(
  '“%s” is none',
  (name) => {
    expect(parsePeriod(name, SEPTEMBER, TERMS)).toBeUndefined();
  },
);

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
