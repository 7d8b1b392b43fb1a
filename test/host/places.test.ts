import { describe, expect, test } from '@jest/globals';
import { comesTo } from './log-sheet';

describe('where ranges lie', () => {
  test.each<[string, unknown]>([
    ['at("B2").getA1Notation()', 'B2'],
    ['at("C5:B2").getA1Notation()', 'B2:C5'],
    ['at("$C$3").getA1Notation()', 'C3'],
    ['at("b2:c3").getA1Notation()', 'B2:C3'],
    ['at("5:7").getA1Notation()', '5:7'],
    ['at("D:F").getA1Notation()', 'D:F'],
    ['at("A2:A").getA1Notation()', 'A2:A'],
    ['[at("D:F").getNumRows(), at("D:F").getNumColumns()]', [1000, 3]],
    ['[at("5:7").getNumRows(), at("5:7").getNumColumns()]', [3, 26]],
    ['[at("A2:A").getRow(), at("A2:A").getLastRow()]', [2, 1000]],
    ['[at("D:F").isStartRowBounded(), at("D:F").isEndColumnBounded()]', [false, true]],
    ['at("Log!B2").getA1Notation()', 'B2'],
    ['book().getRange("\'Other one\'!A1").getValue()', 'a'],
    ['book().getRange("Log!B2").getValue()', 3],
    ['sheet().getRange(2, 1).getValue()', 'Asha'],
    ['sheet().getRange(2, 1, 2).getValues()', [['Asha'], ['Ben']]],
    ['sheet().getRange(2.9, 1.2).getA1Notation()', 'A2'],
    [
      'sheet().getSheetValues(2, 1, 2, 2)',
      [
        ['Asha', 3],
        ['Ben', 4],
      ],
    ],
    ['sheet().getSheetValues(2, 1, -1, 1)', [['Asha'], ['Ben'], ['cy']]],
    ['at("B2").offset(1, -1).getA1Notation()', 'A3'],
    ['at("B2").offset(0, 0, 2, 2).getA1Notation()', 'B2:C3'],
    ['at("B2:C3").getCell(2, 1).getA1Notation()', 'B3'],
    ['sheet().getRange(1000, 26).getA1Notation()', 'Z1000'],
    [
      'sheet().getRangeList(["A1", "B2:C3"]).getRanges().map((range) => range.getA1Notation())',
      ['A1', 'B2:C3'],
    ],
  ])('%s is %j', async (expression, value) => {
    expect(await comesTo(expression)).toEqual(value);
  });

  test.each([
    ['sheet().getRange(0, 1)', 'The starting row of the range is too small.'],
    ['sheet().getRange(1, 0)', 'The starting column of the range is too small.'],
    ['sheet().getRange(1, 1, 0)', 'The number of rows in the range must be at least 1.'],
    ['sheet().getRange(1, 1, 1, 0)', 'The number of columns in the range must be at least 1.'],
    [
      'sheet().getRange(1001, 1)',
      'The coordinates of the range are outside the dimensions of the sheet.',
    ],
    ['at("A1001")', 'The coordinates of the range are outside the dimensions of the sheet.'],
    ['at("B")', 'Range not found'],
    ['at("7")', 'Range not found'],
    ['at("A1:B2:C3")', 'Range not found'],
    ['at("")', 'Range not found'],
    ['at("Empty!A1")', 'Range not found'],
    ['book().getRange("Nowhere!A1")', 'Range not found'],
    ['at("B2").offset(-2, 0)', 'The starting row of the range is too small.'],
    ['at("B2").getCell(2, 1)', 'Cell reference out of range'],
    [
      'sheet().getRange()',
      "The parameters () don't match the method signature for SpreadsheetApp.Sheet.getRange.",
    ],
    [
      'sheet().getRange(null)',
      "The parameters (null) don't match the method signature for SpreadsheetApp.Sheet.getRange.",
    ],
    [
      'sheet().getRange(undefined, 1)',
      "The parameters (null,number) don't match the method signature for SpreadsheetApp.Sheet.getRange.",
    ],
    [
      'sheet().getRange("A1", 1)',
      "The parameters (String,number) don't match the method signature for SpreadsheetApp.Sheet.getRange.",
    ],
    [
      'at("A1").setValues(at("A1"))',
      "The parameters (SpreadsheetApp.Range) don't match the method signature for SpreadsheetApp.Range.setValues.",
    ],
    [
      'at("A1").setValues([1])',
      "The parameters (number[]) don't match the method signature for SpreadsheetApp.Range.setValues.",
    ],
    [
      'sheet().deleteRow(null)',
      "The parameters (null) don't match the method signature for SpreadsheetApp.Sheet.deleteRow.",
    ],
  ])('%s is refused', async (expression, message) => {
    await expect(comesTo(expression)).rejects.toThrow(
      expect.objectContaining({ name: 'Exception', message }),
    );
  });
});
