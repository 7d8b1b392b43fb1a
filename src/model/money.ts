/** ISO 4217 codes that Daybook can write, with their number of decimals. */
export const CURRENCIES = {
  GBP: 2,
  EUR: 2,
  INR: 2,
  USD: 2,
  AUD: 2,
  CAD: 2,
  NZD: 2,
  CHF: 2,
} as const;

export type Currency = keyof typeof CURRENCIES;

/** An amount in whole minor units (pence, paise), so that nothing is lost in adding up. */
export interface Money {
  readonly minor: number;
  readonly currency: Currency;
}

/** So many minor units make one major unit: 100 pence in a pound. */
export const minorPerMajor = (currency: Currency): number => 10 ** CURRENCIES[currency];

/**
 * `total` in `parts` whole amounts that differ by at most one and add up to it exactly;
 * the larger ones come first: 2,600,000 in 12 is 8 × 216,667 and 4 × 216,666.
 */
export function split(total: number, parts: number): number[] {
  const least = Math.floor(total / parts);
  const larger = total - least * parts;
  return Array.from({ length: parts }, (_, index) => least + (index < larger ? 1 : 0));
}
