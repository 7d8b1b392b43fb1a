import { describe, expect, test } from '@jest/globals';
import { unzipSync } from 'fflate';
import { readDirectory } from '../../scripts/workbook/zip/directory';
import type { Change } from '../../src/workbook/sheet';
import { append, cellsOf, patch, replace, set } from './patching';
import { handMade, LINKS, PACKAGE, partsOf } from './xlsx-parts';

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
    ['set', ['xl/worksheets/sheet1.xml'], set(2, 3, 'ok')],
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

  test('formulas that name a sheet with new rows keep their last result, and are computed anew when the file is opened', () => {
    const after = patch(rich, append([['x']]));
    expect(cellsOf(after, 'Other')).toEqual([[45413]]);
    expect(partsOf(after)['xl/workbook.xml']).toContain('<calcPr fullCalcOnLoad="1"/>');
  });
});
