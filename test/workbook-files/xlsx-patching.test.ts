import { describe, expect, test } from '@jest/globals';
import { strToU8, unzipSync, Zip, ZipDeflate } from 'fflate';
import { patchXlsx } from '../../scripts/workbook/xlsx/patch';
import { readXlsx } from '../../scripts/workbook/xlsx/read';
import { readDirectory } from '../../scripts/workbook/zip/directory';
import type { Cell } from '../../src/workbook/cell';
import type { Change } from '../../src/workbook/sheet';
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

const patch = (bytes: Uint8Array, ...changes: readonly Change[]) =>
  patchXlsx(bytes, changes, 'Book.xlsx');
const cellsOf = (bytes: Uint8Array, sheet = 'Log') =>
  readXlsx(bytes, 'Book.xlsx').find(({ name }) => name === sheet)?.cells;
const replace = (cells: readonly (readonly Cell[])[], sheet = 'Log'): Change => ({
  change: 'replace',
  sheet,
  cells,
});
const append = (rows: readonly (readonly Cell[])[], sheet = 'Log'): Change => ({
  change: 'append',
  sheet,
  header: ['h'],
  rows,
});
const set = (row: number, column: number, value: Cell, sheet = 'Log'): Change => ({
  change: 'set',
  sheet,
  cells: [{ row, column, value }],
});
const sheetOf = (plan: HandMade, ...changes: readonly Change[]) =>
  partsOf(patch(handMade(plan), ...changes))['xl/worksheets/sheet1.xml'] ?? '';

/** A workbook with something of everything that Daybook does not know. */
const rich = handMade({
  sheets: {
    Log: `<sheetPr><tabColor rgb="FF00FF00"/></sheetPr><dimension ref="A1:C3"/><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" state="frozen"/></sheetView></sheetViews><cols><col min="1" max="1" width="20" customWidth="1" style="2"/></cols><sheetData><row r="1" ht="30" customHeight="1"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" s="1" t="s"><v>1</v></c></row><row r="2"><c r="A2" s="2"><v>45413</v></c><c r="B2" s="3"><f>A2*2</f><v>90826</v></c></row><row r="3"><c r="A3" s="2"/></row></sheetData><sheetProtection sheet="1"/><conditionalFormatting sqref="A1:A9"><cfRule type="expression" dxfId="0" priority="1"><formula>A1="x"</formula></cfRule></conditionalFormatting><dataValidations count="1"><dataValidation type="list" sqref="B2:B99"><formula1>"a,b"</formula1></dataValidation></dataValidations><legacyDrawing r:id="rId1"/><extLst><ext xmlns:x14="x" uri="{1}"><x14:dataValidations/></ext></extLst>`,
    Other: '<sheetData><row r="1"><c r="A1"><f>Log!A2</f><v>45413</v></c></row></sheetData>',
  },
  strings: ['<t>Day</t>', '<r><rPr><b/></rPr><t>Rich</t></r><r><t>!</t></r>'],
  formats: ['"head"', 'yyyy-mm-dd', '0.0'],
  more: {
    'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${LINKS}/vmlDrawing" Target="../drawings/vml1.vml"/></Relationships>`,
    'xl/drawings/vml1.vml': '<xml>  odd <br> not even XML</xml>',
    'xl/threadedComments/threadedComment1.xml': '<ThreadedComments/>',
    'xl/media/image1.png': new Uint8Array([137, 80, 78, 71, 0, 255, 13, 10, 26, 10]),
    'customXml/item1.xml': '<?xml version="1.0"?>\r\n<odd   attr = "x"/>\r\n',
    'docProps/app.xml': '<Properties><TitlesOfParts/></Properties>',
    'empty.bin': new Uint8Array(0),
    'xl/vbaProject.bin': Uint8Array.from({ length: 3000 }, (_, i) => (i * 7919) % 256),
  },
});

describe('nothing is lost', () => {
  const cases: readonly (readonly [string, readonly string[], Change])[] = [
    ['replace', ['xl/worksheets/sheet1.xml', 'xl/workbook.xml'], replace([['x'], ['y', 1]])],
    ['append', ['xl/worksheets/sheet1.xml', 'xl/workbook.xml'], append([['y', 1]])],
    ['set', ['xl/worksheets/sheet1.xml', 'xl/workbook.xml'], set(2, 3, 'ok')],
    [
      'a new sheet',
      ['xl/workbook.xml', 'xl/_rels/workbook.xml.rels', '[Content_Types].xml'],
      replace([['x']], 'Standing'),
    ],
  ];

  test.each(cases)(
    '%s: all other parts come back byte for byte, in their places',
    (_, touched, change) => {
      const before = unzipSync(rich);
      const after = unzipSync(patch(rich, change));
      const names = Object.keys(before);
      expect(Object.keys(after).slice(0, names.length)).toEqual(names);
      for (const name of names) {
        const same =
          Buffer.compare(Buffer.from(before[name] ?? []), Buffer.from(after[name] ?? [])) === 0;
        expect([name, same]).toEqual([name, !touched.includes(name)]);
      }
    },
  );

  test.each(cases)('%s: packed parts, times and attributes stay too', (_, touched, change) => {
    const after = new Map(
      readDirectory(patch(rich, change), '').map((entry) => [entry.name, entry]),
    );
    for (const entry of readDirectory(rich, '')) {
      const { time, date, externalAttributes } = entry;
      expect(after.get(entry.name)).toMatchObject({ time, date, externalAttributes });
      if (!touched.includes(entry.name)) expect(after.get(entry.name)).toEqual(entry);
    }
  });

  test.each(cases)('%s: everything around the cells stays', (_, __, change) => {
    const around = (bytes: Uint8Array) =>
      (partsOf(bytes)['xl/worksheets/sheet1.xml'] ?? '')
        .replace(/<sheetData>.*<\/sheetData>/, '')
        .replace(/<dimension[^>]*>/, '');
    expect(around(patch(rich, change))).toBe(around(rich));
  });

  test('the same change gives the same bytes', () => {
    for (const [, , change] of cases)
      expect(Buffer.compare(patch(rich, change), patch(rich, change))).toBe(0);
  });

  test('no change gives the same file', () => expect(patch(rich)).toBe(rich));

  test('the same change twice gives the same file as once', () => {
    const once = patch(rich, replace([['x'], ['y', 1]]));
    expect(Buffer.compare(patch(once, replace([['x'], ['y', 1]])), once)).toBe(0);
  });

  test('formulas elsewhere keep their last result, and are computed anew when the file is opened', () => {
    const after = patch(rich, set(2, 1, { serial: 45000 }));
    expect(cellsOf(after, 'Other')).toEqual([[45413]]);
    expect(partsOf(after)['xl/workbook.xml']).toContain('<calcPr fullCalcOnLoad="1"/>');
  });
});

describe('looks', () => {
  const plan: HandMade = {
    sheets: {
      Log: '<cols><col min="4" max="9" width="10" style="4"/></cols><sheetData><row r="1" ht="30" customHeight="1" hidden="1"><c r="A1" s="1"/><c r="B1" s="1"/></row><row r="2"><c r="A2" s="2"><v>1</v></c><c r="B2" s="3"><v>1</v></c></row></sheetData>',
    },
    formats: [0, 2, 'yyyy-mm-dd', 49],
  };

  test('replaced rows look like the old header and the old first row', () => {
    const xml = sheetOf(
      plan,
      replace([
        ['A', 'B', 'C', 'D'],
        [1, { serial: 2 }, 3, 'x'],
        [null, null],
      ]),
    );
    expect(xml).toContain('<row r="1" ht="30" customHeight="1"><c r="A1" s="1" t="inlineStr">');
    expect(xml).toContain('<c r="D1" s="1" t="inlineStr">');
    expect(xml).toContain(
      '<row r="2"><c r="A2" s="2"><v>1</v></c><c r="B2" s="3"><v>2</v></c><c r="C2" s="0"><v>3</v></c><c r="D2" s="4" t="inlineStr">',
    );
    expect(xml).toContain('<row r="3"><c r="A3" s="2"/><c r="B3" s="3"/></row>');
  });

  test('appended rows look like the row above', () => {
    const xml = sheetOf(plan, append([[7, { serial: 2 }, null, 'x']]));
    expect(xml).toContain(
      '<row r="3"><c r="A3" s="2"><v>7</v></c><c r="B3" s="3"><v>2</v></c><c r="D3" s="4" t="inlineStr">',
    );
  });

  test('a first row below the header does not look like the header', () => {
    const only = {
      ...plan,
      sheets: { Log: '<sheetData><row r="1"><c r="A1" s="1"><v>1</v></c></row></sheetData>' },
    };
    expect(sheetOf(only, append([[7]]))).toContain('<row r="2"><c r="A2" s="0"><v>7</v></c></row>');
  });

  test('rows that were prepared keep their looks', () => {
    const prepared = {
      ...plan,
      sheets: {
        Log: '<sheetData><row r="1"><c r="A1" s="1"><v>1</v></c></row><row r="2" ht="99" spans="1:3"><c r="A2" s="4"/><c r="C2" s="2"/></row></sheetData>',
      },
    };
    expect(sheetOf(prepared, append([['x', 'y']]))).toMatch(
      /<row r="2" ht="99"><c r="A2" s="4" t="inlineStr">.*<c r="B2" s="0" t="inlineStr">.*<c r="C2" s="2"\/><\/row>/,
    );
  });

  test('a set cell keeps its look, a new one takes that of its column', () => {
    const xml = sheetOf(plan, set(2, 1, 5), set(2, 4, 'x'));
    expect(xml).toContain(
      '<c r="A2" s="2"><v>5</v></c><c r="B2" s="3"><v>1</v></c><c r="D2" s="4" t="inlineStr">',
    );
  });

  test('a day in a cell made for numbers gets a style of its own, once', () => {
    const bytes = patch(handMade(plan), set(2, 1, { serial: 45413 }), set(3, 1, { serial: 45414 }));
    expect(cellsOf(bytes)?.slice(1)).toEqual([
      [{ serial: 45413 }, { serial: 1 }],
      [{ serial: 45414 }],
    ]);
    const styles = partsOf(bytes)['xl/styles.xml'] ?? '';
    expect(styles).toBe(partsOf(handMade(plan))['xl/styles.xml']);
  });

  test('styles are added only where none fits', () => {
    const bare = handMade({ sheets: { Log: '<sheetData/>' } });
    const bytes = patch(
      bare,
      replace([[{ serial: 45413 }, { serial: 45413.5 }, { serial: 0.5 }, { serial: 45414 }, 7]]),
    );
    expect(cellsOf(bytes)).toEqual([
      [{ serial: 45413 }, { serial: 45413.5 }, { serial: 0.5 }, { serial: 45414 }, 7],
    ]);
    expect(partsOf(bytes)['xl/styles.xml']).toMatch(
      /<cellXfs count="3"><xf numFmtId="0"[^>]*\/><xf numFmtId="14"[^>]*applyNumberFormat="1"\/><xf numFmtId="20"[^>]*\/><\/cellXfs>/,
    );
  });

  test('a workbook without styles gets some when days need them', () => {
    const { 'xl/styles.xml': _, ...parts } = handMadeParts({ sheets: { Log: '<sheetData/>' } });
    const rels = String(parts['xl/_rels/workbook.xml.rels']).replace(
      /<Relationship Id="rId91"[^>]*>/,
      '',
    );
    const bytes = patch(
      zipOf({ ...parts, 'xl/_rels/workbook.xml.rels': rels }),
      replace([[{ serial: 45413 }, 1, { serial: 0.5 }]]),
    );
    expect(cellsOf(bytes)).toEqual([[{ serial: 45413 }, 1, { serial: 0.5 }]]);
  });

  test('days go into the 1904 system where the workbook counts so', () => {
    const old = handMade({
      sheets: { Log: '<sheetData/>' },
      formats: [14, 46],
      workbookSettings: '<workbookPr date1904="1"/>',
    });
    const cells = [[{ serial: 45413 }, { serial: 0.5 }, 3]];
    const bytes = patch(old, replace(cells), replace(cells, 'New'));
    expect(cellsOf(bytes)).toEqual(cells);
    expect(cellsOf(bytes, 'New')).toEqual(cells);
    expect(partsOf(bytes)['xl/worksheets/sheet1.xml']).toContain('<v>43951</v>');
  });
});

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
    const after = partsOf(patch(zipOf({ ...parts, 'xl/workbook.xml': workbook }), set(1, 2, 'x')));
    expect(after['xl/workbook.xml']).toContain(
      '<calcPr calcId="191029" iterate="1" fullCalcOnLoad="1"/>',
    );
  });

  test('a workbook without formulas keeps its workbook part', () => {
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
      [],
      ['x'],
    ]);
  });
});

describe('sheets as other programs write them', () => {
  test('elements with a prefix get cells with that prefix', () => {
    const parts = handMadeParts({ sheets: { Log: '' } });
    const xml = `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
    const book = `<x:workbook xmlns:x="${MAIN}"><x:sheets><x:sheet xmlns:rel="${LINKS}" name="Log" sheetId="4" rel:id="rId1"/></x:sheets></x:workbook>`;
    const bytes = zipOf({ ...parts, 'xl/worksheets/sheet1.xml': xml, 'xl/workbook.xml': book });
    const after = patch(
      bytes,
      append([['a', true]]),
      set(1, 2, { error: '#N/A' }),
      replace([['n']], 'New'),
    );
    expect(cellsOf(after)).toEqual([
      [1, { error: '#N/A' }],
      ['a', true],
    ]);
    expect(cellsOf(after, 'New')).toEqual([['n']]);
    expect(partsOf(after)['xl/workbook.xml']).toContain(
      `<x:sheet name="New" sheetId="5" xmlns:r="${LINKS}" r:id=`,
    );
  });

  test('rows and cells without addresses keep their places', () => {
    const plan = {
      sheets: {
        Log: '<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row></sheetData>',
      },
    };
    expect(cellsOf(patch(handMade(plan), set(1, 2, 'x'), append([['y']])))).toEqual([
      [1, 'x'],
      [3],
      ['y'],
    ]);
  });

  test('no rows at all', () => {
    for (const xml of ['<sheetData/>', '<sheetData></sheetData>', '', '<sheetData>\n</sheetData>'])
      for (const change of [append([['x']]), set(2, 1, 'x'), replace([['h'], ['x']])])
        expect(cellsOf(patch(handMade({ sheets: { Log: xml } }), change))?.at(1)).toEqual(['x']);
  });

  test('a part in UTF-16 stays so', () => {
    const parts = handMadeParts({
      sheets: { Log: '<sheetData><row r="1"><c r="A1" t="str"><v>म</v></c></row></sheetData>' },
    });
    const utf16 = Buffer.from(`\uFEFF${parts['xl/worksheets/sheet1.xml']}`, 'utf16le');
    const after = patch(zipOf({ ...parts, 'xl/worksheets/sheet1.xml': utf16 }), append([['€']]));
    expect(cellsOf(after)).toEqual([['म'], ['€']]);
    expect([...(unzipSync(after)['xl/worksheets/sheet1.xml'] ?? []).slice(0, 2)]).toEqual([
      0xff, 0xfe,
    ]);
  });

  test('a zip with its sizes behind the parts', () => {
    const chunks: Uint8Array[] = [];
    const zip = new Zip((_, chunk) => chunks.push(chunk));
    for (const [name, text] of Object.entries(handMadeParts({ sheets: { Log: '<sheetData/>' } }))) {
      const part = new ZipDeflate(name);
      zip.add(part);
      part.push(typeof text === 'string' ? strToU8(text) : text, true);
    }
    zip.end();
    expect(cellsOf(patch(Buffer.concat(chunks), append([['x']])))).toEqual([['h'], ['x']]);
  });
});

describe('a new sheet', () => {
  const plain = handMade({ sheets: { Log: '<sheetData/>' } });

  test('comes last, under free names and numbers, and leaves the styles alone', () => {
    const bytes = patch(plain, replace([['a']], 'One & <two>'), append([['b']], 'Three'));
    expect(readXlsx(bytes, '').map(({ name, cells }) => [name, cells])).toEqual([
      ['Log', []],
      ['One & <two>', [['a']]],
      ['Three', [['h'], ['b']]],
    ]);
    expect(partsOf(bytes)['xl/styles.xml']).toBe(partsOf(plain)['xl/styles.xml']);
  });

  test.each(['', 'a'.repeat(32), 'a/b', 'a:b', 'a[b', "'a", 'what?'])(
    'cannot be called %p',
    (name) => {
      expect(() => patch(plain, replace([['x']], name))).toThrow(
        expect.objectContaining({ code: 'cannot-write' }),
      );
    },
  );

  test('cannot take the name of a chart', () => {
    const parts = handMadeParts({ sheets: { Log: '<sheetData/>', Chart: '' } });
    const rels = String(parts['xl/_rels/workbook.xml.rels']).replace(
      /worksheet"( Target="worksheets\/sheet2)/,
      'chartsheet"$1',
    );
    const bytes = zipOf({ ...parts, 'xl/_rels/workbook.xml.rels': rels });
    expect(() => patch(bytes, replace([['x']], 'chart'))).toThrow(
      expect.objectContaining({ code: 'cannot-write' }),
    );
  });
});
