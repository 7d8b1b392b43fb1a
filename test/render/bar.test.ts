import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { wholePercent } from '../../src/model/percent';
import { type Bar, stretches } from '../../src/render/bar';

test.each([
  [0, 0, 'nothing is nothing'],
  [0.001, 1, 'a little is not nothing'],
  [0.42, 42, 'the plain case'],
  [0.996, 99, 'nearly everything is not everything'],
  [1, 100, 'everything'],
  [1.7, 100, 'a bar cannot overflow'],
  [-3, 0, 'nor be less than empty'],
  [Number.NaN, 0, 'nor be drawn from nonsense'],
])('%d is drawn as %d %%: %s', (share, shown) => {
  expect(wholePercent(share)).toBe(shown);
});

describe('stretches', () => {
  test.each<[Bar, string]>([
    [{ full: 0 }, 'rest 100'],
    [{ full: 1 }, 'full 100'],
    [{ full: 0.25 }, 'full 25, rest 75'],
    [{ full: 0.25, mark: 0.5 }, 'full 25, rest 23, mark 4, rest 48'],
    [{ full: 0.75, mark: 0.5 }, 'full 48, mark 4, full 23, rest 25'],
    [{ full: 0.5, mark: 0.5 }, 'full 48, mark 4, rest 48'],
    [{ full: 0, mark: 0 }, 'mark 4, rest 96'],
    [{ full: 1, mark: 1 }, 'full 96, mark 4'],
  ])('%j: %s', (bar, drawn) => {
    const parts = stretches(bar, 0.04);
    const said = parts.map(({ kind, share }) => `${kind} ${Math.round(share * 100)}`).join(', ');
    expect(said).toBe(drawn);
  });

  test('any numbers make a whole bar', () => {
    fc.assert(
      fc.property(fc.double(), fc.option(fc.double(), { nil: undefined }), (full, mark) => {
        const parts = stretches(mark === undefined ? { full } : { full, mark }, 0.04);
        expect(parts.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
        expect(parts.every(({ share }) => share > 0)).toBe(true);
      }),
    );
  });
});
