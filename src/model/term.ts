import type { Contract } from './contract';
import type { Day } from './day';
import type { Severity } from './issue';
import { overlapOf, type Period } from './period';
import type { Quantity } from './quantity';

/** The kinds of rule that a contract's clauses come down to. */
export const RULES = [
  'average',
  'minimum',
  'share',
  'cap',
  'spread',
  'coverage',
  'timeliness',
  'instalments',
  'stage',
  'band',
  'scorecard',
  'expiry',
  'consent',
  'evidence',
] as const;
export type RuleKind = (typeof RULES)[number];

/** A row of the Terms sheet of which nobody can say where it stands. */
export interface UnreadTerm {
  readonly row: number;
  /** Empty where the row has none. */
  readonly ref: string;
  readonly clause: string;
}

/** One clause of the contract as a row of the Terms sheet states it. */
export interface Term {
  /** The row of the Terms sheet. */
  readonly row: number;
  readonly ref: string;
  /** The contract's own words. */
  readonly clause: string;
  readonly rule: RuleKind;
  readonly measure?: string;
  readonly atLeast?: Quantity;
  readonly atMost?: Quantity;
  readonly per?: string;
  readonly window?: string;
  /** What a share is of, what is covered, what is gated, which proof is asked for. */
  readonly of?: string;
  readonly warnAt?: string;
  readonly from?: Day;
  readonly until?: Day;
  readonly ifBroken: Severity;
  /** How a silent contract was read; printed as a footnote until somebody decides. */
  readonly assumption?: string;
  /** What was decided, by whom and when; the footnote stops. */
  readonly decided?: string;
}

/** The days of the contract on which a term counts; nothing where it counts on none. */
export const spanOf = (
  { from, until }: Term,
  { calendar: { contract } }: Contract,
): Period | undefined =>
  overlapOf(contract, { first: from ?? contract.first, last: until ?? contract.last });
