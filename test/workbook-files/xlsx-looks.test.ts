import { describe, expect, test } from '@jest/globals';
import { append, cellsOf, patch, replace, set, sheetOf } from './patching';
import { type HandMade, handMade, handMadeParts, partsOf, zipOf } from './xlsx-parts';

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
