import { expect, test } from '@jest/globals';
import { clocks } from '../../scripts/clocks';
import { readXlsx } from '../../scripts/workbook/xlsx/read';
import { check } from '../../src/checks/index';
import type { Cell } from '../../src/workbook/cell';
import { readWorkbook } from '../../src/workbook/read';
import { addressKey, type Sheet } from '../../src/workbook/sheet';
import { rowsOf, type Workbook } from '../../src/workbook/workbook';
import { day, sheetsOf } from '../book';
import { handMade } from '../workbook-files/xlsx-parts';

/** What a formula is in a file that no spreadsheet program has calculated: listed, and without a result. */
const PENDING = '?';

/** As a file's reader hands it over: rows end with their last result, the sheet with its last row that has one. */
function calculatedNowhere(sheet: Sheet): Sheet {
  const formulas = new Set(sheet.formulas);
  const cells = sheet.cells.map((row, at) => {
    const left = row.map((cell, column): Cell => {
      if (cell !== PENDING) return cell;
      formulas.add(addressKey(at + 1, column + 1));
      return null;
    });
    while (left.length > 0 && left[left.length - 1] === null) left.pop();
    return left;
  });
  while (cells.length > 0 && cells[cells.length - 1]?.length === 0) cells.pop();
  return { ...sheet, cells, formulas };
}

const read = (
  sheets: Readonly<Record<string, string>>,
  contract: Readonly<Record<string, string>> = {},
): Workbook => readWorkbook(sheetsOf(sheets, contract).map(calculatedNowhere), clocks);

const issues = (book: Workbook): unknown[] =>
  check(book, day('2026-12-31')).map(({ code, place }) => [code, place.sheet, place.cell]);

test('a formula that was never calculated is told at its cell, and as nothing else', () => {
  const book = read({
    Log: `Date       | Start | End   | Activity | Place | Hours
          ?          | 09:00 | 12:00 | visit    | home  | 3
          2026-03-03 | 09:00 | 12:00 | ?        | home  | ?
          2026-03-04 | 09:00 | 12:00 | visit    | home  | 3`,
  });
  expect(issues(book)).toEqual([
    ['daybook/formula-without-result', 'Log', 'A2'],
    ['daybook/formula-without-result', 'Log', 'D3'],
    ['daybook/formula-without-result', 'Log', 'F3'],
  ]);
});

test('a log that is nothing but such formulas does not vanish', () => {
  const book = read({ Log: 'Date | Hours | Activity\n? | ? | ?\n? | ? | ?' });
  expect(rowsOf(book, 'log').map(({ row }) => row)).toEqual([2, 3]);
  expect(issues(book)).toHaveLength(6);
});

test('formulas that wait for a row to be filled are no row', () => {
  const book = read({
    Log: `Id | Date       | Hours | Activity
          1  | 2026-03-02 | 3     | visit
          ?  |            | ?     |
          ?  |            | ?     |`,
  });
  expect(rowsOf(book, 'log').map(({ row }) => row)).toEqual([2]);
  expect(issues(book)).toEqual([]);
});

test('a formula that shows nothing has a result; columns of one’s own and Daybook’s are left alone', () => {
  const book = read({
    Log: `Date       | Hours | Activity | Place | Mood | Check
          2026-03-02 | 3     | visit    | ==    | ?    | ?
          2026-03-03 | 3     | visit    | home  | ?    | ?`,
  });
  expect(issues(book)).toEqual([]);
});

test('a line of the Contract sheet is told once, at its cell', () => {
  const log = { Log: 'Date | Hours | Activity' };
  expect(issues(read(log, { 'Total fee': PENDING, Ends: PENDING }))).toEqual([
    ['daybook/formula-without-result', 'Contract', 'B6'],
    ['daybook/formula-without-result', 'Contract', 'B8'],
  ]);
});

test('an .xlsx file tells a formula that shows nothing from one that was never calculated', () => {
  const text = (address: string, words: string): string =>
    `<c r="${address}" t="inlineStr"><is><t>${words}</t></is></c>`;
  const headers = ['Date', 'Hours', 'Activity', 'Place'];
  const file = handMade({
    sheets: {
      Log: `<sheetData><row r="1">${headers.map((words, at) => text(`${'ABCD'[at]}1`, words)).join('')}</row>
        <row r="2">${text('A2', '2026-03-02')}<c r="B2"><f>1+1</f></c>${text('C2', 'visit')}<c r="D2" t="str"><f>IF(B2="","",1)</f><v></v></c></row>
        <row r="3">${text('A3', '2026-03-03')}<c r="B3"><f>1+1</f><v></v></c>${text('C3', 'visit')}</row></sheetData>`,
    },
  });
  const others = sheetsOf({ Log: 'Date' }).filter(({ name }) => name !== 'Log');
  const book = readWorkbook([...others, ...readXlsx(file, 'Book.xlsx')], clocks);
  expect(issues(book)).toEqual([
    ['daybook/formula-without-result', 'Log', 'B2'],
    ['daybook/formula-without-result', 'Log', 'B3'],
  ]);
});
