import { describe, expect, test } from '@jest/globals';
import { readXlsx as readWithHucre } from 'hucre';
import { createXlsx } from '../../scripts/workbook/xlsx/create';
import { readXlsx } from '../../scripts/workbook/xlsx/read';
import type { ColumnFormat, SheetLayout } from '../../src/workbook/layout';
import { TONES } from '../../src/workbook/layout-look';
import { plainLayout, plainSheet } from './layouts';
import { partsOf } from './xlsx-parts';

const FORMATS: readonly ColumnFormat[] = [
  'general',
  'number',
  'text',
  'day',
  'moment',
  'time',
  'hours',
  'count',
  'money',
  'percent',
  'wrapped',
];
const column = (format: ColumnFormat, more = {}) => ({ width: 12, format, ...more });
const create = (...sheets: readonly SheetLayout[]) => createXlsx(plainLayout(sheets));
const xmlOf = (sheet: SheetLayout) => partsOf(create(sheet))['xl/worksheets/sheet1.xml'] ?? '';

const log = plainSheet(
  'Log & more',
  [
    ['Day', 'Activity', 'Note', 'Check'],
    [{ serial: 45413 }, 'Visit', 'A <b> & "c"', 'Stop'],
    [null, '=1+1', '007'],
    [{ serial: 45413.5 }, true, 2.5, { error: '#N/A' }],
  ],
  {
    columns: [
      column('day', { help: 'The day it happened.\nType <it> as you like.' }),
      column('text', { choices: { words: ['Visit', 'Call "home"', 'Night & day'] } }),
      column('wrapped', { help: 'Words' }),
      column('general', {
        choices: { sheet: "Places o' mine", column: 2, firstRow: 2, lastRow: 90 },
      }),
    ],
    tabColour: '#2b7a78',
    highlights: [
      { column: 4, text: 'Stop', tone: 'stop' },
      { column: 4, text: 'Say "hi"', tone: 'quiet' },
    ],
  },
);

describe('a new workbook', () => {
  test('holds the cells of its plan', () => {
    const front = plainSheet('Start here', [['Your daybook'], [], ['Log', 'Write a row.']], {
      style: 'prose',
      frozenRows: 0,
    });
    const sheets = readXlsx(create(front, log, plainSheet('Empty', [])), '');
    expect(sheets.map(({ name, cells }) => [name, cells])).toEqual([
      ['Start here', front.cells],
      ['Log & more', log.cells],
      ['Empty', []],
    ]);
  });

  test('is the same, byte for byte, each time', () => {
    expect(Buffer.compare(create(log), create(log))).toBe(0);
  });

  test.each(FORMATS)('gives back any value in a column of format %s', (format) => {
    const values = [
      1,
      -2.5,
      'x',
      true,
      { serial: 45413 },
      { serial: 0.5 },
      { serial: 45413.25 },
      { serial: 2 },
      { error: '#REF!' },
    ];
    const cells = [['Head'], ...values.map((value) => [value])];
    expect(
      readXlsx(create(plainSheet('Log', cells, { columns: [column(format)] })), '')[0]?.cells,
    ).toEqual(cells);
  });

  test('says its title and language', () => {
    expect(partsOf(create(log))['docProps/core.xml']).toMatch(
      /<dc:title>A workbook<\/dc:title>.*<dc:language>en-GB<\/dc:language>/,
    );
  });

  test('has its parts in the order that the format demands', () => {
    const order = [
      'sheetPr',
      'dimension',
      'sheetViews',
      'sheetFormatPr',
      'cols',
      'sheetData',
      'sheetProtection',
      'autoFilter',
      'conditionalFormatting',
      'dataValidations',
      'hyperlinks',
      'pageMargins',
      'pageSetup',
      'headerFooter',
      'legacyDrawing',
    ];
    const exceptions = [{ row: 2, column: 2, leadsTo: 'Places' }];
    const xml = xmlOf({ ...log, generated: true, exceptions });
    const places = order.map((name) => xml.indexOf(`<${name}`));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(Math.min(...places)).toBeGreaterThan(0);
  });
});

describe('looks', () => {
  test('a table has a frozen header, a filter, and prints with its header on every page', () => {
    const parts = partsOf(create(log));
    expect(parts['xl/worksheets/sheet1.xml']).toContain(
      '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>',
    );
    expect(parts['xl/worksheets/sheet1.xml']).toContain('<autoFilter ref="A1:D2000"/>');
    expect(parts['xl/workbook.xml']).toContain("'Log &amp; more'!$A$1:$D$2000</definedName>");
    expect(parts['xl/workbook.xml']).toContain("'Log &amp; more'!$1:$1</definedName>");
    expect(parts['xl/worksheets/sheet1.xml']).toContain(
      'orientation="landscape" fitToWidth="1" fitToHeight="0"',
    );
  });

  test('a page of prose has no grid, no filter, and a large first line', () => {
    const xml = xmlOf({ ...log, style: 'prose', frozenRows: 0 });
    expect(xml).toContain('showGridLines="0"');
    expect(xml).not.toContain('autoFilter');
    expect(xml).toContain('<row r="1" ht="30" customHeight="1">');
  });

  test('only generated sheets are protected, without a password', () => {
    expect(xmlOf(log)).not.toContain('sheetProtection');
    expect(xmlOf({ ...log, generated: true })).toMatch(
      /<sheetProtection sheet="1"(?![^>]*password)[^>]*>/,
    );
  });

  test('tabs have their colour, columns their width and format', () => {
    expect(xmlOf(log)).toContain('<tabColor rgb="FF2B7A78"/>');
    expect(xmlOf(log)).toMatch(
      /<col min="1" max="1" width="12.7109375" style="[1-9]\d*" customWidth="1"\/>/,
    );
  });

  test('rows are tall enough for their words', () => {
    const cells = [['Head'], ['word '.repeat(12)], ['one\ntwo\nthree'], ['short']];
    const xml = xmlOf(plainSheet('Log', cells, { columns: [column('wrapped')] }));
    expect(
      [...xml.matchAll(/<row r="(\d)"(?: ht="(\d+)")?>/g)].map(([, row, height]) => [row, height]),
    ).toEqual([
      ['1', '21'],
      ['2', '90'],
      ['3', '45'],
      ['4', undefined],
    ]);
  });

  test('Devanagari needs taller lines, but no room beside a letter for its signs', () => {
    const columns = [column('wrapped')];
    const heights = (text: string) =>
      /<row r="2" ht="(\d+)"/.exec(xmlOf(plainSheet('Log', [['Head'], [text]], { columns })))?.[1];
    expect(heights('थांबा')).toBe('19');
    expect(heights('कार्यपुस्तिका कार्यपुस्तिका')).toBe('38');
    expect(heights('किती किती किती')).toBe('19');
  });

  test('every tone can be read: its contrast is at least 5 to 1', () => {
    for (const { words, ground } of Object.values(TONES))
      expect(contrast(words, ground)).toBeGreaterThan(5);
  });
});

describe('sheets that are wider than a page', () => {
  const wide = (widths: readonly number[], more: Partial<SheetLayout> = {}) =>
    plainSheet('Log', [widths.map((_, index) => `Column ${index}`)], {
      columns: widths.map((width) => ({ width, format: 'text' })),
      frozenColumns: 1,
      ...more,
    });

  test.each([
    [[10, 90, 110], 1],
    [[10, 90, 111], 2],
    [[100, 100, 100], 2],
    [[10, ...Array(13).fill(50)], 4],
  ])('%j print on %i pages side by side', (widths, pages) => {
    expect(xmlOf(wide(widths))).toContain(`orientation="landscape" fitToWidth="${pages}"`);
  });

  test('keep their first columns in sight, and on every page', () => {
    const bytes = create(wide([10, 20]));
    expect(xmlOf(wide([10, 20]))).toContain(
      '<pane xSplit="1" ySplit="1" topLeftCell="B2" activePane="bottomRight" state="frozen"/>',
    );
    expect(partsOf(bytes)['xl/workbook.xml']).toContain(
      '<definedName name="_xlnm.Print_Titles" localSheetId="0">\'Log\'!$A:$A,\'Log\'!$1:$1</definedName>',
    );
  });

  test('a page to read stands upright, small enough for any program’s letters', () => {
    const xml = xmlOf(wide([95], { style: 'prose' }));
    expect(xml).toContain('scale="85" orientation="portrait"');
    expect(xml).not.toContain('fitToPage');
  });
});

describe('cells of their own', () => {
  const sheet = plainSheet(
    'Contract',
    [
      ['Item', 'Value'],
      ['Fee', 26_000],
      ['Currency', 'GBP'],
    ],
    {
      columns: [column('text'), column('general')],
      exceptions: [
        {
          row: 2,
          column: 1,
          help: 'Over the whole contract.',
          bold: true,
          leadsTo: "Mine o' tabs",
        },
        { row: 2, column: 2, format: 'money', tone: 'warn' },
        { row: 3, column: 2, choices: { words: ['GBP', 'EUR'] } },
      ],
    },
  );
  const parts = partsOf(create(sheet));
  const xml = parts['xl/worksheets/sheet1.xml'] ?? '';
  const styleOf = (cell: string): string => {
    const number = Number(new RegExp(`r="${cell}" s="(\\d+)"`).exec(xml)?.[1]);
    const formats = parts['xl/styles.xml']?.split('<cellXfs')[1]?.match(/<xf .*?<\/xf>/g);
    return formats?.[number] ?? '';
  };

  test('have a note, a dropdown, a link to another tab', () => {
    expect(parts['xl/comments1.xml']).toContain('<comment ref="A2"');
    expect(parts['xl/drawings/vmlDrawing1.vml']).toContain(
      '<x:Row>1</x:Row><x:Column>0</x:Column>',
    );
    expect(xml).toContain('sqref="B3"><formula1>&quot;GBP,EUR&quot;</formula1>');
    expect(xml).toContain(`<hyperlink ref="A2" location="'Mine o'' tabs'!A1"/>`);
  });

  test('have a format and a colour that the rest of their column has not', () => {
    expect(styleOf('B2')).toContain('numFmtId="4"');
    expect(styleOf('B3')).toContain('numFmtId="0"');
    const fill = /fillId="(\d+)"/.exec(styleOf('B2'))?.[1];
    expect(parts['xl/styles.xml']?.match(/<fill>.*?<\/fill>/g)?.[Number(fill)]).toContain(
      TONES.warn.ground,
    );
    const font = /fontId="(\d+)"/.exec(styleOf('A2'))?.[1];
    expect(parts['xl/styles.xml']?.match(/<font>.*?<\/font>/g)?.[Number(font)]).toContain(
      '<b/><u/>',
    );
  });
});

test('money is grouped by lakh and crore where the workbook is at home in India', () => {
  const sheet = plainSheet('Log', [['Amount'], [1_040_000]], { columns: [column('money')] });
  const codes = (language: string) =>
    partsOf(createXlsx({ ...plainLayout([sheet]), language }))['xl/styles.xml'];
  expect(codes('en-IN')).toContain('[&gt;=100000]##\\,##\\,##0.00');
  expect(codes('en-GB')).not.toContain('[&gt;=');
});

test('a cell may stand out by its first words alone', () => {
  const xml = xmlOf({ ...log, highlights: [{ column: 4, text: '⚑', begins: true, tone: 'warn' }] });
  expect(xml).toContain('sqref="D2:D2000"');
  expect(xml).toContain('type="beginsWith" operator="beginsWith" text="⚑"');
  expect(xml).toContain('<formula>LEFT(D2,1)=&quot;⚑&quot;</formula>');
});

describe('dropdowns', () => {
  const validations = (bytes: Uint8Array, n = 1) =>
    (partsOf(bytes)[`xl/worksheets/sheet${n}.xml`] ?? '').match(/<formula1>.*?<\/formula1>/g);

  test('offer words, or what stands on another sheet, and only warn', () => {
    const bytes = create(log);
    expect(validations(bytes)).toEqual([
      '<formula1>&quot;Visit,Call &quot;&quot;home&quot;&quot;,Night &amp; day&quot;</formula1>',
      "<formula1>'Places o'' mine'!$B$2:$B$90</formula1>",
    ]);
    expect(xmlOf(log)).toContain('type="list" errorStyle="warning"');
    expect(xmlOf(log)).toContain('sqref="B2:B2000"');
  });

  test.each([
    ['a comma', ['Yes, with consent', 'No']],
    ['too many letters', Array.from({ length: 60 }, (_, i) => `Choice ${i}`)],
  ])('whose words have %s stand on a hidden sheet', (_, words) => {
    const bytes = create(
      plainSheet('Choices', [['h']], {
        columns: [column('text'), column('text', { choices: { words } })],
      }),
    );
    expect(validations(bytes)).toEqual([
      `<formula1>'Choices _'!$A$1:$A$${words.length}</formula1>`,
    ]);
    expect(readXlsx(bytes, '')[1]).toMatchObject({
      name: 'Choices _',
      cells: words.map((word) => [word]),
    });
    expect(partsOf(bytes)['xl/workbook.xml']).toContain('state="veryHidden"');
  });
});

describe('an independent reader (hucre)', () => {
  test('finds values, dropdowns, highlights, notes and the frozen header', async () => {
    const { sheets } = await readWithHucre(create(log), { readStyles: true });
    const [sheet] = sheets;
    expect(sheet?.name).toBe('Log & more');
    expect(sheet?.rows[0]).toEqual(['Day', 'Activity', 'Note', 'Check']);
    expect(sheet?.rows[1]).toEqual([
      new Date('2024-05-01T00:00:00Z'),
      'Visit',
      'A <b> & "c"',
      'Stop',
    ]);
    expect(sheet?.rows[2]?.slice(0, 3)).toEqual([null, '=1+1', '007']);
    expect(sheet?.dataValidations).toMatchObject([
      { type: 'list', range: 'B2:B2000', errorStyle: 'warning' },
      { range: 'D2:D2000' },
    ]);
    expect(sheet?.conditionalRules).toHaveLength(2);
    expect(sheet?.freezePane).toMatchObject({ rows: 1 });
    expect(JSON.stringify([...(sheet?.cells?.values() ?? [])])).toContain('Type <it> as you like.');
  });
});

/** WCAG 2 contrast of two colours. */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [0, 2, 4].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
