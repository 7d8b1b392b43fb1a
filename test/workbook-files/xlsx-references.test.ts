import { describe, expect, test } from '@jest/globals';
import type { Change } from '../../src/workbook/sheet';
import { append, patch, replace, set, sheetOf } from './patching';
import {
  type HandMade,
  handMade,
  handMadeParts,
  LINKS,
  MAIN,
  PACKAGE,
  partsOf,
  zipOf,
} from './xlsx-parts';

describe('what speaks of cells by their address', () => {
  const withParts = (after: string, rows = '<row r="1"><c r="A1"><v>1</v></c></row>') => ({
    sheets: { Log: `<dimension ref="A1"/><sheetData>${rows}</sheetData>${after}` },
  });

  test('the dimension follows', () => {
    expect(sheetOf(withParts(''), replace([['a', 'b'], [], ['c']]))).toContain(
      '<dimension ref="A1:B3"/>',
    );
    expect(sheetOf(withParts(''), append([['a', 'b', 'c']]))).toContain('<dimension ref="A1:C2"/>');
    expect(sheetOf(withParts(''), set(9, 2, 'x'))).toContain('<dimension ref="A1:B9"/>');
    expect(sheetOf(withParts(''), replace([]))).toContain('<dimension ref="A1"/>');
  });

  test('merged areas stay unless they would hide a value', () => {
    const merges =
      '<mergeCells count="3"><mergeCell ref="A1:B1"/><mergeCell ref="A2:B2"/><mergeCell ref="A9:C9"/></mergeCells>';
    const xml = sheetOf(withParts(merges), replace([['head'], ['a', 'b']]));
    expect(xml).toContain(
      '<mergeCells count="2"><mergeCell ref="A1:B1"/><mergeCell ref="A9:C9"/></mergeCells>',
    );
    expect(
      sheetOf(
        withParts('<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>'),
        replace([['a', 'b']]),
      ),
    ).not.toContain('mergeCell');
  });

  test('a filter reaches down to the last row, here and under its hidden name', () => {
    const parts = handMadeParts(
      withParts('<autoFilter ref="A1:B1"><filterColumn colId="0"/></autoFilter>'),
    );
    const named = zipOf({
      ...parts,
      'xl/workbook.xml': String(parts['xl/workbook.xml']).replace(
        '</workbook>',
        '<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">Log!$A$1:$B$1</definedName><definedName name="Mine">Log!$A$1:$B$1</definedName></definedNames></workbook>',
      ),
    });
    for (const change of [replace([['a'], ['b'], ['c']]), append([['b'], ['c']])]) {
      const after = partsOf(patch(named, change));
      expect(after['xl/worksheets/sheet1.xml']).toContain(
        '<autoFilter ref="A1:B3"><filterColumn colId="0"/></autoFilter>',
      );
      expect(after['xl/workbook.xml']).toContain(
        'hidden="1">Log!$A$1:$B$3</definedName><definedName name="Mine">Log!$A$1:$B$1<',
      );
    }
  });

  test('links go with the words they belonged to', () => {
    const links = '<hyperlinks><hyperlink ref="A1" r:id="rId1"/></hyperlinks>';
    expect(sheetOf(withParts(links), replace([['x']]))).not.toContain('hyperlink');
    expect(sheetOf(withParts(links), append([['x']]))).toContain('hyperlink');
  });

  describe("Excel's own tables", () => {
    const table = (totals = '') =>
      `<table xmlns="${MAIN}" id="1" name="T" displayName="T" ref="A1:B2"${totals}><autoFilter ref="A1:B2"/><tableColumns count="2"><tableColumn id="1" name="Day"/><tableColumn id="2" name="Hours"/></tableColumns></table>`;
    const withTable = (xml: string): HandMade => ({
      sheets: {
        Log: '<sheetData><row r="1"><c r="A1" t="str"><v>Day</v></c><c r="B1" t="str"><v>Hours</v></c></row><row r="2"><c r="A2"><v>1</v></c></row></sheetData><tableParts count="1"><tablePart r:id="rId1"/></tableParts>',
      },
      more: {
        'xl/tables/table1.xml': xml,
        'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${LINKS}/table" Target="../tables/table1.xml"/></Relationships>`,
      },
      moreTypes:
        '<Override PartName="/xl/tables/table1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml"/>',
    });
    const tableAfter = (xml: string, change: Change) =>
      partsOf(patch(handMade(withTable(xml)), change));

    test('grow with the rows below them', () => {
      const { 'xl/tables/table1.xml': grown } = tableAfter(table(), append([[1], [2]]));
      expect(grown).toContain('ref="A1:B4"><autoFilter ref="A1:B4"/>');
    });

    test('do not swallow rows below their totals', () => {
      const { 'xl/tables/table1.xml': same } = tableAfter(
        table(' totalsRowCount="1"'),
        append([[1]]),
      );
      expect(same).toBe(table(' totalsRowCount="1"'));
    });

    test('get a new length when their columns stay', () => {
      const { 'xl/tables/table1.xml': refitted } = tableAfter(
        table(),
        replace([['Day', 'Hours'], [1], [2], [3]]),
      );
      expect(refitted).toContain('ref="A1:B4"><autoFilter ref="A1:B4"/>');
    });

    test('go when their columns do, and leave no trace', () => {
      const parts = tableAfter(table(), replace([['Other'], [1]]));
      expect(Object.keys(parts)).not.toContain('xl/tables/table1.xml');
      for (const text of Object.values(parts)) expect(text).not.toMatch(/table1|tablePart/);
    });
  });
});
