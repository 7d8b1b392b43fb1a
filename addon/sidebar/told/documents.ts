import type { Choice } from './shared';

/** The kind of an invoice; reports go by the workbook's own words. */
export const INVOICE = 'invoice';

export interface Documents {
  readonly kinds: readonly DocumentKind[];
  /** Newest first. */
  readonly made: readonly MadeBefore[];
}

export interface DocumentKind {
  /** `invoice`, or the report's kind: `board`. */
  readonly key: string;
  readonly label: string;
  readonly periods: readonly Choice[];
  /** The period that most people want now. */
  readonly suggested: string;
  /** For documents about one entry of a register, what they can be about. */
  readonly entries?: readonly Choice[];
  /** In which all of its recipients want it, where the workbook says so. */
  readonly language?: string;
}

export interface DocumentWish {
  readonly kind: string;
  readonly period: string;
  readonly entry?: string;
  readonly language?: string;
}

export interface Preview {
  readonly title: string;
  /** A whole page, to be shown in a frame of its own without scripts. */
  readonly html: string;
  /** Why it cannot be made yet, if it cannot. */
  readonly refusal?: string;
}

export interface Made {
  readonly title: string;
  readonly link: string;
  readonly documents: Documents;
}

export interface MadeBefore {
  readonly title: string;
  readonly madeOn: string;
  /** Absent for those made outside Google. */
  readonly link?: string;
}
