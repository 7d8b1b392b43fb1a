import type { Unit } from './measure';
import type { Per, Period } from './period';
import type { StandingDetails } from './standing-details';
import type { RuleKind, Term } from './term';

export const STATUSES = ['met', 'on-course', 'at-risk', 'broken', 'not-yet-due'] as const;
/** How a term stands. */
export type Status = (typeof STATUSES)[number];

/**
 * Where one term stands on one day. Amounts are in `unit`: whole minutes (for working days as well), whole days, whole minor
 * units of the contract's currency, per cent, or a count.
 */
export interface StandingOf<Kind extends RuleKind> {
  readonly rule: Kind;
  readonly term: Term;
  readonly status: Status;
  readonly unit: Unit;
  /** What one of it is called, for counts: `visit`. */
  readonly noun: string;
  /** The days that `actual` and `required` are about. */
  readonly period: Period;
  /** Absent where there was nothing to judge. */
  readonly actual?: number;
  readonly expectedByToday?: number;
  readonly required?: number;
  /** Days where the unit is `day`. */
  readonly remaining?: number;
  /** What is needed from here, on average, to meet the term. */
  readonly pace?: Pace;
  /** Whether the term can still be met; absent where nothing more can or need be done. */
  readonly achievable?: boolean;
  /** The name of the sheet, as a person knows it, and the rows that the figures rest on. */
  readonly sheet: string;
  readonly rows: readonly number[];
  /** How each closed period went, for terms that are judged period by period. */
  readonly history: readonly PeriodStanding[];
  readonly detail: StandingDetails[Kind];
}

/** A standing of any rule; `rule` tells what its `detail` holds. */
export type Standing = { readonly [Kind in RuleKind]: StandingOf<Kind> }[RuleKind];

export interface Pace {
  readonly amount: number;
  readonly per: Per;
}

export interface PeriodStanding {
  readonly period: Period;
  readonly status: Status;
  readonly actual: number;
  readonly required: number;
  /** What a whole period asks, where a part of it lies outside the contract or in breaks. */
  readonly whole?: number;
}
