import type { Day } from '../model/day';
import { issue } from '../model/issue';
import { MINUTES_IN_DAY, minutes } from '../model/minutes';
import { placeIn, type Workbook } from '../workbook/workbook';
import { type Check, ofLog } from './check';
import { repeatedRows } from './duplicate-row';
import { personOf } from './people';

/** One row's time by the clock on the wall, in minutes since 1970-01-01. */
export interface Stretch {
  readonly row: number;
  readonly start: number;
  readonly end: number;
}

export interface Overlap {
  /** The row that starts later, or stands lower where both start together. */
  readonly later: Stretch;
  readonly earlier: Stretch;
}

/** One person's rows share time: each row that begins before an earlier one has ended is marked. */
export const overlap: Check = ofLog((log, book) => {
  const copies = repeatedRows(log);
  return [...stretchesByPerson(book, (row) => copies.has(row)).values()]
    .flatMap(overlapsAmong)
    .map(({ later, earlier }) =>
      issue('daybook/overlap', placeIn(log, later.row, 'start'), {
        withRow: earlier.row,
        day: Math.floor(later.start / MINUTES_IN_DAY) as Day,
        minutes: minutes(Math.min(later.end, earlier.end) - later.start),
      }),
    );
});

/** A row's entries follow one another, so that together they are one stretch. */
function stretchesByPerson(
  book: Workbook,
  isLeftOut: (row: number) => boolean,
): Map<number, Stretch[]> {
  const person = personOf(book);
  const byPerson = new Map<number, Stretch[]>();
  for (const { row, day, start, end } of book.entries) {
    if (start === undefined || end === undefined || isLeftOut(row)) continue;
    const midnight = day * MINUTES_IN_DAY;
    const stretches = byPerson.get(person(row)) ?? [];
    byPerson.set(person(row), stretches);
    const before = stretches[stretches.length - 1];
    if (before?.row === row) stretches[stretches.length - 1] = { ...before, end: midnight + end };
    else stretches.push({ row, start: midnight + start, end: midnight + end });
  }
  return byPerson;
}

/**
 * Sorts by start, as packed keys, and sweeps once. Each overlapping stretch is told with the one
 * that reaches furthest of those that began before it; ends that touch do not overlap.
 */
export function overlapsAmong(stretches: readonly Stretch[]): Overlap[] {
  const overlaps: Overlap[] = [];
  let furthest: Stretch | undefined;
  for (const stretch of inOrder(stretches)) {
    if (furthest && stretch.start < furthest.end)
      overlaps.push({ later: stretch, earlier: furthest });
    if (!furthest || stretch.end > furthest.end) furthest = stretch;
  }
  return overlaps;
}

/** By start, then in the order given: numbers sort twice as fast as objects with a comparator. */
function* inOrder(stretches: readonly Stretch[]): Generator<Stretch> {
  let least = Number.POSITIVE_INFINITY;
  for (const { start } of stretches) least = Math.min(least, start);
  const keys = Float64Array.from(
    stretches,
    ({ start }, index) => (start - least) * stretches.length + index,
  ).sort();
  for (const key of keys) {
    const stretch = stretches[key % stretches.length];
    if (stretch) yield stretch;
  }
}
