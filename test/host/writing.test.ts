import { describe, expect, test } from '@jest/globals';
import { comesTo } from './log-sheet';

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
