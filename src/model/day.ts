declare const day: unique symbol;

/** A civil day, without time or zone: whole days since 1970-01-01. */
export type Day = number & { readonly [day]: true };

export interface CivilDay {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly date: number;
}

/** Spreadsheets count days from 1899-12-30, which is this many days before 1970-01-01. */
const SERIAL_OF_1970 = 25_569;
const DAYS_IN_ERA = 146_097;
const MARCH_YEAR_TO_1970 = 719_468;

/** The day's number; months and dates beyond their range are not checked here: see `civilDay`. */
const dayNumber = (year: number, month: number, date: number): Day => {
  const marchYear = month > 2 ? year : year - 1;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + date - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return (era * DAYS_IN_ERA + dayOfEra - MARCH_YEAR_TO_1970) as Day;
};

/** The year, month and date of a day in the Gregorian calendar (Howard Hinnant's civil algorithms). */
export function civil(day: Day): CivilDay {
  const shifted = day + MARCH_YEAR_TO_1970;
  const era = Math.floor(shifted / DAYS_IN_ERA);
  const dayOfEra = shifted - era * DAYS_IN_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    date: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  };
}

/** The day of a civil date, or nothing where the calendar has no such day (31 April). */
export function civilDay(year: number, month: number, date: number): Day | undefined {
  if (!Number.isInteger(year) || !Number.isInteger(month) || !Number.isInteger(date))
    return undefined;
  if (year < 1 || year > 9999 || month < 1 || month > 12 || date < 1 || date > 31) return undefined;
  return date <= daysInMonth(year, month) ? dayNumber(year, month, date) : undefined;
}

export const daysInMonth = (year: number, month: number): number =>
  month === 12 ? 31 : dayNumber(year, month + 1, 1) - dayNumber(year, month, 1);

const two = (count: number): string => String(count).padStart(2, '0');

/** `2026-03-31`. */
export const isoDay = (day: Day): string => {
  const { year, month, date } = civil(day);
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(date)}`;
};

/** The day that an ISO 8601 calendar date names; nothing for any other text. */
export function parseIsoDay(text: string): Day | undefined {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return parts ? civilDay(Number(parts[1]), Number(parts[2]), Number(parts[3])) : undefined;
}

export const serialOf = (day: Day): number => day + SERIAL_OF_1970;

/** The day on which a spreadsheet's serial number falls; its time of day is dropped. */
export const dayOfSerial = (serial: number): Day => (Math.floor(serial) - SERIAL_OF_1970) as Day;

/** So many days on, or back where it is negative. */
export const addDays = (day: Day, days: number): Day => (day + days) as Day;

/** The same date so many months on, or the month's last day where it has no such date. */
export function addMonths(day: Day, months: number): Day {
  const { year, month, date } = civil(day);
  const index = year * 12 + month - 1 + months;
  const toYear = Math.floor(index / 12);
  const toMonth = index - toYear * 12 + 1;
  return dayNumber(toYear, toMonth, Math.min(date, daysInMonth(toYear, toMonth)));
}

/** 1 is Monday, 7 is Sunday (ISO 8601). */
export const weekday = (day: Day): number => ((((day + 3) % 7) + 7) % 7) + 1;
