import { beforeAll, describe, expect, test } from '@jest/globals';
import { cellAt, type HostBook } from '../../scripts/host/book/book';
import { bookFrom } from '../../scripts/host/book/load';
import type { Execution } from '../../scripts/host/execution';
import { openHost } from '../../scripts/host/host';
import type { RunOptions } from '../../scripts/host/run';
import type { Cell } from '../../src/workbook/cell';

let book: HostBook;
let run: (options?: RunOptions) => Execution;
beforeAll(async () => {
  const cells: Cell[][] = [['Who', 'When'], ['Asha', { serial: 46_000.5 }], [], [true, 2]];
  book = bookFrom([
    { name: 'Log', cells, formulas: new Set(), merges: [] },
    { name: 'Empty', cells: [], formulas: new Set(), merges: [] },
  ]);
  const host = await openHost(book, 'var sheet = () => SpreadsheetApp.getActive().getSheets()[0];');
  run = (options) => host.execution(options);
});

const told = (expression: string, options?: RunOptions): unknown => {
  const execution = run(options);
  const value = execution.call(expression);
  execution.end();
  return value;
};

describe('the host', () => {
  test.each([
    ['sheet().getCharts()', 'The host has no Sheet.getCharts.'],
    ['sheet().getBackgrounds()', 'sheet(...).getBackgrounds is not a function'],
    ['DriveApp.getFiles()', 'DriveApp is not defined'],
    ['Intl.DateTimeFormat()', 'Intl is not defined'],
    ['setTimeout(() => {}, 1)', 'setTimeout is not defined'],
    [
      'sheet().getRange(9, 1, 1, 1)',
      'The coordinates of the range are outside the dimensions of the sheet.',
    ],
    ['sheet().getRange(1, 1, 0, 1)', 'The number of rows in the range must be at least 1.'],
    [
      'sheet().getRange("A", 1, 1, 1)',
      "The parameters (String,number,number,number) don't match the method signature for SpreadsheetApp.Sheet.getRange.",
    ],
    [
      'sheet().getRange(1, 1, 2, 1).setValues([["x"]])',
      'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
    ],
    [
      'sheet().getRange(1, 1, 1, 2).setValues([["x"]])',
      'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
    ],
    [
      'sheet().getRange(1, 1, 1, 1).setValues(null)',
      "The parameters (null) don't match the method signature for SpreadsheetApp.Range.setValues.",
    ],
    [
      'sheet().getRange(1, 1, 1, 1).setValues([["x".repeat(50001)]])',
      'Your input contains more than the maximum of 50000 characters in a single cell.',
    ],
    ['new Promise(() => {})', 'new Promise(() => {}) never came to an end.'],
  ])('refuses %s', (expression, message) => {
    expect(() => told(expression)).toThrow(message);
  });

  test('lets nothing be done that is not allowed yet', () => {
    const denied = (expression: string, authMode: 'NONE' | 'LIMITED') =>
      expect(() => told(expression, { authMode })).toThrow('You do not have permission to call');
    denied('SpreadsheetApp.getActive()', 'NONE');
    denied('LockService.getDocumentLock()', 'NONE');
    denied('PropertiesService.getDocumentProperties()', 'NONE');
    denied(
      'SpreadsheetApp.getUi().alert("a", "b", SpreadsheetApp.getUi().ButtonSet.OK)',
      'LIMITED',
    );
  });

  test('has no window where there is none', () => {
    expect(() => told('SpreadsheetApp.getUi()', { hasUi: false })).toThrow(
      'Cannot call SpreadsheetApp.getUi() from this context.',
    );
  });

  test('hands over the script’s own arrays and Dates', () => {
    expect(
      told(`(() => {
        const values = sheet().getDataRange().getValues();
        return [values instanceof Array, values[1] instanceof Array, values[1][1] instanceof Date,
          values[1][1].toISOString(), values[2], values[3]].join();
      })()`),
    ).toBe('true,true,true,2025-12-09T12:00:00.000Z,,,true,2');
  });

  test('reads an empty sheet as one empty cell', () => {
    expect(
      told('JSON.stringify(SpreadsheetApp.getActive().getSheets()[1].getDataRange().getValues())'),
    ).toBe('[[""]]');
  });

  test.each<[string, string | number | boolean, string]>([
    ['=1+1', '#NAME?', '=1+1'],
    ["'=1+1", '=1+1', ''],
    ['+1+1', '#NAME?', '=+1+1'],
    ['007', 7, ''],
    ["'007", '007', ''],
    ['12.5%', 0.125, ''],
    ['true', true, ''],
    ['2026-03-31', 46_112, ''],
    ['31/3/2026', 46_112, ''],
    ['May 5', 46_147, ''],
    ['13:30', 0.5625, ''],
    ['  =1', '  =1', ''],
    ['School visit', 'School visit', ''],
  ])('takes %s as if it was typed', (text, value, formula) => {
    told(`sheet().getRange(4, 1, 1, 1).setValues([[${JSON.stringify(text)}]])`);
    expect(cellAt(book.sheets[0] ?? fail(), 4, 1)).toMatchObject({ value, formula });
    told('sheet().getRange(4, 1, 1, 1).setNumberFormats([["general"]])');
  });

  test('writes when it must, and not before', () => {
    const execution = run();
    execution.call('sheet().getRange(1, 1, 1, 1).setValues([["later"]])');
    expect(cellAt(book.sheets[0] ?? fail(), 1, 1).value).toBe('Who');
    execution.call('SpreadsheetApp.flush()');
    expect(cellAt(book.sheets[0] ?? fail(), 1, 1).value).toBe('later');
    execution.end();
  });

  test('has one lock for all, which a box on the screen takes away', () => {
    const [one, other] = [run(), run()];
    const lock = 'LockService.getDocumentLock().tryLock(10)';
    expect([one.call(lock), one.call(lock), other.call(lock)]).toEqual([true, true, false]);
    one.call('SpreadsheetApp.getUi().alert("a", "b", SpreadsheetApp.getUi().ButtonSet.OK)');
    expect(other.call(lock)).toBe(true);
    other.end();
    expect(one.call(lock)).toBe(true);
    one.end();
  });

  test('forgets everything from one run to the next', () => {
    told('globalThis.kept = 1');
    expect(told('typeof kept')).toBe('undefined');
  });
});

function fail(): never {
  throw new Error('there is no such sheet');
}
