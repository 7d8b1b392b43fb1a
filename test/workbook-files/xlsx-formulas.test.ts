import { describe, expect, test } from '@jest/globals';
import type { Change } from '../../src/workbook/sheet';
import { append, cellsOf, patch, replace, set } from './patching';
import { type HandMade, handMade, handMadeParts, LINKS, partsOf, zipOf } from './xlsx-parts';

describe('formulas', () => {
  const chain = '<calcChain><c r="A1" i="1"/></calcChain>';
  const plan: HandMade = {
    sheets: {
      Log: '<sheetData><row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1"><v>1</v></c></row></sheetData>',
      Other: '<sheetData><row r="1"><c r="A1"><f>2</f><v>2</v></c></row></sheetData>',
    },
    more: { 'xl/calcChain.xml': chain },
    moreLinks: `<Relationship Id="rId77" Type="${LINKS}/calcChain" Target="calcChain.xml"/>`,
    moreTypes:
      '<Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/>',
  };

  test.each([
    ['replaced', replace([['x']])],
    ['overwritten', set(1, 1, 'x')],
  ])('the calculation chain goes when a formula is %s', (_, change) => {
    const parts = partsOf(patch(handMade(plan), change));
    expect(Object.keys(parts)).not.toContain('xl/calcChain.xml');
    expect(parts['[Content_Types].xml']).not.toContain('calcChain');
    expect(parts['xl/_rels/workbook.xml.rels']).not.toContain('calcChain');
  });

  test('the calculation chain stays when all formulas do', () => {
    for (const change of [set(1, 2, 'x'), append([['x']]), replace([['x']], 'New')])
      expect(partsOf(patch(handMade(plan), change))['xl/calcChain.xml']).toBe(chain);
  });

  test('settings for calculating stay', () => {
    const parts = handMadeParts(plan);
    const workbook = String(parts['xl/workbook.xml']).replace(
      '</workbook>',
      '<calcPr calcId="191029" iterate="1"/></workbook>',
    );
    const other = String(parts['xl/worksheets/sheet2.xml']).replace(
      '<f>2</f>',
      '<f>SUM(Log!B:B)</f>',
    );
    const file = zipOf({
      ...parts,
      'xl/workbook.xml': workbook,
      'xl/worksheets/sheet2.xml': other,
    });
    expect(partsOf(patch(file, set(1, 2, 'x')))['xl/workbook.xml']).toBe(workbook);
    const after = partsOf(patch(file, append([['x']])));
    expect(after['xl/workbook.xml']).toContain(
      '<calcPr calcId="191029" iterate="1" fullCalcOnLoad="1"/>',
    );
  });

  test('a workbook whose formulas name no changed sheet keeps its workbook part', () => {
    const plain = handMade({ sheets: { Log: '<sheetData/>' } });
    expect(partsOf(patch(plain, set(1, 1, 'x')))['xl/workbook.xml']).toBe(
      partsOf(plain)['xl/workbook.xml'],
    );
  });

  const shared = {
    sheets: {
      Log: '<sheetData><row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1</f><v>1</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>2</v></c></row><row r="3"><c r="A3"><f t="shared" si="0"/><v>3</v></c></row></sheetData>',
    },
  };
  const array = {
    sheets: {
      Log: '<sheetData><row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2</f><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row></sheetData>',
    },
  };

  test('the cell that holds a shared formula is not overwritten alone', () => {
    expect(() => patch(handMade(shared), set(1, 1, 'x'))).toThrow(
      expect.objectContaining({
        code: 'cannot-write',
        facts: expect.objectContaining({ cell: 'A1' }),
      }),
    );
    expect(cellsOf(patch(handMade(shared), set(2, 1, 'x')))).toEqual([[1], ['x'], [3]]);
    const all: Change = {
      change: 'set',
      sheet: 'Log',
      cells: [1, 2, 3].map((row) => ({ row, column: 1, value: 'x' })),
    };
    expect(cellsOf(patch(handMade(shared), all))).toEqual([['x'], ['x'], ['x']]);
  });

  test('an array formula is not torn', () => {
    for (const row of [1, 2])
      expect(() => patch(handMade(array), set(row, 1, 'x'))).toThrow(
        expect.objectContaining({ code: 'cannot-write' }),
      );
    expect(cellsOf(patch(handMade(array), set(3, 1, 'x')))).toEqual([[1], [2], ['x']]);
  });

  test('rows go below formulas that show nothing', () => {
    const prefilled = {
      sheets: {
        Log: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="5"><c r="B5" t="str"><f>IF(A5="","",1)</f><v></v></c></row></sheetData>',
      },
    };
    expect(cellsOf(patch(handMade(prefilled), append([['x']])))).toEqual([
      [1],
      [],
      [],
      [],
      [null, ''],
      ['x'],
    ]);
  });
});
