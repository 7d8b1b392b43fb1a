import { format as formatted, isValidFormat } from 'numfmt';
import { DEFAULT_FORMAT, type HostCell } from './book';
import { knownLocale } from './locales';

/** A cell as Google Sheets shows it, in a locale written as Google does (`en_GB`). */
export function displayed({ value, format }: HostCell, locale: string): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return String(value).toUpperCase();
  if (typeof value === 'string') return value;
  const pattern = format === DEFAULT_FORMAT ? 'General' : format;
  if (!isValidFormat(pattern)) return String(value);
  return formatted(pattern, value, { locale: knownLocale(locale), leap1900: false });
}
