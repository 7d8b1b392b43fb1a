import { expect, test } from '@jest/globals';
import { tally } from '../../src/tally/tally';
import { bookOf, day } from '../book';

const YEAR = { first: day('2026-01-01'), last: day('2026-12-31') };
const LISTS = 'List | Code | Name\nbudgets | kick | Kickstart';
const MEASURES = `
  Measure | Count | Of sheet | Column
  Money   | Sum   | Spending | Gross
  Rows    | Rows  | Spending |`;
const HEADER = 'Date | Budget | What for | State | Gross';

// A row is left out where a cell that every row needs cannot be read: a day, a code, a choice, an amount.
test.each([
  ['a State that is no choice', '2026-03-01 | kick | Tutor | Promised | 100'],
  ['a budget that is not known', '2026-03-01 | kik | Tutor | spent | 100'],
  ['a day that is none', '31 February 2026 | kick | Tutor | spent | 100'],
  ['an amount that is none', '2026-03-01 | kick | Tutor | spent | much'],
])('a row counts in no term with %s', (_, row) => {
  expect(counted(row)).toEqual([5_000, 1]);
});

test.each([
  ['what it is for, which only names it', '2026-03-01 | kick | | spent | 100', [15_000, 2]],
  ['its State, which the sum does not need', '2026-03-01 | kick | Tutor | | 100', [15_000, 2]],
  [
    'its amount, which their number does not need',
    '2026-03-01 | kick | Tutor | spent |',
    [5_000, 2],
  ],
  ['its day, on which it would count', ' | kick | Tutor | spent | 100', [5_000, 1]],
])('a row that does not say %s', (_, row, figures) => {
  expect(counted(row)).toEqual(figures);
});

test('a row is found again, though it does not count', () => {
  const { issues, tables } = bookWith('2026-03-01 | kick | Tutor | Promised | 100');
  expect(issues).toMatchObject([{ code: 'type-error', place: { sheet: 'Spending', row: 3 } }]);
  expect(tables.get('spending')?.rows.map(({ row }) => row)).toEqual([2, 3]);
});

const bookWith = (row: string) =>
  bookOf({
    Lists: LISTS,
    Measures: MEASURES,
    Log: 'Date | Hours | Activity | Place',
    Spending: [HEADER, '2026-02-01 | kick | Tutor | spent | 50', row].join('\n'),
  });

function counted(row: string): number[] {
  const book = bookWith(row);
  const all = tally(book, YEAR.last);
  return [...book.measures.values()].map((measure) => all.of(measure).total(YEAR));
}
