/** What was charged in all, VAT within it. */
export interface Charged {
  readonly amount: number;
  readonly net: number;
}

/** What is left of an amount without the VAT within it. */
const netOf = (amount: number, rate: number): number => Math.round((amount * 100) / (100 + rate));

/**
 * What is charged in all with one more amount; its own net is what the whole gains. So the parts of an
 * amount come to the same net as the whole, however many there are: a third of £6,000.00 is once
 * £1,666.66 and twice £1,666.67.
 */
export function chargedWith(before: Charged, more: number, rate: number): Charged {
  const amount = before.amount + more;
  return { amount, net: netOf(amount, rate) };
}

/** Whether an amount was charged at a rate: in a run of parts, a net is never more than one unit off. */
export const isChargedAt = (rate: number, { amount, net }: Charged): boolean =>
  Math.abs(netOf(amount, rate) - net) <= 1;
