import type { Contract } from '../model/contract';
import { addDays, type Day } from '../model/day';
import { daysIn, overlapOf, type Per, type Period, periodAround, periodsIn } from '../model/period';
import { spanOf, type Term } from '../model/term';

/** Breaks in order, those that touch or overlap made one. */
export function merged(breaks: readonly Period[]): readonly Period[] {
  const inOrder = [...breaks].sort((one, other) => one.first - other.first);
  const apart: Period[] = [];
  for (const each of inOrder) {
    const last = apart[apart.length - 1];
    if (last && each.first <= last.last + 1)
      apart[apart.length - 1] = {
        first: last.first,
        last: Math.max(last.last, each.last) as Day,
      };
    else apart.push(each);
  }
  return apart;
}

/** Days of a period on which work is due: all but the breaks. */
export const workingDays = (period: Period, breaks: readonly Period[]): number =>
  merged(breaks).reduce((days, each) => {
    const shared = overlapOf(period, each);
    return shared ? days - daysIn(shared) : days;
  }, daysIn(period));

/** How much of some days a part of them is, breaks left out. */
export function shareOf(part: Period, whole: Period, breaks: readonly Period[]): number {
  const all = workingDays(whole, breaks);
  return all === 0 ? 0 : workingDays(part, breaks) / all;
}

/** From one day to a later one, breaks not counted: 0 for the same day. */
export const daysBetween = (from: Day, until: Day, breaks: readonly Period[]): number =>
  until <= from ? 0 : workingDays({ first: addDays(from, 1), last: until }, breaks);

/** The working day that has `count` working days from itself to the period's end. */
export function lastStartFor(count: number, period: Period, breaks: readonly Period[]): Day {
  let day = period.last;
  while (day > period.first && workingDays({ first: day, last: period.last }, breaks) < count)
    day = addDays(day, -1);
  return day;
}

/** Today, or the last day on which a term counts once it is over. */
export const lastDayOf = (
  term: Term,
  { book, today }: { readonly book: { readonly contract: Contract }; readonly today: Day },
): Day => Math.min(today, spanOf(term, book.contract)?.last ?? today) as Day;

/** How many units of a kind a period holds, breaks left out: 12 months, 0.4 of a quarter. */
export const unitsIn = (period: Period, unit: Per, { calendar, breaks }: Contract): number =>
  periodsIn(period, unit, calendar).reduce((units, part) => {
    const whole = periodAround(part.first, unit, calendar) ?? part;
    return units + workingDays(part, breaks) / daysIn(whole);
  }, 0);

/** A period as it stands today. */
export interface Stretch {
  readonly period: Period;
  readonly per: Per;
  readonly closed: boolean;
  /** Breaks left out, as in the next two. */
  readonly days: number;
  /** Up to and including today. */
  readonly daysGone: number;
  /** From today on, today included. */
  readonly daysLeft: number;
  /** How much of the time has gone: 0 to 1. */
  readonly gone: number;
}

/** A period of a term as it stands today. */
export function stretchOf(
  period: Period,
  per: Per,
  contract: Contract,
  { today, settled }: { readonly today: Day; readonly settled: Day },
): Stretch {
  const { breaks } = contract;
  const until = (last: number): number =>
    last < period.first
      ? 0
      : workingDays({ first: period.first, last: Math.min(last, period.last) as Day }, breaks);
  const days = until(period.last);
  const daysGone = until(today);
  return {
    period,
    per,
    closed: period.last <= settled,
    days,
    daysGone,
    daysLeft: days - until(settled),
    gone: days === 0 ? 1 : daysGone / days,
  };
}

/** What sentences say of a period: how long it is, whether it is over, what is left of it. */
export const stateOf = ({ per, closed, daysLeft }: Stretch) => ({ per, closed, daysLeft });
