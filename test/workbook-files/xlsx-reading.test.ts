import { describe, expect, test } from '@jest/globals';
import { readXlsx } from '../../scripts/workbook/xlsx/read';
import { addressKey, type Sheet } from '../../src/workbook/sheet';
import { handMade, handMadeParts, LINKS, MAIN, PACKAGE, zipOf } from './xlsx-parts';

const read = (bytes: Uint8Array): readonly Sheet[] => readXlsx(bytes, 'Book.xlsx');
const readOne = (xml: string, more: Partial<Parameters<typeof handMade>[0]> = {}): Sheet =>
  read(handMade({ sheets: { Log: xml }, ...more }))[0] as Sheet;
const data = (rows: string) => `<sheetData>${rows}</sheetData>`;
const cell = (xml: string, more: Partial<Parameters<typeof handMade>[0]> = {}) =>
  readOne(data(`<row r="1">${xml}</row>`), more).cells[0]?.[0] ?? null;

describe('as Google Sheets writes it', () => {
  const google = handMade({
    sheets: {
      Log: `<sheetPr><outlinePr summaryBelow="0"/></sheetPr><sheetViews><sheetView workbookViewId="0"><pane ySplit="1.0" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetFormatPr customHeight="1" defaultColWidth="12.63" defaultRowHeight="15.75"/><sheetData><row r="1"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" s="1" t="s"><v>1</v></c></row><row r="2"><c r="A2" s="2"><v>45413.0</v></c><c r="B2" s="3"><v>0.375</v></c><c r="C2" s="1" t="b"><v>1</v></c><c r="D2" s="1"><f>SUM(E2:F2)</f><v>1.25</v></c><c r="E2" s="1" t="str"><f>IF(A2="","","yes")</f><v>yes</v></c><c r="F2" s="1" t="e"><f>1/0</f><v>#DIV/0!</v></c></row><row r="3" ht="15.75" customHeight="1"><c r="A3" s="1"/></row><row r="1000" ht="15.75" customHeight="1"/></sheetData><mergeCells count="1"><mergeCell ref="A5:C6"/></mergeCells><drawing r:id="rId1"/>`,
    },
    strings: ['<t>Day</t>', '<t xml:space="preserve">From </t>'],
    formats: ['General', 'yyyy-mm-dd', 'h:mm'],
  });

  test('gives values, days, times, formulas and errors', () => {
    const [sheet] = read(google);
    expect(sheet?.cells).toEqual([
      ['Day', 'From '],
      [{ serial: 45413 }, { serial: 0.375 }, true, 1.25, 'yes', { error: '#DIV/0!' }],
    ]);
    expect([...(sheet?.formulas ?? [])]).toEqual([4, 5, 6].map((column) => addressKey(2, column)));
    expect(sheet?.merges).toEqual([{ row: 5, column: 1, rows: 2, columns: 3 }]);
  });
});

describe('as Excel writes it', () => {
  test('rich text runs are joined and phonetic runs left out', () => {
    const strings = [
      '<r><rPr><b/></rPr><t>Self</t></r><r><t xml:space="preserve">-help group</t></r>',
      '<t>課きく</t><rPh sb="0" eb="1"><t>カ</t></rPh><phoneticPr fontId="1"/>',
    ];
    expect(cell('<c r="A1" t="s"><v>0</v></c>', { strings })).toBe('Self-help group');
    expect(cell('<c r="A1" t="s"><v>1</v></c>', { strings })).toBe('課きく');
  });

  test('shared formulas and array formulas are all listed', () => {
    const sheet = readOne(
      data(
        '<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1*2</f><v>2</v></c><c r="C1"><f t="array" ref="C1:C3">B1:B3</f><v>1</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>4</v></c><c r="C2"><v>2</v></c></row><row r="3"><c r="C3"><v>3</v></c></row>',
      ),
    );
    const at = [
      [1, 1],
      [1, 3],
      [2, 1],
      [2, 3],
      [3, 3],
    ].map(([row = 0, column = 0]) => addressKey(row, column));
    expect([...sheet.formulas].sort()).toEqual(at.sort());
    expect(sheet.cells).toEqual([
      [2, null, 1],
      [4, null, 2],
      [null, null, 3],
    ]);
  });

  test('escapes are undone once', () => {
    expect(
      cell('<c r="A1" t="s"><v>0</v></c>', { strings: ['<t>a_x000D_b_x005F_x0041_</t>'] }),
    ).toBe('a\rb_x0041_');
    expect(cell('<c r="A1" t="inlineStr"><is><t>_x005F_x0041_</t></is></c>')).toBe('_x0041_');
    expect(cell('<c r="A1" t="str"><v>&lt;&amp;&#65;&#x1F642;&quot;</v></c>')).toBe('<&A🙂"');
  });

  test('days of the 1904 system become days of the 1900 one, times stay', () => {
    const more = { formats: [14, '[h]:mm', 20], workbookSettings: '<workbookPr date1904="1"/>' };
    expect(cell('<c r="A1" s="1"><v>43951</v></c>', more)).toEqual({ serial: 45413 });
    expect(cell('<c r="A1" s="2"><v>1.5</v></c>', more)).toEqual({ serial: 1.5 });
    expect(cell('<c r="A1" s="3"><v>0.5</v></c>', more)).toEqual({ serial: 0.5 });
    expect(cell('<c r="A1"><v>7</v></c>', more)).toBe(7);
  });

  test('the strict dialect is read like the other', () => {
    const strict = Object.fromEntries(
      Object.entries(
        handMadeParts({
          sheets: { Log: data('<row r="1"><c r="A1" t="d"><v>2024-05-01T09:30:00</v></c></row>') },
        }),
      ).map(([name, text]) => [
        name,
        String(text)
          .replaceAll(MAIN, 'http://purl.oclc.org/ooxml/spreadsheetml/main')
          .replaceAll(LINKS, 'http://purl.oclc.org/ooxml/officeDocument/relationships'),
      ]),
    );
    expect(read(zipOf(strict))[0]?.cells[0]?.[0]).toEqual({ serial: 45413 + 9.5 / 24 });
  });

  test('hidden rows and hidden sheets are read like the others', () => {
    const parts = handMadeParts({
      sheets: {
        Log: data('<row r="1" hidden="1"><c r="A1"><v>1</v></c></row>'),
        Old: data('<row r="1"><c r="A1"><v>2</v></c></row>'),
      },
    });
    const hidden = String(parts['xl/workbook.xml']).replace(
      'name="Old"',
      'name="Old" state="veryHidden"',
    );
    const sheets = read(zipOf({ ...parts, 'xl/workbook.xml': hidden }));
    expect(sheets.map(({ name, cells }) => [name, cells])).toEqual([
      ['Log', [[1]]],
      ['Old', [[2]]],
    ]);
  });

  test('sheets that hold a chart are passed over', () => {
    const parts = handMadeParts({ sheets: { Log: data(''), Chart: '' } });
    const rels = String(parts['xl/_rels/workbook.xml.rels']).replace(
      /worksheet"( Target="worksheets\/sheet2)/,
      'chartsheet"$1',
    );
    expect(
      read(zipOf({ ...parts, 'xl/_rels/workbook.xml.rels': rels })).map(({ name }) => name),
    ).toEqual(['Log']);
  });
});

describe('as other programs write it', () => {
  test('prefixes on every element', () => {
    const parts = handMadeParts({ sheets: { Log: '' } });
    const bytes = zipOf({
      ...parts,
      'xl/workbook.xml': `<x:workbook xmlns:x="${MAIN}" xmlns:rel="${LINKS}"><x:sheets><x:sheet name="A &amp; B" sheetId="1" rel:id="rId1"/></x:sheets></x:workbook>`,
      'xl/worksheets/sheet1.xml': `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:r><x:t>a</x:t></x:r><x:r><x:t>b</x:t></x:r></x:is></x:c><x:c r="B1"><x:v>3</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
    });
    expect(read(bytes)[0]).toMatchObject({ name: 'A & B', cells: [['ab', 3]] });
  });

  test('rows and cells without their address', () => {
    const sheet = readOne(
      data(
        '<row><c><v>1</v></c><c/><c><v>3</v></c></row><row/><row><c r="B3"><v>4</v></c><c><v>5</v></c></row><row r="7"><c><v>6</v></c></row>',
      ),
    );
    expect(sheet.cells).toEqual([[1, null, 3], [], [null, 4, 5], [], [], [], [6]]);
  });

  test('rows whose place only their cells tell', () => {
    expect(
      readOne(data('<row><c r="B4"><v>1</v></c></row><row><c><v>2</v></c></row>')).cells,
    ).toEqual([[], [], [], [null, 1], [2]]);
  });

  test('comments, CDATA, instructions, single quotes and white space', () => {
    const sheet = readOne(
      `<!-- <row> --><sheetData >\n <row r = '1' ><?x y?>\n <c r="A1" t="str"\n><v><![CDATA[<a> & ]]>b</v></c> <!----> </row>\n</sheetData>`,
    );
    expect(sheet.cells).toEqual([['<a> & b']]);
  });

  test('a byte order mark, and UTF-16', () => {
    const parts = handMadeParts({
      sheets: { Log: data('<row r="1"><c r="A1" t="str"><v>म€</v></c></row>') },
    });
    const xml = String(parts['xl/worksheets/sheet1.xml']);
    const withSheet = (content: Uint8Array) =>
      read(zipOf({ ...parts, 'xl/worksheets/sheet1.xml': content }))[0]?.cells;
    expect(withSheet(Buffer.from(`\uFEFF${xml}`, 'utf8'))).toEqual([['म€']]);
    expect(withSheet(Buffer.from(`\uFEFF${xml}`, 'utf16le'))).toEqual([['म€']]);
    expect(withSheet(Buffer.from(`\uFEFF${xml}`, 'utf16le').swap16())).toEqual([['म€']]);
  });

  test('the workbook part anywhere, reached by an absolute or a relative way', () => {
    const xml = `<worksheet xmlns="${MAIN}"><sheetData><row><c><v>1</v></c></row></sheetData></worksheet>`;
    const bytes = zipOf({
      '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="a" Type="${LINKS}/officeDocument" Target="/odd/place/book.xml"/></Relationships>`,
      'odd/place/book.xml': `<workbook xmlns="${MAIN}" xmlns:r="${LINKS}"><sheets><sheet name="One" sheetId="1" r:id="x"/><sheet name="Two" sheetId="2" r:id="y"/></sheets></workbook>`,
      'odd/place/_rels/book.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="x" Type="${LINKS}/worksheet" Target="../one.xml"/><Relationship Id="y" Type="${LINKS}/worksheet" Target="./Two.XML"/></Relationships>`,
      'odd/one.xml': xml,
      'odd/place/two.xml': xml,
    });
    expect(read(bytes).map(({ name, cells }) => [name, cells])).toEqual([
      ['One', [[1]]],
      ['Two', [[1]]],
    ]);
  });

  test.each([
    ['a number in words', '<c r="A1"><v>twelve</v></c>', 'twelve'],
    ['an exponent', '<c r="A1"><v>1.5E-3</v></c>', 0.0015],
    ['an empty value', '<c r="A1"><v></v></c>', null],
    ['an empty text', '<c r="A1" t="str"><v></v></c>', null],
    ['an empty inline text', '<c r="A1" t="inlineStr"><is><t/></is></c>', null],
    ['a yes in letters', '<c r="A1" t="b"><v>true</v></c>', true],
    ['a day in words', '<c r="A1" t="d"><v>2024-05-01</v></c>', { serial: 45413 }],
    ['a time in words', '<c r="A1" t="d"><v>T12:00:00</v></c>', { serial: 0.5 }],
    ['a day that is none', '<c r="A1" t="d"><v>soon</v></c>', 'soon'],
    ['a style that is not there', '<c r="A1" s="99"><v>5</v></c>', 5],
  ])('%s', (_, xml, expected) => expect(cell(xml)).toEqual(expected));
});

describe('sparse sheets', () => {
  test('a lone cell in the last row is read, and costs no million rows', () => {
    const before = process.memoryUsage().heapUsed;
    const sheet = readOne(
      data(
        '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>',
      ),
    );
    expect(sheet.cells.length).toBe(1_048_576);
    expect(sheet.cells[1_048_575]?.[16_383]).toBe(2);
    expect(sheet.cells[500_000]).toEqual([]);
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(100_000_000);
  });

  test('cells that only have a look are left out', () => {
    const styled = Array.from(
      { length: 2000 },
      (_, row) => `<row r="${row + 2}"><c r="A${row + 2}" s="1"/><c r="Z${row + 2}" s="1"/></row>`,
    );
    const sheet = readOne(
      data(`<row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1" s="1"/></row>${styled.join('')}`),
      { formats: [0] },
    );
    expect(sheet.cells).toEqual([[1]]);
  });

  test('a dropdown over a whole column changes nothing', () => {
    const sheet = readOne(
      `${data('<row r="1"><c r="A1"><v>1</v></c></row>')}<dataValidations count="1"><dataValidation type="list" sqref="C2:C1048576"><formula1>"a,b"</formula1></dataValidation></dataValidations>`,
    );
    expect(sheet.cells).toEqual([[1]]);
  });
});
