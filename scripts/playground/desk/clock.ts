import { format } from 'numfmt';
import { serialAt } from '../../host/book/time';
import type { Clock } from '../protocol';

/** The desk's own time, which can be set and then goes on. */
export class DeskClock {
  private ahead = 0;

  constructor(private readonly timeZone: string) {}

  now(): number {
    return Date.now() + this.ahead;
  }

  set(now: number): void {
    this.ahead = now - Date.now();
  }

  view(): Clock {
    const now = this.now();
    return { now, wall: this.wall(now), timeZone: this.timeZone };
  }

  /** The wall clock where the spreadsheet is: `2026-11-20T09:00`. */
  wall(instant: number): string {
    return format('yyyy-mm-dd"T"hh:mm', serialAt(instant, this.timeZone, 'iana'));
  }
}
