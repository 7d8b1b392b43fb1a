import { format } from 'numfmt';
import { instantOf, serialAt } from '../../host/book/time';
import type { Clock as HostClock } from '../../host/clock';
import type { Clock } from '../protocol/book';

const DAY = 86_400_000;
/** The serial number of 1970-01-01. */
const TO_1970 = 25_569;

/** A clock that begins where it is set and goes on from there; people read it where the spreadsheet is. */
export class DeskClock implements HostClock {
  private ahead: number;

  constructor(
    start: number,
    private readonly timeZone: string,
  ) {
    this.ahead = start - Date.now();
  }

  now(): number {
    return Date.now() + this.ahead;
  }

  /** It never goes back. */
  pass(milliseconds: number): void {
    this.ahead += Math.max(0, milliseconds);
  }

  view(): Clock {
    return { now: this.now(), wall: this.wall(), timeZone: this.timeZone };
  }

  /** `2026-11-20T09:00` */
  wall(instant = this.now()): string {
    return format('yyyy-mm-dd"T"hh:mm', serialAt(instant, this.timeZone, 'iana'));
  }

  /** The instant at which the wall clock shows this. */
  instantOf(wall: string): number {
    const serial = Date.parse(`${wall}Z`) / DAY + TO_1970;
    return instantOf(serial, this.timeZone, 'iana');
  }
}
