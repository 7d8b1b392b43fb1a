import { addDays, type Day } from '../model/day';
import { type Calendar, contractMonths, type Per, type Period, periodsIn } from '../model/period';
import type { MeasureTally } from '../tally/measure-tally';

/** The days that a part of an amount is for. */
export interface PartDays {
  readonly period: Period;
  /** The first day on which it may be invoiced; nothing while nobody knows. */
  readonly due?: Day;
}

const MONTHS: Partial<Record<Per, number>> = { month: 1, quarter: 3, 'half-year': 6, year: 12 };

/** Days in months, or in longer periods, each beginning on the first day's own date; weeks and terms are the calendar's. */
export function instalmentPeriods(span: Period, per: Per, calendar: Calendar): readonly Period[] {
  if (per === 'contract') return [span];
  const length = MONTHS[per];
  if (length === undefined) return periodsIn(span, per, calendar);
  const months = contractMonths(span);
  return months
    .filter((_, index) => index % length === 0)
    .map(({ first }, index) => ({
      first,
      last: months[Math.min((index + 1) * length, months.length) - 1]?.last ?? span.last,
    }));
}

/** Each is due when its period is over. */
export const timedParts = (periods: readonly Period[]): PartDays[] =>
  periods.map((period) => ({ period, due: period.last }));

/**
 * Each is due on the day on which so much more has been counted, and is for the days since the one
 * before. Those that are still to come share the days that are left.
 */
export function countedParts(
  count: number,
  each: number,
  tally: MeasureTally,
  span: Period,
): PartDays[] {
  const reached = daysReached(count, each, tally, span);
  return Array.from({ length: count }, (_, index) => {
    const before = reached[Math.min(index, reached.length) - 1];
    const after = before === undefined ? span.first : addDays(before, 1);
    const due = reached[index];
    const last = due ?? span.last;
    const first = Math.min(after, last) as Day;
    return { period: { first, last }, ...(due !== undefined && { due }) };
  });
}

function daysReached(count: number, each: number, tally: MeasureTally, span: Period): Day[] {
  const reached: Day[] = [];
  let total = 0;
  for (const { day, amount } of tally.days(span)) {
    total += amount;
    while (reached.length < count && total >= (reached.length + 1) * each) reached.push(day);
  }
  return reached;
}
