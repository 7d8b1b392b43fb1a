import { format as formatted, getLocale, isValidFormat } from 'numfmt';
import { DEFAULT_FORMAT, type HostCell } from './book';

/** A cell as Google Sheets shows it, in a locale written as Google does (`en_GB`). */
export function displayed({ value, format }: HostCell, locale: string): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return String(value).toUpperCase();
  if (typeof value === 'string') return value;
  const pattern = format === DEFAULT_FORMAT ? 'General' : format;
  if (!isValidFormat(pattern)) return String(value);
  return formatted(pattern, value, { locale: knownLocale(locale), ignoreTimezone: true });
}

/** As numfmt names it; the nearest that it knows. */
export function knownLocale(locale: string): string {
  const name = locale.replace('_', '-');
  return getLocale(name) ? name : 'en-GB';
}
