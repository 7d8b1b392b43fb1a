import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { hiding } from '../../src/reports/small-numbers';

const LIMIT = 5;
const X = undefined;

/** What is printed of plain counts, and of their total. */
const printed = (counts: readonly number[], rest = 0): (number | undefined)[] => {
  const { lines, totals } = hiding(
    counts.map((count) => [count]),
    [rest],
    LIMIT,
  );
  const total = counts.reduce((all, count) => all + count, 0);
  return [...counts.map((count, index) => (lines[index] ? count : X)), totals ? total : X];
};

test.each([
  { it: 'nothing is small', counts: [5, 9], shown: [5, 9, 14] },
  { it: 'nobody at all', counts: [0, 0], shown: [0, 0, 0] },
  { it: 'two small ones hide each other', counts: [2, 9, 3], shown: [X, 9, X, 14] },
  { it: 'one takes the next smallest along', counts: [2, 9, 7], shown: [X, 9, X, 18] },
  { it: 'nobody hides nobody', counts: [2, 0, 7], shown: [X, 0, X, 9] },
  { it: 'just one of two that are alike', counts: [6, 1, 6], shown: [X, X, 6, 13] },
  // 12 less 9 would tell that there are three of them.
  { it: 'two that are few together take one more along', counts: [2, 1, 9], shown: [X, X, X, 12] },
  { it: 'all of them are few', counts: [2, 1, 0], shown: [X, X, X, X] },
  { it: 'one alone', counts: [4], shown: [X, X] },
  { it: 'the limit itself is shown', counts: [5], shown: [5, 5] },
])('$it', ({ counts, shown }) => {
  expect(printed(counts)).toEqual(shown);
});

test.each([
  // Of 16 people, 14 are in the table: whoever knows the 16 knows that two are not.
  { it: 'few are left out', counts: [6, 8], rest: 2, shown: [X, 8, X] },
  { it: 'enough are left out', counts: [6, 8], rest: 9, shown: [6, 8, 14] },
  { it: 'few are in it', counts: [3, 1], rest: 20, shown: [X, X, X] },
])('of a whole, $it', ({ counts, rest, shown }) => {
  expect(printed(counts, rest)).toEqual(shown);
});

test('a part of all is told only if enough people are in it and beside it', () => {
  const together = hiding(
    [
      [2, 10],
      [1, 12],
    ],
    [0, 0],
    LIMIT,
  );
  expect(together).toEqual({ lines: [true, true], totals: true, parts: false });
  const apart = hiding(
    [
      [6, 10],
      [7, 12],
      [1, 9],
    ],
    [0, 0],
    LIMIT,
  );
  expect(apart).toEqual({ lines: [false, true, false], totals: true, parts: true });
});

const tables = fc
  .record({ parts: fc.integer({ min: 1, max: 2 }), lines: fc.integer({ min: 1, max: 4 }) })
  .chain(({ parts, lines }) => {
    const line = fc.array(fc.oneof(fc.nat(7), fc.nat(30)), { minLength: parts, maxLength: parts });
    return fc.record({
      lines: fc.array(line, { minLength: lines, maxLength: lines }),
      rest: fc.oneof(line, fc.constant(Array<number>(parts).fill(0))),
    });
  });

test('the order of the lines decides nothing of what is hidden, up to lines that are the same', () => {
  const shown = (lines: readonly (readonly number[])[], rest: readonly number[]): string[] => {
    const { lines: isShown } = hiding(lines, rest, LIMIT);
    return lines
      .filter((_, index) => isShown[index])
      .map((line) => line.join(' and '))
      .sort();
  };
  fc.assert(
    fc.property(tables, ({ lines, rest }) => {
      expect(shown([...lines].reverse(), rest)).toEqual(shown(lines, rest));
    }),
    {
      examples: [
        [
          {
            lines: [
              [0, 0],
              [0, 5],
              [1, 0],
              [5, 0],
            ],
            rest: [0, 0],
          },
        ],
      ],
    },
  );
});

test('nothing is hidden where nobody is few', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: LIMIT, max: 40 }), { minLength: 1 }), (counts) => {
      expect(printed(counts).includes(X)).toBe(false);
    }),
  );
});
