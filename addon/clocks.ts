import { type Day, serialOf } from '../src/model/day';
import type { ClockChange, Clocks } from '../src/model/entry';
import { MINUTES_IN_DAY } from '../src/model/minutes';
import { askedOffset, type Jump, type Zones } from './zone';

const MINUTE = 60_000;
const DAY = MINUTES_IN_DAY * MINUTE;

/** The clock changes of any IANA time zone, from Google's own tables. */
export const clocksOf =
  (zones: Zones): Clocks =>
  (timeZone, first, last) =>
    isZone(timeZone)
      ? zones(timeZone)
          .jumps((first - 1) * DAY, (last + 1) * DAY)
          .map(changeOf)
      : undefined;

function changeOf({ instant, before, after }: Jump): ClockChange {
  const wall = (instant + Math.max(before, after)) / MINUTE;
  const day = Math.floor(wall / MINUTES_IN_DAY) as Day;
  return { day, minute: wall - day * MINUTES_IN_DAY, shift: (after - before) / MINUTE };
}

/** Zones that are UTC by name. */
const UTC = /^(Etc\/.+|UTC|UCT|GMT|GMT[+-]?0|Greenwich|Universal|Zulu)$/;
/** Before zones were agreed upon, and in a northern summer: no place kept UTC at both. */
const PROBES = [Date.UTC(1900, 5, 1), Date.UTC(2020, 6, 1)];

/** For a zone that does not exist, `formatDate` may throw, or do as Java does: take it for UTC and say nothing. */
export function isZone(timeZone: string): boolean {
  try {
    return PROBES.some((instant) => askedOffset(instant, timeZone) !== 0) || UTC.test(timeZone);
  } catch {
    return false;
  }
}

/** Today, as the clocks of a time zone have it. */
export const todayIn = (timeZone: string, now: number): Day =>
  Math.floor((now + askedOffset(now, timeZone)) / DAY) as Day;

/** The serial number of the wall time that a zone's clocks show at an instant. */
export const serialAt = (instant: number, zones: Zones, timeZone: string): number =>
  (instant + zones(timeZone).offsetAt(instant)) / DAY + serialOf(0 as Day);
