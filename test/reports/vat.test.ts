import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Charged, chargedWith, isChargedAt } from '../../src/reports/vat';

/** The nets of amounts that are charged one after another. */
function netsOf(amounts: readonly number[], rate: number): readonly number[] {
  let before: Charged = { amount: 0, net: 0 };
  return amounts.map((amount) => {
    const after = chargedWith(before, amount, rate);
    const net = after.net - before.net;
    before = after;
    return net;
  });
}

const sum = (amounts: readonly number[]): number => amounts.reduce((all, each) => all + each, 0);

describe('VAT within amounts that come one after another', () => {
  // The contract: £6,000 with VAT at 20 % within it is £5,000.00 and £1,000.00.
  test.each([
    ['the whole', [600_000], [500_000]],
    ['two halves', [300_000, 300_000], [250_000, 250_000]],
    ['three thirds', [200_000, 200_000, 200_000], [166_667, 166_666, 166_667]],
    ['days as they come', [156_000, 234_000, 210_000], [130_000, 195_000, 175_000]],
  ])('%s', (_, amounts, nets) => {
    expect(netsOf(amounts, 20)).toEqual(nets);
  });

  const amounts = fc.array(fc.nat(10_000_000), { minLength: 1, maxLength: 24 });
  const rates = fc.constantFrom(0, 5, 13.5, 17.5, 20);

  test('comes to that within the whole, however it is split; no part is off by more than a penny', () => {
    fc.assert(
      fc.property(amounts, rates, (parts, rate) => {
        const nets = netsOf(parts, rate);
        const whole = sum(parts);
        // Half a penny and more is a penny, in whole numbers: rates have one decimal at most.
        const tenths = BigInt(1000 + Math.round(rate * 10));
        expect(sum(nets)).toBe(Number((2n * BigInt(whole) * 1000n + tenths) / (2n * tenths)));
        for (const [index, amount] of parts.entries())
          expect(isChargedAt(rate, { amount, net: nets[index] ?? Number.NaN })).toBe(true);
      }),
    );
  });

  test.each([
    ['none', { amount: 200_000, net: 200_000 }],
    ['another', { amount: 200_000, net: 190_476 }],
  ])('is not that at 20 %% where an amount was charged at %s', (_, charged) => {
    expect(isChargedAt(20, charged)).toBe(false);
  });
});
