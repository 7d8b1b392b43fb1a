import type { Contract } from '../model/contract';
import { civil, type Day, weekday } from '../model/day';
import { contains } from '../model/period';

/** Columns that nobody types: they follow from the day, and in the log from the hour. */
export const DERIVED = ['when', 'month', 'weekday'] as const;
export type Derived = (typeof DERIVED)[number];

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

export const isDerived = (column: string): column is Derived =>
  (DERIVED as readonly string[]).includes(column);

/** What a day, or a stretch of logged time on it, has in a derived column: all the words that are true of it. */
export function derivedValues(
  column: Derived,
  { day, evening }: { readonly day: Day; readonly evening: boolean },
  contract: Pick<Contract, 'holidays' | 'calendar'>,
): readonly string[] {
  if (column === 'when') return whenOf(day, evening, contract);
  if (column === 'weekday') return [WEEKDAYS[weekday(day) - 1] ?? ''];
  const { year, month } = civil(day);
  return [MONTHS[month - 1] ?? '', String(month), `${year}-${String(month).padStart(2, '0')}`];
}

/** A holiday is no weekday, whichever day of the week it falls on. */
function whenOf(
  day: Day,
  evening: boolean,
  { holidays, calendar: { terms } }: Pick<Contract, 'holidays' | 'calendar'>,
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
