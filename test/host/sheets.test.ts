import { describe, expect, test } from '@jest/globals';
import { comesTo, having } from './three-sheets';

describe('the sheets of a spreadsheet', () => {
  test.each<[string, unknown]>([
    ['names()', ['Log', 'Second', 'Third']],
    [having('book().insertSheet("New")', 'names()'), ['Log', 'Second', 'Third', 'New']],
    [having('book().insertSheet("New", 0)', 'names()'), ['New', 'Log', 'Second', 'Third']],
    [having('book().insertSheet("New", 1)', 'book().getActiveSheet().getName()'), 'New'],
    [having('book().insertSheet()', 'names()[3]'), 'Sheet4'],
    ['book().insertSheet("New").getIndex()', 4],
    [
      '[book().insertSheet("New").getMaxRows(), book().getSheetByName("New").getMaxColumns()]',
      [1000, 26],
    ],
    ['book().getSheetByName("log")', null],
    ['book().getSheetByName("Nowhere")', null],
    ['book().getSheetById(log().getSheetId()).getName()', 'Log'],
    [having('log().setName("Diary")', 'names()[0]'), 'Diary'],
    [having('log().setName("LOG")', 'names()[0]'), 'LOG'],
    [having('book().deleteSheet(log())', 'names()'), ['Second', 'Third']],
    [
      having(
        'book().setActiveSheet(book().getSheetByName("Third")); book().moveActiveSheet(1)',
        'names()',
      ),
      ['Third', 'Log', 'Second'],
    ],
    [
      having(
        'book().getSheetByName("Third").activate()',
        'SpreadsheetApp.getActiveSheet().getName()',
      ),
      'Third',
    ],
    [
      having(
        'log().getRange("B3:C4").activate()',
        'SpreadsheetApp.getActiveRange().getA1Notation()',
      ),
      'B3:C4',
    ],
    [
      having(
        'log().getRange("B3:C4").activate()',
        'SpreadsheetApp.getCurrentCell().getA1Notation()',
      ),
      'B3',
    ],
    [
      having(
        'log().hideSheet()',
        '[log().isSheetHidden(), book().getSheetByName("Second").isSheetHidden()]',
      ),
      [true, false],
    ],
    [having('log().setTabColor("red")', 'log().getTabColor()'), '#ff0000'],
    [having('log().setTabColor("red").setTabColor(null)', 'log().getTabColor()'), null],
    [having('log().setHiddenGridlines(true)', 'log().hasHiddenGridlines()'), true],
    [
      having('log().setColumnWidth(2, 240)', '[log().getColumnWidth(1), log().getColumnWidth(2)]'),
      [100, 240],
    ],
    [
      having(
        'log().setFrozenRows(1); log().setFrozenColumns(2)',
        '[log().getFrozenRows(), log().getFrozenColumns()]',
      ),
      [1, 2],
    ],
    [
      having('book().setSpreadsheetTimeZone("Asia/Kolkata")', 'book().getSpreadsheetTimeZone()'),
      'Asia/Kolkata',
    ],
    [having('book().setSpreadsheetLocale("mr_IN")', 'book().getSpreadsheetLocale()'), 'mr_IN'],
    [
      having(
        'book().setNamedRange("Hours", log().getRange("A2:A3"))',
        '[book().getRangeByName("Hours").getValues(), book().getRange("Hours").getA1Notation()]',
      ),
      [[['b'], ['c']], 'A2:A3'],
    ],
    ['book().getRangeByName("Nowhere")', null],
    ['String(log().getType())', 'GRID'],
    ['log().getType() === SpreadsheetApp.SheetType.GRID', true],
    ['[String(log()), typeof log().toString()]', ['Sheet', 'string']],
    ['book().getUrl().includes(book().getId())', true],
  ])('%s is %j', async (expression, value) => {
    expect(await comesTo(expression)).toEqual(value);
  });

  test.each([
    [
      'book().insertSheet("LOG")',
      'A sheet with the name "LOG" already exists. Please enter another name.',
    ],
    [
      'log().setName("second")',
      'A sheet with the name "second" already exists. Please enter another name.',
    ],
    [
      having('for (const sheet of book().getSheets()) book().deleteSheet(sheet)', '1'),
      "You can't remove all the sheets in a document.",
    ],
    [
      having('for (const sheet of book().getSheets()) sheet.hideSheet()', '1'),
      "You can't hide all the sheets in a document.",
    ],
    ['book().setSpreadsheetTimeZone("Europe/Lodnon")', 'Invalid argument: Europe/Lodnon'],
    ['book().insertSheet("")', 'Invalid sheet name'],
    [
      'book().getSheetByName(5)',
      "The parameters (number) don't match the method signature for SpreadsheetApp.Spreadsheet.getSheetByName.",
    ],
    ['log().noSuchThing()', 'log(...).noSuchThing is not a function'],
    ['SpreadsheetApp.getActive().name = "x"', 'does not let Spreadsheet.name be changed'],
  ])('%s is refused', async (expression, message) => {
    await expect(comesTo(expression)).rejects.toThrow(message);
  });
});
