import { describe, expect, test } from '@jest/globals';
import { comesTo } from './log-sheet';

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
