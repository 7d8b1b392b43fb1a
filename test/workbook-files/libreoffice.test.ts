import { describe, expect, test } from '@jest/globals';
import { createXlsx } from '../../scripts/workbook/xlsx/create';
import { patchXlsx } from '../../scripts/workbook/xlsx/patch';
import { readXlsx } from '../../scripts/workbook/xlsx/read';
import type { Cell } from '../../src/workbook/cell';
import type { ColumnFormat } from '../../src/workbook/layout';
import { plainLayout, plainSheet } from './layouts';
import { noLibreOffice, throughLibreOffice } from './libreoffice';
import { handMade, partsOf } from './xlsx-parts';

const reason = noLibreOffice();
if (reason) console.info(`LibreOffice is not asked: ${reason}`);
const describeHere = reason ? describe.skip : describe;

const WORDS = [
  'plain',
  'A <b> & "c"',
  '=1+1',
  '007',
  '  two  spaces ',
  'one\ntwo',
  'बचत गट 👩🏽‍🌾',
  'שלום',
  "'quoted",
  '+5',
  '@x',
  '1/2',
  'TRUE',
  'x'.repeat(20_000),
];
const VALUES: readonly Cell[] = [
  1,
  -2.5,
  1e-7,
  123456789.125,
  true,
  false,
  { serial: 45413 },
  { serial: 45413.75 },
  { serial: 0.375 },
  { serial: 1.5 },
];
const FORMATS: readonly ColumnFormat[] = [
  'general',
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

const cellsOf = (bytes: Uint8Array, at = 0) => readXlsx(bytes, '')[at]?.cells ?? [];
const again = (bytes: Uint8Array) => throughLibreOffice(bytes, 'xlsx', 'xlsx');

/** LibreOffice keeps 15 digits. */
const near = (cells: readonly (readonly Cell[])[]) =>
  cells.map((line) =>
    line.map((cell) => {
      const round = (value: number) => Number(value.toPrecision(14));
      if (typeof cell === 'number') return round(cell);
      return typeof cell === 'object' && cell !== null && 'serial' in cell
        ? { serial: round(cell.serial) }
        : cell;
    }),
  );

describeHere('LibreOffice', () => {
  const values = VALUES.map((value, i): readonly Cell[] => [`v${i}`, value]);
  const words = WORDS.map((value, i): readonly Cell[] => [`w${i}`, value]);
  const cells = [['Name', 'Value'], ...words, ...values];

  test('opens what is created, and saves it with the same values', () => {
    const created = createXlsx(
      plainLayout([
        plainSheet('Start here', [['Title'], ['Words']], { style: 'prose', frozenRows: 0 }),
        plainSheet('Log', cells, {
          columns: [
            { width: 10, format: 'general', help: 'A note' },
            { width: 20, format: 'general', choices: { words: ['a', 'b'] } },
          ],
          highlights: [{ column: 1, text: 'v1', tone: 'warn' }],
        }),
      ]),
    );
    const saved = again(created);
    expect(near(cellsOf(saved, 1))).toEqual(near(cells));
    expect(cellsOf(saved)).toEqual([['Title'], ['Words']]);
    const parts = partsOf(saved);
    const log = parts['xl/worksheets/sheet2.xml'] ?? '';
    const has = (part: string | undefined, pattern: RegExp) => pattern.test(part ?? '');
    expect({
      note: has(parts['xl/comments2.xml'], /A note/),
      // LibreOffice cuts the empty end off on saving.
      dropdown: has(
        log,
        /<dataValidation (?=[^>]*type="list")(?=[^>]*errorStyle="warning")[^>]*sqref="B2:B\d{4}"/,
      ),
      highlight: has(log, /<conditionalFormatting sqref="A2:A2000"/),
      filter: has(log, /<autoFilter ref="A1:B2000"/),
      titles: has(parts['xl/workbook.xml'], /Print_Titles"[^>]*>Log!\$1:\$1</),
      wide: has(log, /<pageSetup [^>]*fitToWidth="1" fitToHeight="0"[^>]*orientation="landscape"/),
    }).toEqual({
      note: true,
      dropdown: true,
      highlight: true,
      filter: true,
      titles: true,
      wide: true,
    });
  }, 120_000);

  test.each([
    ['en-GB', '31 Mar 2026'],
    ['mr-IN', '31 मार्च 2026'],
  ])(
    'shows months in the language of the workbook: %s',
    (language, shown) => {
      const sheet = plainSheet('Log', [['Head'], [{ serial: 46_112 }]], {
        columns: [{ width: 20, format: 'day' }],
      });
      const created = createXlsx({ ...plainLayout([sheet]), language });
      expect(Buffer.from(throughLibreOffice(created, 'xlsx', 'html')).toString()).toContain(shown);
    },
    120_000,
  );

  test.each(FORMATS)(
    'shows days as days and numbers as numbers in columns of format %s',
    (format) => {
      const created = createXlsx(
        plainLayout([
          plainSheet('Log', [['Head'], ...VALUES.map((value) => [value])], {
            columns: [{ width: 20, format }],
          }),
        ]),
      );
      expect(near(cellsOf(again(created)))).toEqual(
        near([['Head'], ...VALUES.map((value) => [value])]),
      );
    },
    120_000,
  );

  test('shows what the formats promise', () => {
    const line: readonly Cell[] = [
      { serial: 45413 },
      { serial: 45413.75 },
      { serial: 0.375 },
      { serial: 1.25 },
      7,
      1234.5,
      0.33,
      '007',
    ];
    const formats: readonly ColumnFormat[] = [
      'day',
      'moment',
      'time',
      'hours',
      'count',
      'money',
      'percent',
      'text',
    ];
    const columns = formats.map((format) => ({ width: 20, format }));
    const created = createXlsx(plainLayout([plainSheet('Log', [formats, line], { columns })]));
    const html = new TextDecoder().decode(throughLibreOffice(created, 'xlsx', 'html'));
    for (const shown of [
      '01 May 2024',
      '01 May 2024 18:00',
      '09:00',
      '30:00',
      '>7<',
      '1,234.50',
      '33 %',
      '007',
    ])
      expect(html).toContain(shown);
  }, 120_000);

  test('opens what is patched, and saves it with the same values', () => {
    const before = handMade({
      sheets: {
        Log: '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row></sheetData>',
        Sum: '<sheetData><row r="1"><c r="A1"><f>SUM(Log!B:B)</f><v>0</v></c></row></sheetData>',
      },
      strings: ['<t>Name</t>'],
      formats: [14],
    });
    const patched = patchXlsx(
      before,
      [
        { change: 'append', sheet: 'Log', header: [], rows: [...words, ...values] },
        { change: 'set', sheet: 'Log', cells: [{ row: 1, column: 2, value: 'Value' }] },
        { change: 'replace', sheet: 'New', cells },
      ],
      '',
    );
    const saved = again(patched);
    expect(near(cellsOf(saved))).toEqual(near(cells));
    expect(near(cellsOf(saved, 2))).toEqual(near(cells));
    expect(readXlsx(saved, '').map(({ name }) => name)).toEqual(['Log', 'Sum', 'New']);
  }, 120_000);

  test('writes files that are read and patched', () => {
    const csv =
      'Day,Hours,Words,Yes\n2024-05-01,1.5,"a ""b"", c",TRUE\n2024-05-02,09:30,बचत,FALSE\n';
    const written = throughLibreOffice(csv, 'csv', 'xlsx');
    const expected = [
      ['Day', 'Hours', 'Words', 'Yes'],
      [{ serial: 45413 }, 1.5, 'a "b", c', true],
      [{ serial: 45414 }, { serial: 9.5 / 24 }, 'बचत', false],
    ];
    expect(near(cellsOf(written))).toEqual(near(expected));
    const row = [{ serial: 45415 }, 2, '=x', null];
    const patched = patchXlsx(
      written,
      [{ change: 'append', sheet: readXlsx(written, '')[0]?.name ?? '', header: [], rows: [row] }],
      '',
    );
    expect(near(cellsOf(patched))).toEqual(near([...expected, row.slice(0, 3)]));
    // LibreOffice turns its own yes and no into numbers on the way; that column is not asked for.
    const narrow = (cells: readonly (readonly Cell[])[]) =>
      near(cells.map((line) => line.slice(0, 3)));
    expect(narrow(cellsOf(again(patched)))).toEqual(narrow([...expected, row]));
  }, 120_000);

  test('an old .xls file and an .ods file are refused', () => {
    expect(() => readXlsx(throughLibreOffice('a,b\n', 'csv', 'xls'), 'Book.xls')).toThrow(
      expect.objectContaining({ code: 'old-excel' }),
    );
    expect(() => readXlsx(throughLibreOffice('a,b\n', 'csv', 'ods'), 'Book.ods')).toThrow(
      expect.objectContaining({ code: 'not-a-workbook' }),
    );
  }, 120_000);
});
