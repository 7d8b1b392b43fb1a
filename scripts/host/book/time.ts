import { formatJava } from './java-date';

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
/** Days from 1899-12-30, where spreadsheets begin, to 1970-01-01. */
const TO_1970 = 25_569;
const CENTURY = Date.UTC(1900, 0, 1);

/**
 * How clocks stood before 1900. Java knows only today's standard time there; others know each place's own sun time.
 * Which of them Google Sheets has is not known here, so the add-on must come out right on both.
 */
export type History = 'java' | 'iana';

const formats = new Map<string, Intl.DateTimeFormat>();

function formatFor(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const numeric = 'numeric';
  const format = new Intl.DateTimeFormat('en-GB', {
    ...{ timeZone, hourCycle: 'h23', era: 'short' },
    ...{ year: numeric, month: numeric, day: numeric },
    ...{ hour: numeric, minute: numeric, second: numeric },
  });
  formats.set(timeZone, format);
  return format;
}

export function isTimeZone(timeZone: string): boolean {
  try {
    return formatFor(timeZone) !== undefined;
  } catch {
    return false;
  }
}

/** Wall time minus UTC at an instant, in milliseconds. */
export function offsetAt(instant: number, timeZone: string, history: History): number {
  if (history === 'java' && instant < CENTURY) return standardOffset(timeZone);
  const day = Math.floor(instant / DAY);
  const offset = offsetAtDay(day, timeZone);
  return offset === offsetAtDay(day + 1, timeZone) ? offset : askedOffset(instant, timeZone);
}

const atDays = new Map<string, Map<number, number>>();

/** Asking takes long, and no place changes its clocks to and fro within a day. */
function offsetAtDay(day: number, timeZone: string): number {
  const known = atDays.get(timeZone) ?? new Map<number, number>();
  atDays.set(timeZone, known);
  const offset = known.get(day) ?? askedOffset(day * DAY, timeZone);
  known.set(day, offset);
  return offset;
}

function askedOffset(instant: number, timeZone: string): number {
  const parts = Object.fromEntries(
    formatFor(timeZone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(instant / 1000) * 1000;
}

/** Northern or southern, winter is when clocks stand lower. */
const standardOffset = (timeZone: string): number =>
  Math.min(...[0, 6].map((month) => offsetAt(Date.UTC(2026, month, 1), timeZone, 'iana')));

/** The instant at which the clocks of a time zone show what a serial number says. */
export function instantOf(serial: number, timeZone: string, history: History): number {
  const wall = Math.round((serial - TO_1970) * DAY);
  const near = wall - offsetAt(wall, timeZone, history);
  return wall - offsetAt(near, timeZone, history);
}

/** The serial number of what the clocks of a time zone show at an instant. */
export const serialAt = (instant: number, timeZone: string, history: History): number =>
  (instant + offsetAt(instant, timeZone, history)) / DAY + TO_1970;

/** As Java's SimpleDateFormat does, which takes a time zone that it does not know for UTC, without a word. */
export function formatDate(
  instant: number,
  timeZone: string,
  pattern: string,
  history: History,
): string {
  const zone = isTimeZone(timeZone) ? timeZone : 'UTC';
  const offset = offsetAt(instant, zone, history);
  const name = (style: 'short' | 'long') => zoneName(instant, zone, style);
  return formatJava({ wall: new Date(instant + offset), offset, name }, pattern);
}

/** Where people speak English, they know their own zones by name. */
const ENGLISH = ['en-GB', 'en-US', 'en-IN', 'en-NZ', 'en-AU', 'en-ZA', 'en-CA'];

function zoneName(instant: number, timeZone: string, style: 'short' | 'long'): string {
  if (UTC.test(timeZone)) return style === 'short' ? 'UTC' : 'Coordinated Universal Time';
  const names = ENGLISH.map((locale) => {
    const format = new Intl.DateTimeFormat(locale, { timeZone, timeZoneName: style });
    return format.formatToParts(instant).find(({ type }) => type === 'timeZoneName')?.value ?? '';
  });
  return names.find((name) => !/^GMT[+-]/.test(name)) ?? names[0] ?? timeZone;
}

const UTC = /^(Etc\/)?(UTC|UCT|Universal|Zulu)$/;
