import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { withoutFew } from '../../src/reports/small-numbers';

const HIDDEN = undefined;

test.each([
  { it: 'nothing is small', counts: [5, 9], shown: [5, 9] },
  { it: 'nobody at all', counts: [0, 0], shown: [0, 0] },
  { it: 'two small ones hide each other', counts: [2, 9, 3], shown: [HIDDEN, 9, HIDDEN] },
  { it: 'one takes the next smallest along', counts: [2, 9, 7], shown: [HIDDEN, 9, HIDDEN] },
  { it: 'a zero only if there is no other', counts: [2, 0, 7], shown: [HIDDEN, 0, HIDDEN] },
  { it: 'a zero where there is no other', counts: [2, 0, 0], shown: [HIDDEN, HIDDEN, 0] },
  { it: 'just one of two that are alike', counts: [6, 1, 6], shown: [HIDDEN, HIDDEN, 6] },
  { it: 'one alone', counts: [4], shown: [HIDDEN] },
  { it: 'the limit itself is shown', counts: [5], shown: [5] },
])('$it', ({ counts, shown }) => {
  expect(withoutFew(counts, 5)).toEqual(shown);
});

const counts = fc.array(fc.oneof(fc.nat(12), fc.nat(500)), { maxLength: 8 });

test('one hidden count is never alone, and no small one is shown', () => {
  fc.assert(
    fc.property(counts, fc.integer({ min: 1, max: 10 }), (given, limit) => {
      const shown = withoutFew(given, limit);
      const hidden = shown.filter((count) => count === undefined).length;
      if (given.length > 1) expect(hidden).not.toBe(1);
      expect(shown).toHaveLength(given.length);
      shown.forEach((count, index) => {
        if (count !== undefined) expect(count).toBe(given[index]);
        expect(count === undefined || count === 0 || count >= limit).toBe(true);
      });
    }),
  );
});

test('no more is hidden than has to be', () => {
  fc.assert(
    fc.property(counts, fc.integer({ min: 1, max: 10 }), (given, limit) => {
      const few = given.filter((count) => count > 0 && count < limit).length;
      const hidden = withoutFew(given, limit).filter((count) => count === undefined).length;
      expect(hidden).toBe(few === 1 ? Math.min(2, given.length) : few);
    }),
  );
});
