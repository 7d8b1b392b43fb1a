import type { Day } from './day';
import type { Period } from './period';

/** `void`: its invoice no longer counts, and another may be made. */
export const INSTALMENT_STATES = ['not-due', 'due', 'invoiced', 'paid', 'void'] as const;
export type InstalmentState = (typeof INSTALMENT_STATES)[number];

/** One part of an amount that is paid in parts. */
export interface Instalment {
  /** Counted from 1. */
  readonly number: number;
  readonly period: Period;
  /** The first day on which it may be invoiced; nothing while what it is paid for has not been counted. */
  readonly due?: Day;
  /** Its even part, in minor units; all parts add up to the amount exactly. */
  readonly part: number;
  /** Worked in its period, as its invoice has it where there is one. */
  readonly minutes: number;
  /** Hours worked in the period at the contract's rate, in minor units; absent where no hours are agreed. */
  readonly earned?: number;
  /** What it comes to: the even part, or what was earned where the contract pays by hours. */
  readonly amount: number;
  readonly state: InstalmentState;
  /** The number of the invoice that counts. */
  readonly invoice?: string;
  readonly paid?: Day;
}

/**
 * Whether parts come to more, in minor units, only because each was rounded to the nearest: twelve of
 * £2,166.67 are £26,000.04.
 */
export const isRounding = (over: number, { length: parts }: readonly Instalment[]): boolean =>
  over <= parts / 2;
