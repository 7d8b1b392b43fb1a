import { describe, expect, test } from '@jest/globals';
import { comesTo } from './log-sheet';

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
