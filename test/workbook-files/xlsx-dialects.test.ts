import { describe, expect, test } from '@jest/globals';
import { strToU8, unzipSync, Zip, ZipDeflate } from 'fflate';
import { readXlsx } from '../../scripts/workbook/xlsx/read';
import { append, cellsOf, patch, replace, set } from './patching';
import { handMade, handMadeParts, LINKS, MAIN, partsOf, zipOf } from './xlsx-parts';

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
