import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { placedCells, proportionalWidths } from '../../src/render/columns';

test.each<[readonly number[], number, readonly number[]]>([
  [[1, 1], 100, [50, 50]],
  [[1, 1, 1], 100, [33, 34, 33]],
  [[3, 1], 9298, [6974, 2324]],
  [[0, 0], 10, [5, 5]],
  [[1, -4, Number.NaN], 10, [10, 0, 0]],
  [[Number.POSITIVE_INFINITY, 1], 10, [0, 10]],
  [[], 10, []],
])('shares %j of %d are %j', (shares, width, widths) => {
  expect(proportionalWidths(shares, width)).toEqual(widths);
});

test('widths always add up', () => {
  const shares = fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1 });
  fc.assert(
    fc.property(shares, fc.nat(20000), (some, width) => {
      const widths = proportionalWidths(some, width);
      expect(widths.reduce((sum, one) => sum + one, 0)).toBe(width);
      expect(widths.every((one) => one >= 0)).toBe(true);
    }),
  );
});

test('a row that ends early is filled up', () => {
  const column = { header: 'A', align: 'start', share: 1 } as const;
  const cells = placedCells([column, column], ['only']);
  expect(cells.map(({ cell }) => cell.text)).toEqual(['only', '']);
});
