import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { cellText } from '../../scripts/workbook/csv/cell-text';
import { recogniseDialect } from '../../scripts/workbook/csv/dialect';
import { csvWorkbook } from '../../scripts/workbook/csv/gateway';
import type { Cell } from '../../src/workbook/cell';
import type { Change } from '../../src/workbook/sheet';
import { newFolder } from './folders';
import { trimmed } from './trimmed';

function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = newFolder();
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}

const cellsOf = async (content: string | Uint8Array) =>
  (await csvWorkbook(folderWith({ 'Log.csv': content })).read())[0]?.cells;

describe('reading', () => {
  const expected = [
    ['Name', 'Fee'],
    ['Zoë — देव', '£5'],
  ];
  const text = 'Name,Fee\r\nZoë — देव,£5\r\n';

  test.each<[string, string | Uint8Array, unknown]>([
    ['UTF-8', text, expected],
    ['UTF-8 with its mark', `\uFEFF${text}`, expected],
    ['UTF-16, little end first', Buffer.from(`\uFEFF${text}`, 'utf16le'), expected],
    ['UTF-16, big end first', Buffer.from(`\uFEFF${text}`, 'utf16le').swap16(), expected],
    [
      'Windows-1252',
      Buffer.from([0x5a, 0x6f, 0xeb, 0x2c, 0x80, 0x35, 0x2c, 0x93, 0x78, 0x94]),
      [['Zoë', '€5', '“x”']],
    ],
    [
      'semicolons',
      'a;b;c\n1,5;2;3\n',
      [
        ['a', 'b', 'c'],
        ['1,5', '2', '3'],
      ],
    ],
    [
      'tabs',
      'a\tb\n1, 2\t3; 4\n',
      [
        ['a', 'b'],
        ['1, 2', '3; 4'],
      ],
    ],
    ['one column', 'a\nb; c\nd; e\n', [['a'], ['b; c'], ['d; e']]],
    [
      'separators inside quotes',
      '"a;b;c","d;e"\n"1;2","3"\n',
      [
        ['a;b;c', 'd;e'],
        ['1;2', '3'],
      ],
    ],
    [
      'a semicolon in the header of a comma file',
      'Note; or more,Fee,Day\nx,1,2\ny,3,4\n',
      [
        ['Note; or more', 'Fee', 'Day'],
        ['x', '1', '2'],
        ['y', '3', '4'],
      ],
    ],
    [
      'lines inside quotes',
      'a,"one\r\ntwo\n\nthree"\r\nb,c',
      [
        ['a', 'one\r\ntwo\n\nthree'],
        ['b', 'c'],
      ],
    ],
    ['quotes inside quotes', '"say ""hi""",5" nail\n', [['say "hi"', '5" nail']]],
    [
      'old Mac line ends',
      'a,b\rc,d\r',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'mixed line ends',
      'a,b\r\nc,d\ne,f\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
        ['e', 'f'],
      ],
    ],
    [
      'ragged rows and empty lines',
      'a,b,c\n\nd\n,,e,\n,,\n\n',
      [['a', 'b', 'c'], [], ['d'], [null, null, 'e']],
    ],
    ['nothing', '', []],
    ['numbers stay as they are typed', '007,1e5,TRUE,=1+1\n', [['007', '1e5', 'TRUE', '=1+1']]],
    ['white space', ' a , b \n', [[' a ', ' b ']]],
  ])('%s', async (_, content, cells) => expect(await cellsOf(content)).toEqual(cells));

  test('sheets are named after files, in order; hidden and other files are none', async () => {
    const folder = folderWith({
      'Log.CSV': 'a',
      'Contract.csv': 'b',
      '.hidden.csv': 'c',
      'notes.txt': 'd',
      'लॉग.csv': 'e',
    });
    expect((await csvWorkbook(folder).read()).map(({ name }) => name)).toEqual([
      'Contract',
      'Log',
      'लॉग',
    ]);
  });

  test('a quotation mark that is never closed is refused', async () => {
    await expect(cellsOf('a,b\n"c,d\ne,f\n')).rejects.toMatchObject({
      code: 'damaged',
      facts: { file: 'Log.csv' },
    });
  });

  test('100,000 rows do not take long', async () => {
    const rows = Array.from(
      { length: 100_000 },
      (_, i) => `2024-05-01,09:00,12:30,Visit,"A note, number ${i}",ok\n`,
    );
    expect((await cellsOf(rows.join('')))?.length).toBe(100_000);
  });
});

describe('writing', () => {
  const written = async (content: string | Uint8Array, change: Change) => {
    const folder = folderWith({ 'Log.csv': content });
    await csvWorkbook(folder).write([change]);
    return readFileSync(join(folder, 'Log.csv'), 'utf8');
  };
  const append: Change = { change: 'append', sheet: 'Log', header: [], rows: [['x', 1.5, '; ,']] };
  const set: Change = { change: 'set', sheet: 'Log', cells: [{ row: 2, column: 2, value: 'y' }] };

  test.each<[string, string, Change, string]>([
    [
      'rows that do not change stay as they are',
      '"a",b\n"c",d\n',
      append,
      '"a",b\n"c",d\nx,1.5,"; ,"\n',
    ],
    [
      'the separator and the line end stay',
      'a;b\r\n1;"2"\r\n',
      append,
      'a;b\r\n1;"2"\r\nx;1.5;"; ,"\r\n',
    ],
    ['a last line without end gets one', 'a,b\nc,d', append, 'a,b\nc,d\nx,1.5,"; ,"\n'],
    ['empty lines at the end give way', 'a,b\n,\n\n', append, 'a,b\nx,1.5,"; ,"\n'],
    ['a mark stays', '\uFEFFa,b\n', append, '\uFEFFa,b\nx,1.5,"; ,"\n'],
    [
      'only the row of a set cell is written anew',
      '"a",b\n"c",d\n"e","f"\n',
      set,
      '"a",b\nc,y\n"e","f"\n',
    ],
  ])('%s', async (_, before, change, expected) =>
    expect(await written(before, change)).toBe(expected),
  );

  test('what was no UTF-8 becomes UTF-8 with its mark', async () => {
    const latin = Buffer.from([0x5a, 0x6f, 0xeb, 0x0a]);
    expect(await written(latin, append)).toBe('\uFEFFZoë\nx,1.5,"; ,"\n');
  });

  test.each(['a/b', 'a\\b', '..', '.hidden', '', 'a:b', 'x '])(
    'a sheet cannot be called %p',
    async (sheet) => {
      const folder = folderWith({ 'Log.csv': 'a' });
      const writing = csvWorkbook(folder).write([{ change: 'replace', sheet, cells: [['x']] }]);
      await expect(writing).rejects.toMatchObject({ code: 'cannot-write' });
    },
  );
});

test.each<[Cell, string]>([
  [null, ''],
  ['=1+1', '=1+1'],
  [12.5, '12.5'],
  [true, 'TRUE'],
  [false, 'FALSE'],
  [{ error: '#REF!' }, '#REF!'],
  [{ serial: 45413 }, '2024-05-01'],
  [{ serial: 45413.395833333336 }, '2024-05-01 09:30'],
  [{ serial: 45413.999999 }, '2024-05-02'],
  [{ serial: 0.375 }, '09:00'],
  [{ serial: 28 / 24 }, '28:00'],
  [{ serial: -0.5 }, '-12:00'],
])('%j is written as %s', (cell, text) => expect(cellText(cell)).toBe(text));

test('the line end and the separator are recognised', () => {
  expect(recogniseDialect('a;b\r\nc;d\r\n')).toEqual({ separator: ';', lineEnd: '\r\n' });
  expect(recogniseDialect('a')).toEqual({ separator: ',', lineEnd: '\r\n' });
});

test('whatever text is written is read back', async () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: fc.constantFrom('a', ',', ';', '\t', '"', '\n', '\r', ' ', '=', "'") }),
  );
  const cells = fc.array(fc.array(fc.option(text), { maxLength: 5 }), { maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(cells, async (grid) => {
      const folder = folderWith({ 'Log.csv': '' });
      const gateway = csvWorkbook(folder);
      await gateway.write([
        { change: 'replace', sheet: 'Log', cells: grid },
        { change: 'replace', sheet: 'New', cells: grid },
      ]);
      const expected = trimmed(grid.map((line) => line.map((cell) => cell || null)));
      const sheets = await gateway.read();
      for (const sheet of sheets) expect(sheet.cells).toEqual(expected);
    }),
    { numRuns: 150 },
  );
});
