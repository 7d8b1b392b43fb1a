import type { Contract } from '../model/contract';
import { civil, type Day, weekday } from '../model/day';
import { contains } from '../model/period';
import { inEveryLanguage } from '../words/language';

/** Columns that nobody types: they follow from the day, and in the log from the hour. */
export const DERIVED = ['when', 'month', 'weekday'] as const;
export type Derived = (typeof DERIVED)[number];

export const isDerived = (column: string): column is Derived =>
  (DERIVED as readonly string[]).includes(column);

/** A stretch of time, for the columns that follow from it. */
export interface Moment {
  readonly day: Day;
  readonly evening: boolean;
}

type Days = Pick<Contract, 'holidays' | 'calendar'>;

/** What a day, or a stretch of logged time on it, has in a derived column. */
export function derivedKeys(column: Derived, { day, evening }: Moment, contract: Days) {
  if (column === 'when') return whenOf(day, evening, contract);
  if (column === 'weekday') return [String(weekday(day))];
  const { year, month } = civil(day);
  return [`${year}-${String(month).padStart(2, '0')}`];
}

/** All that people write for it in conditions, in any language. */
export function derivedValues(column: Derived, moment: Moment, contract: Days): readonly string[] {
  const { month } = civil(moment.day);
  const figures = column === 'month' ? [String(month)] : [];
  return derivedKeys(column, moment, contract).flatMap((key) => [
    key,
    ...figures,
    ...inEveryLanguage(({ notation, reading }) => {
      if (column === 'month') return notation.months[month - 1] ?? key;
      if (column === 'weekday') return reading.weekdays[Number(key) - 1] ?? key;
      return reading.moments[key as keyof typeof reading.moments] ?? key;
    }),
  ]);
}

/** A holiday is no weekday, whichever day of the week it falls on. */
function whenOf(
  day: Day,
  evening: boolean,
  { holidays, calendar: { terms } }: Days,
): readonly string[] {
  const values: string[] = evening ? ['evening'] : [];
  const isHoliday = holidays.has(day);
  const isWeekend = weekday(day) > 5;
  if (weekday(day) === 6) values.push('saturday');
  if (weekday(day) === 7) values.push('sunday');
  if (isWeekend) values.push('weekend');
  if (isHoliday) values.push('holiday');
  if (!isWeekend && !isHoliday) values.push('weekday');
  if (terms.length > 0)
    values.push(terms.some((term) => contains(term, day)) ? 'in term' : 'out of term');
  return values;
}
