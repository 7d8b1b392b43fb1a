import { describe, expect, test } from '@jest/globals';
import { comesTo, having } from './three-sheets';

describe('rows and columns that come and go', () => {
  test.each<[string, unknown]>([
    [having('log().deleteRow(2)', '[rows(log()), log().getMaxRows()]'), ['a,c,d,e,,', 999]],
    [having('log().deleteRows(2, 3)', 'rows(log())'), 'a,e,,,,'],
    [having('log().insertRowBefore(2)', 'rows(log())'), 'a,,b,c,d,e'],
    [
      having('log().insertRowsAfter(1, 2)', '[rows(log()), log().getMaxRows()]'),
      ['a,,,b,c,d', 1002],
    ],
    [having('log().insertColumnBefore(1)', 'log().getRange("B1").getValue()'), 'a'],
    [
      having(
        'log().getRange("B1").setValue("x"); log().deleteColumn(1)',
        '[log().getRange("A1").getValue(), log().getMaxColumns()]',
      ),
      ['x', 25],
    ],
    [having('log().setFrozenRows(2); log().deleteRow(1)', 'log().getFrozenRows()'), 1],
    [having('log().setFrozenRows(2); log().insertRowBefore(1)', 'log().getFrozenRows()'), 3],
    [
      having(
        'log().getRange("A1").setFontWeight("bold"); log().insertRowAfter(1)',
        '[log().getRange("A2").getFontWeight(), log().getRange("A2").getValue()]',
      ),
      ['bold', ''],
    ],
    [
      having(
        'log().getRange("A2").setNote("n"); log().insertRowBefore(1)',
        'log().getRange("A3").getNote()',
      ),
      'n',
    ],
    [
      having(
        'log().getRange("A2:A3").merge(); log().deleteRow(1)',
        'log().getRange("A1").getMergedRanges()[0].getA1Notation()',
      ),
      'A1:A2',
    ],
    [
      having(
        'book().setNamedRange("N", log().getRange("A3:A4")); log().deleteRow(3)',
        'book().getRangeByName("N").getA1Notation()',
      ),
      'A3',
    ],
    [
      having(
        'book().setNamedRange("N", log().getRange("A3:A4")); log().deleteRows(3, 2)',
        'book().getRangeByName("N")',
      ),
      null,
    ],
    [
      having(
        'log().hideRows(2); log().deleteRow(1)',
        '[log().isRowHiddenByUser(1), log().isRowHiddenByUser(2)]',
      ),
      [true, false],
    ],
    [
      having('log().setColumnWidth(2, 50); log().insertColumnAfter(1)', 'log().getColumnWidth(3)'),
      50,
    ],
  ])('%s is %j', async (expression, value) => {
    expect(await comesTo(expression)).toEqual(value);
  });

  test.each([
    ['log().deleteRows(999, 3)', 'Those rows are out of bounds.'],
    ['log().insertRowBefore(1002)', 'Those rows are out of bounds.'],
    ['log().deleteColumns(1, 26)', "You can't delete all the columns on the sheet."],
    ['log().deleteRows(1, 1000)', "You can't delete all the rows on the sheet."],
    [
      having('log().setFrozenRows(1)', 'log().deleteRows(2, 999)'),
      'Sorry, it is not possible to delete all non-frozen rows.',
    ],
    ['log().setFrozenRows(1000)', "You can't freeze all visible rows on the sheet."],
    ['log().setColumnWidth(27, 10)', 'Those columns are out of bounds.'],
  ])('%s is refused', async (expression, message) => {
    await expect(comesTo(expression)).rejects.toThrow(message);
  });
});
