import { expect, test } from '@jest/globals';
import { messageOf, wordsFor } from '../../src/words/words';
import { isLog } from '../../src/workbook/headers';
import type { Sheet } from '../../src/workbook/sheet';
import type { Workbook } from '../../src/workbook/workbook';
import { bookOf, sheetOf } from '../book';

const told = (book: Workbook): unknown[] =>
  book.issues.map((issue) => [
    issue.code,
    issue.place.cell ?? issue.place.row,
    messageOf(issue, wordsFor('en-GB')).what,
  ]);

test('a header that is missing is called what it is called', () => {
  expect(told(bookOf({ Log: 'Date | Hours\n2026-03-02 | 2' }))).toEqual([
    ['missing-label', 1, 'The sheet Log has no column headed ‘Activity’.'],
  ]);
  expect(
    told(bookOf({ 'Do not write to': 'Since\n2026-03-02', Log: 'Date | Hours | Activity' })),
  ).toEqual([['missing-label', 1, 'The sheet Do not write to has no column headed ‘Email’.']]);
});

test('so is one of the contract’s own, as its Columns sheet spells it', () => {
  const Columns = `Sheet  | Column         | Kind | Required
                   Pupils | UPN            | id   | yes
                   Pupils | Minutes (paid) | count | yes`;
  expect(told(bookOf({ Columns, Pupils: 'Note\nx', Log: 'Date | Hours | Activity' }))).toEqual([
    ['missing-label', 1, 'The sheet Pupils has no column headed ‘UPN’.'],
    ['missing-label', 1, 'The sheet Pupils has no column headed ‘Minutes (paid)’.'],
  ]);
});

test('a last column that is filled and has no header cell is told', () => {
  const book = bookOf({
    Log: `Date       | Hours | Activity
          2026-03-02 | 2     | visit |
          2026-03-03 | 2     | visit |  | what?`,
  });
  expect(told(book)).toEqual([
    ['blank-label', 'E1', 'E1 has no heading, though there is something below it.'],
  ]);
});

test('what stands beside a title above the headers needs none', () => {
  const book = bookOf({
    Log: `My log     | 2026  | for      | the | board
          Date       | Hours | Activity
          2026-03-02 | 2     | visit`,
  });
  expect(book.issues).toEqual([]);
});

test.each<[string, boolean, Sheet]>([
  ['a log', true, sheetOf('Log', 'Date | Hours | Activity\n2026-03-02 | 2 | visit')],
  ['a log without rows', true, sheetOf('Log', 'Date | Hours | Activity')],
  ['two headers, below a title', true, sheetOf('Log', 'My log\n-\nWhen | Duration | Mood')],
  ['one header', false, sheetOf('Log', 'Date | Mood\n2026-03-02 | good')],
  ['rows without headers', false, sheetOf('Log', '2026-03-02 | 2 | visit')],
  ['nothing', false, sheetOf('Log', '')],
  ['garbage', false, sheetOf('Log', 'PK\u0003\u0004\u0014\u0000\ufffd | \u0000\u0001\n\ufffdDate')],
])('%s: a log is %s', (_, expected, sheet) => expect(isLog(sheet)).toBe(expected));
