import type { Day } from '../src/model/day';
import type { ClockChange, Clocks } from '../src/model/entry';
import { MINUTES_IN_DAY } from '../src/model/minutes';

const MINUTE = 60_000;
const DAY = MINUTES_IN_DAY * MINUTE;

/** The clock changes of any IANA time zone, from the tables that come with Node. */
export const clocks: Clocks = (timeZone, first, last) => {
  const format = formatFor(timeZone);
  if (!format) return undefined;
  const changes: ClockChange[] = [];
  let before = offsetAt(format, (first - 1) * DAY);
  for (let day: number = first; day <= last + 1; day++) {
    const after = offsetAt(format, day * DAY);
    if (after !== before) changes.push(changeBetween(format, (day - 1) * DAY, day * DAY));
    before = after;
  }
  return changes;
};

function formatFor(timeZone: string): Intl.DateTimeFormat | undefined {
  try {
    return new Intl.DateTimeFormat('en-GB', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Wall time minus UTC, in minutes, at an instant. */
function offsetAt(format: Intl.DateTimeFormat, instant: number): number {
  const parts = Object.fromEntries(
    format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]),
  );
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0 } = parts;
  return (Date.UTC(year, month - 1, day, hour, minute) - instant) / MINUTE;
}

/** Halves the stretch until the minute of the change is found. */
function changeBetween(format: Intl.DateTimeFormat, from: number, until: number): ClockChange {
  const before = offsetAt(format, from);
  const after = offsetAt(format, until);
  let [low, high] = [from / MINUTE, until / MINUTE];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offsetAt(format, middle * MINUTE) === before) low = middle;
    else high = middle;
  }
  const wall = high + Math.max(before, after);
  const day = Math.floor(wall / MINUTES_IN_DAY) as Day;
  return { day, minute: wall - day * MINUTES_IN_DAY, shift: after - before };
}

/** Today, as the clock of the contract's time zone has it. */
export const todayIn = (timeZone: string, now: number): Day => {
  const format = formatFor(timeZone);
  return Math.floor((now + (format ? offsetAt(format, now) : 0) * MINUTE) / DAY) as Day;
};
