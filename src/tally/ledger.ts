import type { Day } from '../model/day';
import type { Period } from '../model/period';
import { type Bucket, UNDATED } from './pass';

/** One day on which a measure has something. */
export interface DayTally {
  readonly day: Day;
  /** In the measure's unit. */
  readonly amount: number;
}

/** A day with the buckets that its amount is of. */
export interface DayBuckets extends DayTally {
  readonly buckets: readonly Bucket[];
}

/** Days in order, with what lies before each of them: a period's sum is the difference of two. */
export interface Ledger {
  readonly days: readonly DayBuckets[];
  readonly before: readonly number[];
}

/** Puts buckets in the order of their days; `amount` is asked once for each day. */
export function ledgerOf(
  buckets: readonly Bucket[],
  amount: (buckets: readonly Bucket[]) => number,
): Ledger {
  const byDay = new Map<Day, Bucket[]>();
  for (const bucket of buckets) {
    const same = byDay.get(bucket.day);
    if (same) same.push(bucket);
    else byDay.set(bucket.day, [bucket]);
  }
  const days = [...byDay]
    .sort(([one], [other]) => one - other)
    .map(([day, same]) => ({ day, amount: amount(same), buckets: same }));
  const before = [0];
  for (const day of days) before.push((before[before.length - 1] ?? 0) + day.amount);
  return { days, before };
}

/** The first place at or after a day. */
function indexOf(days: readonly DayTally[], day: number): number {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle]?.day ?? 0) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What the days of a period come to; rows without a day belong to every period. */
export function sumWithin({ days, before }: Ledger, period: Period): number {
  const undated = days[0]?.day === UNDATED ? days[0].amount : 0;
  const until = before[indexOf(days, period.last + 1)] ?? 0;
  return undated + until - (before[indexOf(days, period.first)] ?? 0);
}

/** The days of a period, those without a date first. */
export function daysWithin({ days }: Ledger, period: Period): readonly DayBuckets[] {
  const dated = days.slice(indexOf(days, period.first), indexOf(days, period.last + 1));
  return days[0]?.day === UNDATED ? [days[0], ...dated] : dated;
}
