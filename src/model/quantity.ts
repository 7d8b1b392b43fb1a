import type { Currency } from './money';

/**
 * A figure as a contract states it, with the unit it was written in: `28 h`, `33 %`, `£500`,
 * `14 days apart`, `any 4 weeks`, `22`. What it means depends on the rule that reads it.
 */
export interface Quantity {
  readonly value: number;
  readonly unit?: QuantityUnit;
}

export type QuantityUnit =
  | 'minutes'
  | 'hours'
  | 'days'
  | 'weeks'
  | 'months'
  | 'percent'
  | 'parts'
  | Currency;
