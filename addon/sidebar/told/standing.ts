import type { CellPlace, Tone } from './shared';

export interface StandingView {
  /** As of which day, in words. */
  readonly asOf: string;
  /** How many clauses stand how, in words: `12 met, 3 at risk`. */
  readonly summary: string;
  readonly clauses: readonly ClauseView[];
}

export interface ClauseView {
  readonly ref: string;
  /** The contract's own words. */
  readonly clause: string;
  readonly status: string;
  readonly tone: Tone;
  /** `84 h of 121 h 20 min` */
  readonly figure: string;
  readonly bar?: { readonly full: number; readonly mark?: number };
  /** Where it stands, and what must happen next. */
  readonly sentence: string;
  /** The first of the rows that the figure rests on. */
  readonly place?: CellPlace;
  /** `Log 2–14, 17` */
  readonly rows: string;
}
