import type { Day } from './day';
import type { Minutes } from './minutes';
import type { Period } from './period';

/** One instalment of the fee, with the hours that it was earned by. Amounts are in minor units. */
export interface Invoice {
  /** Given on issue and never used again; a preview has none. */
  readonly number?: string;
  /** As it was asked for: `2026-03`. */
  readonly name: string;
  readonly period: Period;
  /** Which instalment of how many. */
  readonly part: number;
  readonly parts: number;
  /** From when on it may be issued; nothing while what it is paid for has not been counted. */
  readonly due?: Day;
  readonly dated: Day;
  readonly payBy: Day;
  /** The hours statement, longest first. */
  readonly hours: readonly HoursLine[];
  readonly minutes: Minutes;
  /** From the first instalment to this one. */
  readonly ladder: readonly LadderLine[];
  readonly net: number;
  readonly vat: number;
  /** To be paid. */
  readonly amount: number;
  /** The rows of the log that it rests on. */
  readonly rows: readonly number[];
}

export interface HoursLine {
  /** The code of an activity. */
  readonly activity: string;
  readonly minutes: Minutes;
}

/** What was earned by the hours worked, what the instalments come to, and the difference since the start. */
export interface LadderLine {
  readonly part: number;
  readonly period: Period;
  readonly minutes: Minutes;
  readonly earned: number;
  readonly due: number;
  /** Earned less due, from the first instalment on. */
  readonly ahead: number;
}
