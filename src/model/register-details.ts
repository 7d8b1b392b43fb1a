import type { EntryBand, EntryScore } from './entry-found';
import type { Unit } from './measure';
import type { PartOfPeriod } from './part-of-period';
import type { Judged } from './standing-details';

export interface CoverageDetail extends Judged {
  /** The list or register, as a person knows it. */
  readonly list: string;
  /** For each entry; less than `whole` where `part` is. */
  readonly each: number;
  readonly whole: number;
  readonly part: PartOfPeriod;
  readonly eachUnit: Unit;
  readonly eachNoun: string;
  /** Codes. */
  readonly done: readonly string[];
  readonly due: readonly string[];
  /** Missed in the last period, and still not done in this one. */
  readonly overdue: readonly string[];
}

export interface StageStep {
  readonly stage: string;
  /** How many are there now, and their codes. */
  readonly entries: number;
  readonly codes: readonly string[];
  /** That are or were there, or further on. */
  readonly came: number;
  /** There before the next stage, on average over those that went on. */
  readonly days?: number;
}

export interface StageDetail {
  readonly list: string;
  /** The list that the codes of the stages belong to. */
  readonly stageList: string;
  readonly goal: string;
  readonly stages: readonly StageStep[];
  readonly reached: number;
  readonly entries: number;
  readonly moves: number;
  readonly backward: number;
  readonly limitDays?: number;
  /** Codes: longer than the limit in one stage; soon to be. */
  readonly stalled: readonly string[];
  readonly nearly: readonly string[];
  readonly closed: boolean;
}

export interface BandDetail extends Judged {
  readonly list: string;
  readonly bands: readonly {
    readonly name: string;
    /** Codes; never printed where they are few. */
    readonly entries: readonly string[];
  }[];
  /** Entries for which there is something to judge. */
  readonly judged: number;
  readonly figures: readonly EntryBand[];
  readonly intoBand: number;
  readonly outOfBand: number;
}

export interface ScorecardDetail extends Judged {
  readonly list: string;
  readonly passMark: number;
  readonly scored: number;
  readonly passed: number;
  /** Codes. */
  readonly short: readonly string[];
  readonly unscored: readonly string[];
  readonly falling: readonly string[];
  /** Of those scored; one for each group of items where there are several. */
  readonly mean: number;
  readonly groupMeans: readonly number[];
  /** How many items each group has. */
  readonly items: readonly number[];
  readonly scores: readonly EntryScore[];
}
