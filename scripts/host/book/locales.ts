import { getLocale } from 'numfmt';

/** A locale as numfmt names it, of one as Google writes it (`en_GB`); the nearest that it knows. */
export function knownLocale(locale: string): string {
  const name = locale.replace('_', '-');
  return getLocale(name) && !MISTAKEN.includes(name) ? name : 'en-GB';
}

/** numfmt has these write days as Americans do. */
const MISTAKEN = ['en-IN'];

/** Only these write the month before the day. */
const MONTH_FIRST = ['en-US', 'en-PH'];

export const isMonthFirst = (locale: string): boolean => MONTH_FIRST.includes(knownLocale(locale));
