import { describe, expect, test } from '@jest/globals';
import { hostOver } from './script';
import { comesTo, having, LOG, SCRIPT } from './three-sheets';

describe('rules for what cells may hold', () => {
  const ruled = (rule: string, then: string) =>
    having(
      `const range = log().getRange('B1:C2'); range.setDataValidation(SpreadsheetApp.newDataValidation().${rule}.setAllowInvalid(false).build())`,
      then,
    );
  const list = "requireValueInList(['x', 'y'])";

  test.each<[string, unknown]>([
    [ruled(list, 'range.setValue("x").getValue()'), 'x'],
    [ruled(list, 'range.setValue("").getValue()'), ''],
    [ruled('requireNumberBetween(1, 5)', 'range.setValue(3).getValue()'), 3],
    [ruled('requireDate()', 'range.setValue("2026-03-31").getDisplayValue()'), '2026-03-31'],
    [ruled('requireValueInRange(log().getRange("A1:A3"))', 'range.setValue("c").getValue()'), 'c'],
    [ruled('requireTextIsEmail()', 'range.setValue("a@b.org").getValue()'), 'a@b.org'],
    [ruled(list, 'String(range.getDataValidation().getCriteriaType())'), 'VALUE_IN_LIST'],
    [ruled(list, 'range.getDataValidation().getCriteriaValues()'), [['x', 'y'], true]],
    [
      ruled(
        list,
        'range.getDataValidations().map((line) => line.map((rule) => rule.getAllowInvalid()))',
      ),
      [
        [false, false],
        [false, false],
      ],
    ],
    [
      ruled(
        'requireValueInRange(log().getRange("A1:A3"), false)',
        'range.getDataValidation().getCriteriaValues()[0].getA1Notation()',
      ),
      'A1:A3',
    ],
    [ruled(list, 'range.clearDataValidations().getDataValidation()'), null],
    [ruled(list, 'range.clearContent().getDataValidation() !== null'), true],
    [
      ruled(`${list}.setHelpText('One of two')`, 'range.getDataValidation().getHelpText()'),
      'One of two',
    ],
    [
      having(
        `const range = log().getRange('B1'); range.setDataValidation(SpreadsheetApp.newDataValidation().${list}.build())`,
        'range.setDataValidation(null).setValue("z").getValue()',
      ),
      'z',
    ],
    [
      having(
        `const range = log().getRange('B1'); range.setDataValidation(SpreadsheetApp.newDataValidation().${list}.setAllowInvalid(true).build())`,
        'range.setValue("z").getValue()',
      ),
      'z',
    ],
    [
      having(
        'const day = new Date(2026, 1, 1); log().getRange("B1").setDataValidation(SpreadsheetApp.newDataValidation().requireDateAfter(day).build())',
        'log().getRange("B1").getDataValidation().getCriteriaValues()[0].getTime() === day.getTime()',
      ),
      true,
    ],
  ])('%s is %j', async (expression, value) => {
    expect(await comesTo(expression)).toEqual(value);
  });

  test.each([
    [ruled(list, 'range.setValue("z")'), 'B1'],
    [ruled(list, 'range.setValues([["x", "y"], ["x", "z"]])'), 'C2'],
    [ruled('requireNumberBetween(1, 5)', 'range.setValue(6)'), 'B1'],
    [ruled('requireNumberBetween(1, 5)', 'range.setValue("three")'), 'B1'],
    [ruled('requireDate()', 'range.setValue("soon")'), 'B1'],
    [ruled('requireCheckbox()', 'range.setValue("x")'), 'B1'],
    [ruled('requireTextIsEmail()', 'range.setValue("nobody")'), 'B1'],
    [
      having(
        `const range = log().getRange('B1'); range.setDataValidation(SpreadsheetApp.newDataValidation().${list}.build())`,
        'range.setValue("z")',
      ),
      'B1',
    ],
  ])('%s is refused', async (expression, cell) => {
    await expect(comesTo(expression)).rejects.toThrow(
      `The data you entered in cell ${cell} violates the data validation rules set on this cell.`,
    );
  });

  test('of several cells that are written, one that is refused keeps all as they were', async () => {
    const host = await hostOver(SCRIPT, { Log: LOG });
    const running = host.execution();
    running.call(ruled(list, 'SpreadsheetApp.flush()'));
    const writing = 'log().getRange("B1:C2").setValues([["x", "x"], ["x", "z"]])';
    expect(() => running.call(writing)).toThrow('violates');
    expect(running.call('log().getRange("B1:C2").getValues().flat().join("")')).toBe('');
  });

  test('that are set in the same breath are found out when they are carried out', async () => {
    const host = await hostOver(SCRIPT, { Log: LOG });
    const running = host.execution();
    running.call(ruled(list, 'range.setValue("z")').replace('return', 'void'));
    expect(() => running.call('SpreadsheetApp.flush()')).toThrow('violates');
  });
});
