import { expect, test } from '@jest/globals';
import { isoDay } from '../../src/model/day';
import { rowsOf } from '../../src/workbook/workbook';
import { bookOf } from '../book';

const brief = (book: ReturnType<typeof bookOf>): unknown[] =>
  book.issues.map(({ code, place }) => [code, place.sheet, place.cell ?? place.row]);

test('a plain log is read without an issue', () => {
  const book = bookOf({
    Log: `
      Date       | Start | End   | Hours  | Activity | Place
      2026-03-02 | 09:30 | 12:00 |        | visit    | Patna venue
      3/3/2026   |       |       | 2h 30m | Meeting  | home
      @46085     |       |       | 1:30   | admin    |
    `,
  });
  expect(brief(book)).toEqual([]);
  expect(
    rowsOf(book, 'log').map((row) => [row.row, row.date && isoDay(row.date), row.activity]),
  ).toEqual([
    [2, '2026-03-02', 'visit'],
    [3, '2026-03-03', 'meeting'],
    [4, '2026-03-04', 'admin'],
  ]);
  expect(book.entries.map(({ row, minutes }) => [row, minutes])).toEqual([
    [2, 150],
    [3, 150],
    [4, 90],
  ]);
});
