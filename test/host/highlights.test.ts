import { describe, expect, test } from '@jest/globals';
import { comesTo, having } from './three-sheets';

describe('cells that take on a look', () => {
  test.each<[string, unknown]>([
    [
      having(
        `const rule = SpreadsheetApp.newConditionalFormatRule().whenTextEqualTo('late').setBackground('#fee').setBold(true)
          .setRanges([log().getRange('A1:A9')]).build();
         log().setConditionalFormatRules([rule])`,
        'log().getConditionalFormatRules().map((each) => [String(each.getBooleanCondition().getCriteriaType()), each.getBooleanCondition().getCriteriaValues(), each.getRanges().map((range) => range.getA1Notation())])',
      ),
      [['TEXT_EQUAL_TO', ['late'], ['A1:A9']]],
    ],
    [having('log().clearConditionalFormatRules()', 'log().getConditionalFormatRules()'), []],
  ])('%s is %j', async (expression, value) => {
    expect(await comesTo(expression)).toEqual(value);
  });

  test('need a range and a condition', async () => {
    await expect(
      comesTo('SpreadsheetApp.newConditionalFormatRule().whenCellEmpty().build()'),
    ).rejects.toThrow('at least one range');
  });
});
