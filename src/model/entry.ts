import type { Day } from './day';
import type { MinuteOfDay, Minutes } from './minutes';

/**
 * Logged time on one local day. A row that runs past midnight, or past the hour at which evening
 * begins, makes several entries; their minutes add up to the row's.
 */
export interface Entry {
  /** The row of the log. */
  readonly row: number;
  readonly day: Day;
  readonly minutes: Minutes;
  readonly evening: boolean;
  /** Where the row says when: minutes since that day's midnight, as the clock on the wall shows. */
  readonly start?: MinuteOfDay;
  readonly end?: MinuteOfDay;
  /** The first entry of its row: things that a row counts once are counted here. */
  readonly leads: boolean;
}

/**
 * The clocks of a place jump: at `minute` of `day` (the later of the two wall times at the jump)
 * they have gone forward by `shift` minutes, or back by it where it is negative.
 */
export interface ClockChange {
  readonly day: Day;
  readonly minute: MinuteOfDay;
  readonly shift: number;
}

/** The clock changes of an IANA time zone within some days; nothing for a zone that does not exist. */
export type Clocks = (
  timeZone: string,
  first: Day,
  last: Day,
) => readonly ClockChange[] | undefined;
