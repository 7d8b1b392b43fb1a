import type { Day } from '../model/day';
import type { ClockChange } from '../model/entry';
import type { Measure } from '../model/measure';
import { MINUTES_IN_DAY } from '../model/minutes';
import type { Period } from '../model/period';
import type { TimeTaken } from '../model/standing-details';
import type { Row } from '../workbook/column';
import { timeIn } from '../workbook/time-of-row';
import type { AsOf } from './rule';

/** From the first day to the second; to today where the second is not there yet, or still to come. */
export interface Delay extends TimeTaken {
  readonly row: number;
  readonly isOpen: boolean;
}

/**
 * Whether it took too long. Where a limit in hours meets days without a time, only what took longer
 * whatever the times were is late: `days` is then the limit rounded up.
 */
export const isLate = ({ days, minutes }: Delay, limit: TimeTaken): boolean =>
  limit.minutes === undefined || minutes === undefined
    ? days > limit.days
    : minutes > limit.minutes;

export const delaysIn = (period: Period, measure: Measure, asOf: AsOf): Delay[] =>
  asOf.tally
    .of(measure)
    .rowsIn(period)
    .flatMap((row) => delayOf(row, measure, asOf) ?? []);

function delayOf(
  row: Row,
  { sheet, column = '', untilColumn = '' }: Measure,
  { today, book }: AsOf,
): Delay | undefined {
  const { [column]: from, [untilColumn]: until } = row;
  if (typeof from !== 'number') return undefined;
  if (typeof until !== 'number' || until > today)
    return { row: row.row, days: today - from, isOpen: true };
  const [begun, ended] = [timeIn(row, sheet, column), timeIn(row, sheet, untilColumn)];
  const closed = { row: row.row, days: until - from, isOpen: false };
  if (begun === undefined || ended === undefined) return closed;
  const [first, last] = [clockAt(from as Day, begun), clockAt(until as Day, ended)];
  return { ...closed, minutes: last - first - shifts(first, last, book.clockChanges) };
}

const clockAt = (day: Day, minute: number): number => day * MINUTES_IN_DAY + minute;

/** By how many minutes the clocks went forward in between. */
const shifts = (first: number, last: number, changes: readonly ClockChange[]): number =>
  changes
    .filter(({ day, minute }) => first < clockAt(day, minute) && clockAt(day, minute) <= last)
    .reduce((sum, { shift }) => sum + shift, 0);
