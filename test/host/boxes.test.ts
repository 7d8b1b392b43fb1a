import { describe, expect, test } from '@jest/globals';
import { comesTo } from './log-sheet';

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
