import type { Day } from './day';
import type { Unit } from './measure';
import type { Period } from './period';

/** A stretch of days without. */
export interface Gap {
  readonly days: number;
  /** The last day with something, or the first day of all. */
  readonly from: Day;
  readonly until: Day;
}

export interface GapDetail {
  readonly form: 'gap';
  /** In days, from one to the next. */
  readonly limit: number;
  readonly longest: Gap;
  /** From the last day with something to today. */
  readonly current: Gap;
  /** By this day there must be something again; absent where the term ends before. */
  readonly nextBy?: Day;
  /** Nothing has happened yet. */
  readonly none: boolean;
  readonly over: readonly Gap[];
  /** Some gap is shorter than the calendar says, because breaks are left out. */
  readonly breaksLeftOut: boolean;
  readonly closed: boolean;
}

export interface BlockDetail {
  readonly form: 'block';
  /** In per cent. */
  readonly limit: number;
  readonly weeks: number;
  /** The heaviest stretch, cut to its first and last day with something. */
  readonly heaviest: Period;
  readonly amount: number;
  readonly total: number;
  /** What the share is of: what was done so far, or all that the contract asks. */
  readonly totalIs: 'so-far' | 'contracted';
  readonly amountUnit: Unit;
  /** Before this day even work would look like a block. */
  readonly judgedFrom: Day;
  readonly closed: boolean;
}
