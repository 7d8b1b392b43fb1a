import type { Day } from './day';

/** A day that somebody should know of. */
export interface CalendarEvent {
  /** The same for the same thing whenever the calendar is made, and nobody else's. */
  readonly uid: string;
  readonly day: Day;
  readonly title: string;
  /** The contract's clause that asks for it, in words; empty where none does. */
  readonly about: string;
  /** So many days before, a reminder. */
  readonly remind: readonly number[];
}
