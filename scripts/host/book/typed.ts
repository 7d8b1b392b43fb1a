import { getFormatFromId, parseValue } from 'numfmt';
import { BLANK, type HostBook, type HostCell } from './book';
import { formulaCell, momentFormat, showsTime } from './formats';
import { isMonthFirst, knownLocale } from './locales';
import { offsetAt } from './time';

/** Where and when something is typed. */
export interface Typing {
  /** As Google writes it: `en_GB`. */
  readonly locale: string;
  /** The year of days that are typed without one. */
  readonly year: number;
}

/** What is typed into a spreadsheet at an instant. */
export const typingIn = (
  { locale, timeZone, history }: Pick<HostBook, 'locale' | 'timeZone' | 'history'>,
  now: number,
): Typing => ({ locale, year: new Date(now + offsetAt(now, timeZone, history)).getUTCFullYear() });

/**
 * What becomes of text that goes into a cell, as if a person typed it. Where it is not known what Google does, the
 * worse is done here: a plus sign begins a formula, and a cell that is formatted as text takes formulas all the same.
 */
export function typed(
  text: string,
  { spill: _, links: __, ...before }: HostCell,
  typing: Typing,
): HostCell {
  const holding = (value: HostCell['value']): HostCell => ({ ...before, value, formula: '' });
  if (text === '') return holding(null);
  if (text.startsWith("'")) return holding(text.slice(1));
  if (text.startsWith('=')) return formulaCell(text, before);
  if (before.format === '@') return holding(text);
  const plain = text.trim();
  if (/^(true|false)$/i.test(plain)) return holding(plain.toLowerCase() === 'true');
  // Without a figure there is neither a number nor a day.
  const understood = /\p{N}/u.test(plain)
    ? (number(plain, typing) ?? moment(plain, typing))
    : undefined;
  if (understood) return withFormat(holding(understood.value), understood.format);
  if (/^[+-]/.test(text)) return formulaCell(`=${text}`, before);
  return holding(text);
}

interface Understood {
  readonly value: number;
  /** Nothing where it changes none. */
  readonly format?: string;
}

/** A day changes a format that shows none; a share or a sum of money changes only what a new cell has. */
function withFormat(cell: HostCell, format: string | undefined): HostCell {
  if (format === undefined) return cell;
  const isFree = cell.format === BLANK.format || (showsTime(format) && !showsTime(cell.format));
  return isFree ? { ...cell, format } : cell;
}

const PLAIN = /^([+-]?)[£$€₹]?(\d[\d,]*(?:\.\d*)?|\.\d+)(e[+-]?\d+)?(%?)$/i;
/** numfmt reads `1 1/2` as a fraction, and a sheet does not. */
const FRACTIONS = [12, 13];

function number(text: string, { locale }: Typing): Understood | undefined {
  const name = knownLocale(locale);
  const parsed = parseValue(text, { locale: name });
  if (parsed && typeof parsed.value === 'number') {
    const format = parsed.formatId === undefined ? undefined : formatOf(parsed.formatId, name);
    if (format && showsTime(format)) return undefined;
    if (!FRACTIONS.includes(parsed.formatId ?? 0))
      return { value: parsed.value, ...(format ? { format } : {}) };
  }
  const [all, sign, digits = '', power = '', percent] = PLAIN.exec(text) ?? [];
  if (all === undefined) return undefined;
  const size = Number(digits.replaceAll(',', '') + power) / (percent ? 100 : 1);
  return { value: sign === '-' ? -size : size };
}

function moment(text: string, typing: Typing): Understood | undefined {
  const time = /(?:^|[ T])(\d{1,3}):(\d\d)(?::(\d\d(?:\.\d+)?))?(?: ?([ap])m)?$/i.exec(text);
  const rest = time ? text.slice(0, time.index) : text;
  const day = rest === '' ? undefined : dayIn(rest, typing);
  if (rest !== '' && !day) return undefined;
  if (!time) return day;
  const value = (day?.value ?? 0) + timeOfDay(time);
  if (!day) return { value, format: value < 1 ? 'h:mm:ss' : '[h]:mm:ss' };
  return { value, format: `${day.format} h:mm:ss` };
}

const dayIn = (text: string, typing: Typing): Understood | undefined =>
  written(text, typing) ?? inWords(text, typing) ?? parsedDay(text, typing);

function timeOfDay([, hours, minutes, seconds = '0', half]: RegExpExecArray): number {
  const morning = half ? Number(hours) % 12 : Number(hours);
  const hour = half?.toLowerCase() === 'p' ? morning + 12 : morning;
  return (hour * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
}

/** A day in figures: year first, or as the locale has day and month. */
function written(text: string, { locale, year }: Typing): Understood | undefined {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text);
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]), 'yyyy-mm-dd');
  const local = /^(\d{1,2})[-/.](\d{1,2})(?:[-/.](\d{2}|\d{4}))?$/.exec(text);
  if (!local) return undefined;
  const [first, second] = [Number(local[1]), Number(local[2])];
  const [month, date] = isMonthFirst(locale) ? [first, second] : [second, first];
  return dayOf(fullYear(local[3], year), month, date, formatOf(14, knownLocale(locale)));
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** A day in words: `5 May`, `May 5, 2026`, `31-Mar-26`. */
function inWords(text: string, { year }: Typing): Understood | undefined {
  const words = text.toLowerCase().split(/[ ,-]+/);
  const month = words.map((word) => MONTHS.indexOf(word.slice(0, 3)) + 1).find((at) => at > 0);
  const numbers = words.filter((word) => /^\d+$/.test(word));
  if (!month || numbers.length === 0 || numbers.length !== words.length - 1) return undefined;
  const [first = '', second] = numbers;
  if (second === undefined && first.length > 2) return dayOf(Number(first), month, 1, 'mmmm yyyy');
  return dayOf(fullYear(second, year), month, Number(first), second ? 'd mmm yyyy' : 'd mmm');
}

/** A day as the locale has its own words; numfmt counts as Excel does, whose first two months of 1900 are a day early. */
function parsedDay(text: string, { locale, year }: Typing): Understood | undefined {
  const name = knownLocale(locale);
  const parsed = parseValue(text, { locale: name });
  if (!parsed || typeof parsed.value !== 'number' || parsed.formatId === undefined)
    return undefined;
  const format = formatOf(parsed.formatId, name);
  if (!showsTime(format)) return undefined;
  const serial = parsed.value < FIRST_OF_MARCH_1900 ? parsed.value + 1 : parsed.value;
  const value = parsed.formatId === WITHOUT_YEAR ? inYear(serial, year) : serial;
  return { value, format };
}

const FIRST_OF_MARCH_1900 = 61;
const WITHOUT_YEAR = 16;

const formatOf = (id: number, locale: string): string =>
  getFormatFromId(id, locale) ?? momentFormat(1);

const DAY_ZERO = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

function dayOf(year: number, month: number, date: number, format: string): Understood | undefined {
  const day = new Date(Date.UTC(year, month - 1, date));
  const isReal = day.getUTCMonth() === month - 1 && day.getUTCDate() === date;
  return isReal ? { value: (day.getTime() - DAY_ZERO) / DAY, format } : undefined;
}

function inYear(serial: number, year: number): number {
  const day = new Date(serial * DAY + DAY_ZERO);
  return (Date.UTC(year, day.getUTCMonth(), day.getUTCDate()) - DAY_ZERO) / DAY;
}

const fullYear = (text: string | undefined, year: number): number =>
  text === undefined ? year : Number(text) + (text.length < 3 ? 2000 : 0);
