import { addDays, addMonths, civil, type Day, weekday } from './day';

/** Both days are part of it. */
export interface Period {
  readonly first: Day;
  readonly last: Day;
}

/**
 * How long a rule's period is. `term` is one of the contract's own named terms; fortnights are counted
 * from the week in which the contract begins.
 */
export const PERS = [
  'day',
  'week',
  'fortnight',
  'month',
  'quarter',
  'half-year',
  'year',
  'term',
  'contract',
] as const;
export type Per = (typeof PERS)[number];

/** What a contract's periods are counted from. */
export interface Calendar {
  readonly contract: Period;
  /** The first month of the contract's reporting year, 1 to 12; quarters are counted from it. */
  readonly yearStart: number;
  /** School terms and the like, in order; empty where the contract has none. */
  readonly terms: readonly Period[];
}

const MONTHS = { month: 1, quarter: 3, 'half-year': 6, year: 12 } as const;

export const contains = (period: Period, day: Day): boolean =>
  period.first <= day && day <= period.last;

export const daysIn = (period: Period): number => period.last - period.first + 1;

/** The days that both have, if any. */
export function overlapOf(one: Period, other: Period): Period | undefined {
  const first = Math.max(one.first, other.first) as Day;
  const last = Math.min(one.last, other.last) as Day;
  return first <= last ? { first, last } : undefined;
}

/** The whole period around a day, not cut to the contract; nothing between two terms. */
export function periodAround(day: Day, per: Per, calendar: Calendar): Period | undefined {
  switch (per) {
    case 'day':
      return { first: day, last: day };
    case 'week':
      return daysFrom(mondayOf(day), 7);
    case 'fortnight': {
      const begun = mondayOf(calendar.contract.first);
      return daysFrom(addDays(begun, Math.floor((day - begun) / 14) * 14), 14);
    }
    case 'contract':
      return calendar.contract;
    case 'term':
      return calendar.terms.find((term) => contains(term, day));
    default:
      return monthsAround(day, MONTHS[per], calendar.yearStart);
  }
}

const mondayOf = (day: Day): Day => addDays(day, 1 - weekday(day));

const daysFrom = (first: Day, count: number): Period => ({
  first,
  last: addDays(first, count - 1),
});

function monthsAround(day: Day, length: number, yearStart: number): Period {
  const { month, date } = civil(day);
  const into = (month - yearStart + 12) % length;
  const first = addMonths(addDays(day, 1 - date), -into);
  return { first, last: addDays(addMonths(first, length), -1) };
}

/** The periods that touch `span`, in order, each cut to it. */
export function periodsIn(span: Period, per: Per, calendar: Calendar): Period[] {
  const periods: Period[] = [];
  for (let day = span.first; day <= span.last; ) {
    const around = periodAround(day, per, calendar);
    const within = around && overlapOf(around, span);
    if (within) periods.push(within);
    day = addDays(around ? around.last : day, 1);
  }
  return periods;
}

/**
 * The contract's own months: each begins on the contract's first date of the month. The last may
 * be shorter. Month 1 is at index 0.
 */
export function contractMonths(contract: Period): Period[] {
  const found: Period[] = [];
  for (let count = 0; ; count++) {
    const first = addMonths(contract.first, count);
    if (first > contract.last) return found;
    const last = Math.min(addDays(addMonths(contract.first, count + 1), -1), contract.last) as Day;
    found.push({ first, last });
  }
}
