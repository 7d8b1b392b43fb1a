import { describe, expect, test } from '@jest/globals';
import type { Host } from '../../scripts/host/host';
import { hostOver } from './script';

/** Sheets as a script that is run on them reads them. */
const LOG = 'Who | Hours | When\nAsha | 3 | @46000.5\nBen | 4 | @46001\ncy | x | @46002';

const SCRIPT = `
  var book = () => SpreadsheetApp.getActive();
  var sheet = () => book().getSheetByName('Log');
  var at = (a1) => sheet().getRange(a1);
  var empty = () => book().getSheetByName('Empty');
  var values = (a1) => at(a1).getValues();
  var after = (doing, a1) => { doing(); return at(a1).getValues(); };
`;

const over = (): Promise<Host> => hostOver(SCRIPT, { Log: LOG, Empty: '', 'Other one': 'a' });

async function comesTo(expression: string): Promise<unknown> {
  const running = (await over()).execution();
  const text = running.call(`JSON.stringify(${expression})`);
  running.end();
  return text === undefined ? undefined : JSON.parse(String(text));
}

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

describe('what a sheet says of its extent', () => {
  test.each<[string, unknown]>([
    ['empty().getDataRange().getValues()', [['']]],
    ['[empty().getLastRow(), empty().getLastColumn()]', [0, 0]],
    ['empty().getDataRange().getA1Notation()', 'A1'],
    ['sheet().getDataRange().getA1Notation()', 'A1:C4'],
    ['[sheet().getLastRow(), sheet().getMaxRows(), sheet().getMaxColumns()]', [4, 1000, 26]],
    [
      '(() => { sheet().insertRowsAfter(1000, 5); return [sheet().getLastRow(), sheet().getMaxRows()]; })()',
      [4, 1005],
    ],
    ['(() => { empty().getRange("A1:A9").insertCheckboxes(); return empty().getLastRow(); })()', 9],
    [
      '(() => { empty().getRange("B9").setBackground("red").setNote("n"); return empty().getLastRow(); })()',
      0,
    ],
    [
      '(() => { empty().getRange("B9").setValue("x").clearContent(); return empty().getLastRow(); })()',
      0,
    ],
    [
      '(() => { empty().appendRow(["a", 1]); return [empty().getLastRow(), empty().getDataRange().getValues()]; })()',
      [1, [['a', 1]]],
    ],
    [
      '(() => { sheet().appendRow(["=1+1", "\'007"]); return [sheet().getRange("A5").getFormula(), sheet().getRange("B5").getValue()]; })()',
      ['=1+1', '007'],
    ],
    [
      '(() => { sheet().getRange("A1:A1000").insertCheckboxes(); sheet().appendRow([true]); return sheet().getLastRow(); })()',
      1001,
    ],
    ['at("A9").isBlank()', true],
    ['at("A1:A9").isBlank()', false],
  ])('%s is %j', async (expression, value) => {
    expect(await comesTo(expression)).toEqual(value);
  });
});

describe('what is written', () => {
  test.each<[string, unknown]>([
    ['after(() => at("A1").setValue(null), "A1")', [['']]],
    ['after(() => at("A1").setValue(undefined), "A1")', [['']]],
    ['after(() => at("A1:B1").setValue("both"), "A1:B1")', [['both', 'both']]],
    ['after(() => at("A1").setValue("=SUM(B2:B3)"), "A1")', [['#NAME?']]],
    [
      '(() => { at("A1").setValue("=SUM(B2:B3)"); return at("A1").getFormula(); })()',
      '=SUM(B2:B3)',
    ],
    ['(() => { at("A1").setFormula("SUM(B2)"); return at("A1").getFormula(); })()', '=SUM(B2)'],
    ['after(() => at("A1").setNumberFormat("@").setValue("007"), "A1")', [['007']]],
    ['after(() => at("A1").setNumberFormat("@").setValue(7), "A1")', [['7']]],
    ['after(() => at("A1").setValue("7e30"), "A1")', [[7e30]]],
    [
      'after(() => { at("A1").setValue("\'001"); at("A1").setValues(at("A1").getValues()); }, "A1")',
      [[1]],
    ],
    ['at("A2").getFormulas()', [['']]],
    ['at("C2").getNumberFormat()', 'yyyy-mm-dd h:mm:ss'],
    ['at("B2").getNumberFormat()', '0.###############'],
    ['(() => { at("B2").setNumberFormat("0.00"); return at("B2").getDisplayValue(); })()', '3.00'],
    [
      '(() => { at("B2").setNumberFormat("0.00").setNumberFormat("general"); return at("B2").getNumberFormat(); })()',
      '0.###############',
    ],
    [
      'at("A1:C2").getDisplayValues()',
      [
        ['Who', 'Hours', 'When'],
        ['Asha', '3', '2025-12-09 12:00:00'],
      ],
    ],
    ['at("C3").getValue() instanceof Date', true],
    ['(() => { at("A1").setNote(25); return at("A1").getNote(); })()', '25.0'],
    ['(() => { at("A1").setNote("n").setNote(null); return at("A1").getNote(); })()', ''],
    [
      '(() => { at("A1").setBackground("foo").setFontColor("red"); return [at("A1").getBackground(), at("A1").getFontColor()]; })()',
      ['foo', '#ff0000'],
    ],
    [
      '[at("A9").getBackground(), at("A9").getFontFamily(), at("A9").getFontSize(), at("A9").getFontWeight(), at("A9").getHorizontalAlignment(), at("A9").getWrap()]',
      ['#ffffff', 'Arial', 10, 'normal', 'general', false],
    ],
    [
      '(() => { at("A1").setFontLine("underline").setFontLine("line-through"); return at("A1").getFontLine(); })()',
      'line-through',
    ],
    [
      '(() => { at("A1").setWrapStrategy(SpreadsheetApp.WrapStrategy.CLIP); return [at("A1").getWrapStrategy(), at("A1").getWrap()]; })()',
      ['CLIP', false],
    ],
    [
      '(() => { at("A1:B1").setFontWeights([["bold", null]]); return at("A1:B1").getFontWeights(); })()',
      [['bold', 'normal']],
    ],
    [
      '(() => { sheet().getRangeList(["A1", "C3"]).setBackground("#abc"); return at("C3").getBackground(); })()',
      '#aabbcc',
    ],
    ['after(() => at("A1:B1").merge(), "A1:B1")', [['Who', '']]],
    [
      '(() => { at("A1:B1").merge(); return at("A1").getMergedRanges().map((range) => range.getA1Notation()); })()',
      ['A1:B1'],
    ],
    ['after(() => at("A2:B2").copyTo(at("A6")), "A6:B6")', [['Asha', 3]]],
    ['after(() => at("A2").copyTo(at("A6:A8")), "A6:A8")', [['Asha'], ['Asha'], ['Asha']]],
    [
      '(() => { at("B2").setNumberFormat("0.0").copyTo(at("B9"), { formatOnly: true }); return [at("B9").getValue(), at("B9").getNumberFormat()]; })()',
      ['', '0.0'],
    ],
    ['after(() => at("A9").setValue("  a   b ").trimWhitespace(), "A9")', [['a b']]],
    [
      '(() => { const text = SpreadsheetApp.newRichTextValue().setText("=see there").setLinkUrl(5, 10, "#gid=1").build(); at("A1").setRichTextValue(text); const kept = at("A1").getRichTextValue(); return [at("A1").getValue(), at("A1").getFormula(), kept.getLinkUrl(), kept.getLinkUrl(5, 10), kept.getRuns().length]; })()',
      ['=see there', '', null, '#gid=1', 2],
    ],
  ])('%s is %j', async (expression, value) => {
    expect(await comesTo(expression)).toEqual(value);
  });

  test.each([
    [
      'at("A1:A2").setValues([["x"]])',
      'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
    ],
    [
      'at("A1:B1").setValues([["x"]])',
      'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
    ],
    [
      'at("A1:B2").setValues([["x", "y"], ["z"]])',
      'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
    ],
    [
      'at("A1").setValue("x".repeat(50001))',
      'Your input contains more than the maximum of 50000 characters in a single cell.',
    ],
    [
      'at("A1").setNumberFormat(null)',
      "The parameters (null) don't match the method signature for SpreadsheetApp.Range.setNumberFormat.",
    ],
    [
      'at("A1").setWrapStrategy("CLIP")',
      "The parameters (String) don't match the method signature for SpreadsheetApp.Range.setWrapStrategy.",
    ],
    [
      'at("A1").setFontSize("10")',
      "The parameters (String) don't match the method signature for SpreadsheetApp.Range.setFontSize.",
    ],
    [
      'sheet().insertRowsAfter(1000, 500000)',
      'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
    ],
  ])('%s is refused', async (expression, message) => {
    await expect(comesTo(expression)).rejects.toThrow(message);
  });
});

describe('boxes to tick', () => {
  test.each<[string, unknown]>([
    ['after(() => at("E1:E2").insertCheckboxes(), "E1:E2")', [[false], [false]]],
    ['after(() => at("E1:E2").insertCheckboxes().check(), "E1:E2")', [[true], [true]]],
    ['after(() => at("E1").insertCheckboxes("yes", "no").check(), "E1")', [['yes']]],
    ['after(() => at("E1").insertCheckboxes("yes", "no"), "E1")', [['no']]],
    [
      'after(() => { at("E1").insertCheckboxes(); at("A1:E1").check(); }, "A1:E1")',
      [['Who', 'Hours', 'When', '', true]],
    ],
    [
      '(() => { at("E1:E2").insertCheckboxes(); at("E1").check(); return [at("E1").isChecked(), at("E2").isChecked(), at("E1:E2").isChecked(), at("A1").isChecked()]; })()',
      [true, false, null, null],
    ],
    [
      '(() => { at("E1").insertCheckboxes(); const rule = at("E1").getDataValidation(); return [rule.getCriteriaType(), rule.getCriteriaValues()]; })()',
      ['CHECKBOX', []],
    ],
    [
      '(() => { at("E1").insertCheckboxes("y", "n"); return at("E1").getDataValidation().getCriteriaValues(); })()',
      ['y', 'n'],
    ],
    [
      '(() => { at("E1").insertCheckboxes().removeCheckboxes(); return [at("E1").getValue(), at("E1").getDataValidation()]; })()',
      ['', null],
    ],
  ])('%s is %j', async (expression, value) => {
    expect(await comesTo(expression)).toEqual(value);
  });
});

describe('sorting', () => {
  test.each<[string, unknown]>([
    [
      'after(() => at("A2:B4").sort(2), "A2:B4")',
      [
        ['Asha', 3],
        ['Ben', 4],
        ['cy', 'x'],
      ],
    ],
    [
      'after(() => at("A2:B4").sort({ column: 2, ascending: false }), "A2:B4")',
      [
        ['cy', 'x'],
        ['Ben', 4],
        ['Asha', 3],
      ],
    ],
    [
      'after(() => { at("B3").setValue(true); at("A2:B4").sort([2]); }, "B2:B4")',
      [[3], ['x'], [true]],
    ],
    [
      'after(() => sheet().sort(2), "A1:B4")',
      [
        ['Asha', 3],
        ['Ben', 4],
        ['Who', 'Hours'],
        ['cy', 'x'],
      ],
    ],
    [
      '(() => { at("F1:F4").setValues([["a"], ["b"], ["A"], ["c"]]); const left = at("F1:F4").removeDuplicates(); return [left.getA1Notation(), values("F1:F4")]; })()',
      ['F1:F3', [['a'], ['b'], ['c'], ['']]],
    ],
  ])('%s is %j', async (expression, value) => {
    expect(await comesTo(expression)).toEqual(value);
  });

  test('beside the range is refused', async () => {
    await expect(comesTo('at("A2:B4").sort(3)')).rejects.toThrow('Sort column is outside');
  });
});
