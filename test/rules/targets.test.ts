import { expect, test } from '@jest/globals';
import { targetOf } from '../../src/rules/targets';
import { bookOf, day } from '../book';

const MEASURES = `
  Measure    | Count   | Where
  Field days | Days    | Activity = visit
  Hours      | Minutes |
`;

const YEAR = ['2026-01-01', '2026-12-31'];

const target = (
  measure: string,
  terms: string,
  [first = '', last = '']: readonly string[] = YEAR,
) => {
  const book = bookOf({
    Measures: MEASURES,
    Terms: `Ref | Clause | Rule | Measure | At least | At most | Per | From | Until\n${terms}`,
  });
  const asked = book.measures.get(measure);
  if (!asked) throw new Error(`no measure ${measure}`);
  return targetOf(asked, { first: day(first), last: day(last) }, book);
};

const monthly = 'L16 | Words | Minimum | Field days | 22 | | Month';

test.each([
  ['a month at a time: 12 × 22', monthly, 264, YEAR],
  ['a quarter’s part: 3 × 22', monthly, 66, ['2026-04-01', '2026-06-30']],
  ['half of a month: 22 × 15 ÷ 30', monthly, 11, ['2026-04-01', '2026-04-15']],
  [
    'the whole contract’s, by days: 100 × 90 ÷ 365, rounded up',
    'L | W | Minimum | Field days | 100',
    25,
    ['2026-01-01', '2026-03-31'],
  ],
  [
    'a text that changes half-way through June: 5 × 22 + 11 + 10 + 6 × 20',
    `${monthly} | | 2026-06-15\nL16 | Words | Minimum | Field days | 20 | | Month | 2026-06-16`,
    251,
    YEAR,
  ],
  [
    'two texts at once: the one that asks more',
    `${monthly}\nL | W | Minimum | Field days | 300`,
    300,
    YEAR,
  ],
  ['a limit asks for nothing', 'L | Words | Cap | Field days | | 22 | Month', undefined, YEAR],
  ['another measure’s', 'L | Words | Minimum | Hours | 22 | | Month', undefined, YEAR],
] as const)('what is asked of field days: %s', (_, terms, expected, days) => {
  expect(target('field days', terms, days)).toBe(expected);
});

test('an average asks for so much a week, as the contract counts its weeks: 28 h × 52', () => {
  expect(target('hours', 'P7 | Words | Average | Hours | 28 h | | Week')).toBe(28 * 52 * 60);
});
