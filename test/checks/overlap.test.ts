import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { CHECKS } from '../../src/checks/index';
import { overlapsAmong, type Stretch } from '../../src/checks/overlap';
import { bookOf, day } from '../book';
import { log, TODAY, testCheck } from './brief';

testCheck('overlap', [
  log(
    'ends that touch',
    `Date       | Start | End   | Activity
     2026-03-02 | 09:00 | 10:00 | visit
     2026-03-02 | 10:00 | 11:00 | visit
     2026-03-02 | 22:00 | 00:30 | visit
     2026-03-03 | 00:30 | 01:00 | visit
     2026-03-03 |       |       | admin`,
  ),
  log(
    'the row that starts later is marked, wherever it stands',
    `Date       | Start | End   | Activity
     2026-03-02 | 09:59 | 11:00 | visit
     2026-03-02 | 09:00 | 10:00 | meeting`,
    ['daybook/overlap', 2, 'Start'],
  ),
  log(
    'of two that start together the lower one is marked',
    `Date       | Start | End   | Activity
     2026-03-02 | 09:00 | 11:00 | visit
     2026-03-02 | 09:00 | 10:00 | meeting`,
    ['daybook/overlap', 3, 'Start'],
  ),
  log(
    'across midnight, and across the hour at which evening begins, once',
    `Date       | Start | End   | Activity
     2026-03-02 | 17:00 | 01:00 | visit
     2026-03-02 | 17:30 | 00:30 | meeting
     2026-03-03 | 00:45 | 02:00 | admin`,
    ['daybook/overlap', 3, 'Start'],
    ['daybook/overlap', 4, 'Start'],
  ),
  log(
    'two people at one time; a blank Who is the coordinator',
    `Date       | Who       | Start | End   | Activity
     2026-03-02 | Ana       | 09:00 | 11:00 | visit
     2026-03-02 | Bo        | 09:00 | 11:00 | visit
     2026-03-03 | ana       | 09:00 | 11:00 | visit
     2026-03-03 | ANA       | 10:00 | 12:00 | visit
     2026-03-04 |           | 09:00 | 11:00 | visit
     2026-03-04 | Isla Kerr | 10:00 | 12:00 | visit`,
    ['daybook/overlap', 5, 'Start'],
    ['daybook/overlap', 7, 'Start'],
  ),
  log(
    'a start and hours are as good as an end',
    `Date       | Start | End   | Hours | Activity
     2026-03-02 | 09:00 |       | 2     | visit
     2026-03-02 | 10:00 | 11:00 |       | meeting
     2026-03-03 | 09:00 |       | 1     | visit
     2026-03-03 | 10:00 |       | 1     | meeting`,
    ['daybook/overlap', 3, 'Start'],
  ),
  log(
    'a copied row is told as a copy',
    `Date       | Start | End   | Activity
     2026-03-02 | 09:00 | 11:00 | visit
     2026-03-02 | 09:00 | 11:00 | visit`,
  ),
]);

test('an overlap names the other row, the day and the shared time', () => {
  const book = bookOf({
    Log: `Date       | Start | End   | Activity
          2026-03-02 | 21:00 | 01:00 | visit
          2026-03-03 | 00:15 | 03:00 | meeting`,
  });
  expect(CHECKS.overlap(book, TODAY).map(({ facts }) => facts)).toEqual([
    { withRow: 2, day: day('2026-03-03'), minutes: 45 },
  ]);
});

/** Every pair compared: each stretch with the one, of those that began before it, that reaches furthest. */
function slowly(stretches: readonly Stretch[]): [number, number][] {
  const isBefore = (one: Stretch, other: Stretch): boolean =>
    one.start < other.start || (one.start === other.start && one.row < other.row);
  const found = stretches.flatMap((later): [number, number][] => {
    const earlier = stretches
      .filter((one) => isBefore(one, later) && later.start < one.end)
      .sort((one, other) => other.end - one.end || (isBefore(one, other) ? -1 : 1))[0];
    return earlier ? [[later.row, earlier.row]] : [];
  });
  return found.sort(([one], [other]) => one - other);
}

test('the sweep finds what comparing every pair finds', () => {
  const stretch = fc.record({ start: fc.nat(60), length: fc.integer({ min: 1, max: 20 }) });
  fc.assert(
    fc.property(fc.array(stretch, { maxLength: 40 }), (lengths) => {
      const stretches = lengths.map(({ start, length }, index) => ({
        row: index + 2,
        start: start + 29_000_000,
        end: start + length + 29_000_000,
      }));
      const swept = overlapsAmong(stretches)
        .map(({ later, earlier }) => [later.row, earlier.row])
        .sort(([one = 0], [other = 0]) => one - other);
      expect(swept).toEqual(slowly(stretches));
    }),
  );
});
