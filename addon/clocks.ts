import { type Day, serialOf } from '../src/model/day';
import type { ClockChange, Clocks } from '../src/model/entry';
import { MINUTES_IN_DAY } from '../src/model/minutes';
import type { Jump, Zone, Zones } from './zone';

const MINUTE = 60_000;
const DAY = MINUTES_IN_DAY * MINUTE;

/** The clock changes of any IANA time zone, from Google's own tables. */
export const clocksOf =
  (zones: Zones): Clocks =>
  (timeZone, first, last) =>
    zones(timeZone).isReal()
      ? zones(timeZone)
          .jumps((first - 1) * DAY, (last + 1) * DAY)
          .map(changeOf)
      : undefined;

function changeOf({ instant, before, after }: Jump): ClockChange {
  const wall = (instant + Math.max(before, after)) / MINUTE;
  const day = Math.floor(wall / MINUTES_IN_DAY) as Day;
  return { day, minute: wall - day * MINUTES_IN_DAY, shift: (after - before) / MINUTE };
}

/** Today, as the clocks of a place have it. */
export const todayIn = (zone: Zone, now: number): Day =>
  Math.floor((now + zone.offsetAt(now)) / DAY) as Day;

/** The serial number of the wall time that the clocks of a place show at an instant. */
export const serialAt = (instant: number, zone: Zone): number =>
  (instant + zone.offsetAt(instant)) / DAY + serialOf(0 as Day);
