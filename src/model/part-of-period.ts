import type { Period } from './period';

/** Why days of a period do not count: they lie outside the contract, outside the clause's own days, or in breaks. */
export type LeftOut = 'contract' | 'clause' | 'breaks';

/** How much of a whole period counts. */
export interface PartOfPeriod {
  readonly days: number;
  /** The whole of which those days are a part. */
  readonly of: Period;
  /** Empty where every day counts. */
  readonly leftOut: readonly LeftOut[];
}
