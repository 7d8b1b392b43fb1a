import { civilDay, type Day, dayOfSerial } from '../../model/day';
import type { MinuteOfDay } from '../../model/minutes';
import { inEveryLanguage } from '../../words/language';
import { type Cell, foldedText, isMoment } from '../cell';
import type { ReadingContext } from './context';
import { readTime } from './time';

/** Serial numbers outside these are no plausible day: 1950 and 2150. */
const FIRST_SERIAL = 18_264;
const LAST_SERIAL = 91_311;

const MONTH_NAMES = new Map(
  inEveryLanguage(({ notation }) => [notation.months, notation.shortMonths])
    .flat()
    .flatMap((names) => names.map((name, index) => [foldedText(name), index + 1] as const)),
);
MONTH_NAMES.set('sept', 9);

/** The day that a cell holds: a serial number, ISO 8601, or text in the contract's order. */
export function readDay(cell: Cell, { dayFirst }: ReadingContext): Day | undefined {
  if (isMoment(cell)) return fromSerial(cell.serial);
  if (typeof cell === 'number') return fromSerial(cell);
  return typeof cell === 'string' ? fromText(foldedText(cell), dayFirst) : undefined;
}

/** The time of day that stands beside a day in its cell; midnight is what a day without a time shows. */
export function readTimeOfDay(cell: Cell): MinuteOfDay | undefined {
  if (typeof cell === 'string') return readTime(AFTER_DAY.exec(foldedText(cell))?.[1] ?? null);
  const serial = isMoment(cell) ? cell.serial : Number(cell);
  return serial > Math.floor(serial) ? readTime({ serial }) : undefined;
}

const AFTER_DAY = /\d[t ](\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:\.\d+)?)?(?: ?[ap]m)?)$/;

function fromSerial(serial: number): Day | undefined {
  if (serial >= FIRST_SERIAL && serial < LAST_SERIAL + 1) return dayOfSerial(serial);
  return /^\d{8}$/.test(String(serial)) ? fromCompact(String(serial)) : undefined;
}

const fromCompact = (digits: string): Day | undefined =>
  civilDay(Number(digits.slice(0, 4)), Number(digits.slice(4, 6)), Number(digits.slice(6, 8)));

const TIME =
  '(?:[t ]\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2}(?:\\.\\d+)?)?(?: ?[ap]m)?(?: ?(?:z|[+-]\\d{2}:?\\d{2}))?)?$';
const YEAR_FIRST = new RegExp(`^(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})${TIME}`);
const YEAR_LAST = new RegExp(`^(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4}|\\d{2})${TIME}`);
const NAMED_MONTH = new RegExp(
  `^(\\d{1,2})(?:st|nd|rd|th)?[-/. ]*(?:of )?([^\\d\\s.,/-]+)[-/., ]*(\\d{4}|\\d{2})${TIME}`,
);
const MONTH_FIRST = new RegExp(
  `^([^\\d\\s.,/-]+)[-. ]*(\\d{1,2})(?:st|nd|rd|th)?[-, ]+(\\d{4})${TIME}`,
);
const WEEKDAY = /^[^\d\s,.]+[,.]? +(?=\d)/;

const fullYear = (year: string | undefined): number =>
  year?.length === 2 ? 2000 + Number(year) : Number(year);

function fromText(text: string, dayFirst: boolean): Day | undefined {
  if (/^\d{5}(\.\d+)?$|^\d{8}$/.test(text)) return fromSerial(Number(text));
  const iso = YEAR_FIRST.exec(text);
  if (iso) return civilDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  return fromNamedMonth(text) ?? fromNumbers(text.replace(WEEKDAY, ''), dayFirst);
}

function fromNumbers(text: string, dayFirst: boolean): Day | undefined {
  const parts = YEAR_LAST.exec(text);
  if (!parts) return undefined;
  const [first, second] = [Number(parts[1]), Number(parts[2])];
  return dayFirst
    ? civilDay(fullYear(parts[3]), second, first)
    : civilDay(fullYear(parts[3]), first, second);
}

function fromNamedMonth(text: string): Day | undefined {
  const monthFirst = MONTH_FIRST.exec(text);
  const named = monthFirst && MONTH_NAMES.get(monthFirst[1] ?? '');
  if (monthFirst && named) return civilDay(Number(monthFirst[3]), named, Number(monthFirst[2]));
  const dateFirst = NAMED_MONTH.exec(text.replace(WEEKDAY, ''));
  const month = dateFirst && MONTH_NAMES.get(dateFirst[2] ?? '');
  return dateFirst && month
    ? civilDay(fullYear(dateFirst[3]), month, Number(dateFirst[1]))
    : undefined;
}
