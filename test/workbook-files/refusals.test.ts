import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { openWorkbook } from '../../scripts/workbook/open';
import { xlsxWorkbook } from '../../scripts/workbook/xlsx/gateway';
import { Refusal } from '../../src/model/refusal';
import { newFolder } from './folders';
import { handMade, handMadeParts, LINKS, MAIN, PACKAGE, zipOf } from './xlsx-parts';

const sheet = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';
const sound = handMade({ sheets: { Log: sheet } });
const soundParts = handMadeParts({ sheets: { Log: sheet } });
const olePart = (name: string) =>
  Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(600),
    Buffer.from(name, 'utf16le'),
    Buffer.alloc(600),
  ]);

/** The refusal that reading a file with these bytes ends in. */
async function refusalOf(bytes: Uint8Array, file = 'Book.xlsx'): Promise<Refusal> {
  const path = join(newFolder(), file);
  writeFileSync(path, bytes);
  return caught(() => openWorkbook(path).read(), path);
}

async function caught(act: () => Promise<unknown>, path: string): Promise<Refusal> {
  try {
    await act();
  } catch (cause) {
    if (!(cause instanceof Refusal)) throw cause;
    expect(cause.message).not.toContain(join(path, '..'));
    expect(cause.message).not.toMatch(/\{\w+\}|undefined|\n/);
    expect(cause.message).toMatch(/[.)]$/);
    return cause;
  }
  throw new Error('was not refused');
}

describe('what is no workbook', () => {
  test('a file that is missing', async () => {
    const path = join(newFolder(), 'Gone.xlsx');
    const refusal = await caught(async () => openWorkbook(path).read(), path);
    expect(refusal).toMatchObject({ code: 'missing', facts: { file: 'Gone.xlsx' } });
  });

  test('a file that went after it was opened', async () => {
    const path = join(newFolder(), 'Gone.xlsx');
    expect(await caught(() => xlsxWorkbook(path).read(), path)).toMatchObject({ code: 'missing' });
    expect(await caught(() => xlsxWorkbook(path).write([]), path)).toMatchObject({
      code: 'missing',
    });
  });

  test('a folder without .csv files', async () => {
    const path = join(newFolder(), 'sheets');
    mkdirSync(path);
    writeFileSync(join(path, 'notes.txt'), 'x');
    expect(await caught(() => openWorkbook(path).read(), path)).toMatchObject({
      code: 'is-folder-without-csv',
    });
  });

  test('a folder taken for a file', async () => {
    const path = newFolder();
    expect(await caught(() => xlsxWorkbook(path).read(), path)).toMatchObject({
      code: 'not-a-workbook',
    });
  });

  test.each<[string, string, Uint8Array]>([
    ['an empty file', 'truncated', new Uint8Array(0)],
    ['plain text', 'not-a-workbook', Buffer.from('Day,Hours\n2024-05-01,3\n')],
    ['a web page', 'not-a-workbook', Buffer.from('<html><table></table></html>')],
    ['two bytes', 'not-a-workbook', Buffer.from('PK')],
    ['an old .xls file', 'old-excel', olePart('Workbook')],
    ['a file behind a password', 'encrypted', olePart('EncryptedPackage')],
    ['a zip of something else', 'not-a-workbook', zipOf({ 'readme.txt': 'hello' })],
    [
      'a LibreOffice file',
      'not-a-workbook',
      zipOf({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<a/>' }),
    ],
    [
      'a Word file',
      'not-a-workbook',
      zipOf({
        '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="a" Type="${LINKS}/officeDocument" Target="word/document.xml"/></Relationships>`,
        'word/document.xml': '<w:document xmlns:w="w"><w:body/></w:document>',
      }),
    ],
    [
      'a binary workbook (.xlsb)',
      'not-a-workbook',
      zipOf({
        '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="a" Type="${LINKS}/officeDocument" Target="xl/workbook.bin"/></Relationships>`,
        'xl/workbook.bin': new Uint8Array([1, 2, 3]),
      }),
    ],
  ])('%s', async (_, code, bytes) => expect(await refusalOf(bytes)).toMatchObject({ code }));
});

describe('a workbook that arrived in part', () => {
  test.each([0.1, 0.5, 0.9, 0.99])('cut off after %d of it', async (share) => {
    const refusal = await refusalOf(sound.slice(0, Math.floor(sound.length * share)));
    expect(refusal.code).toBe('truncated');
  });
});

describe('a workbook that is damaged', () => {
  const withPart = (name: string, text: string) => zipOf({ ...soundParts, [name]: text });
  const withSheet = (xml: string) => withPart('xl/worksheets/sheet1.xml', xml);

  test.each<[string, Uint8Array]>([
    ['a tag without end', withSheet('<worksheet><sheetData>')],
    ['tags that cross', withSheet('<worksheet><sheetData></worksheet></sheetData>')],
    ['an attribute without quotes', withSheet('<worksheet><sheetData a=b/></worksheet>')],
    ['an attribute without end', withSheet('<worksheet><sheetData a="b/></worksheet>')],
    ['a comment without end', withSheet('<worksheet><!-- </worksheet>')],
    ['two roots', withSheet('<worksheet/><worksheet/>')],
    ['nothing at all', withSheet('')],
    ['no XML', withSheet('hello')],
    ['a DOCTYPE', withSheet('<!DOCTYPE x [<!ENTITY a "b">]><worksheet/>')],
    ['a tower of tags', withSheet('<a>'.repeat(200_000))],
    ['a tag with a million attributes', withSheet(`<a ${'b="" '.repeat(1_000_000)}/>`)],
    [
      'a cell that stands nowhere',
      withSheet('<worksheet><sheetData><row r="1"><c r="?"/></row></sheetData></worksheet>'),
    ],
    [
      'a row beyond all rows',
      withSheet('<worksheet><sheetData><row r="99999999999"/></sheetData></worksheet>'),
    ],
    [
      'a row before the first',
      withSheet('<worksheet><sheetData><row r="0"/></sheetData></worksheet>'),
    ],
    [
      'a string that is not there',
      withSheet(
        '<worksheet><sheetData><row r="1"><c r="A1" t="s"><v>5</v></c></row></sheetData></worksheet>',
      ),
    ],
    [
      'text that is no UTF-8',
      zipOf({
        ...soundParts,
        'xl/worksheets/sheet1.xml': new Uint8Array([0x3c, 0x61, 0xff, 0xfe]),
      }),
    ],
    [
      'a sheet that is missing',
      zipOf(
        Object.fromEntries(Object.entries(soundParts).filter(([name]) => !name.includes('sheet1'))),
      ),
    ],
    ['broken links', withPart('xl/_rels/workbook.xml.rels', '<Relationships')],
  ])('%s', async (_, bytes) => expect(await refusalOf(bytes)).toMatchObject({ code: 'damaged' }));

  test('is refused in writing as in reading', async () => {
    const path = join(newFolder(), 'Book.xlsx');
    writeFileSync(path, withSheet('<worksheet><sheetData>'));
    const writing = () =>
      xlsxWorkbook(path).write([{ change: 'replace', sheet: 'Log', cells: [] }]);
    expect(await caught(writing, path)).toMatchObject({ code: 'damaged' });
  });

  test('a bit that flipped on the way', async () => {
    const bytes = zipOf({
      ...soundParts,
      'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}">${'<!-- padding -->'.repeat(50)}${sheet}</worksheet>`,
    });
    const place = Buffer.from(bytes).indexOf('xl/worksheets/sheet1.xml') + 40;
    bytes[place] = (bytes[place] ?? 0) ^ 0x10;
    expect(await refusalOf(bytes)).toMatchObject({ code: 'damaged' });
  });
});

describe('a zip bomb', () => {
  /** The sound file, with the size that its directory announces for the sheet changed. */
  const announcing = (size: number, bytes = sound): Uint8Array => {
    const copy = Buffer.from(bytes);
    const name = 'xl/worksheets/sheet1.xml';
    for (let at = copy.indexOf(name); at >= 0; at = copy.indexOf(name, at + 1)) {
      const record = at - 46;
      if (record >= 0 && copy.readUInt32LE(record) === 0x02014b50)
        copy.writeUInt32LE(size, record + 24);
    }
    return copy;
  };
  const hugeSheet = zipOf({
    ...soundParts,
    'xl/worksheets/sheet1.xml': new Uint8Array(100_000_000),
  });

  test('that admits its size is refused unopened', async () => {
    expect(await refusalOf(announcing(2_000_000_000))).toMatchObject({ code: 'too-large' });
  });

  test('that packs more tightly than any workbook is refused unopened', async () => {
    expect(hugeSheet.length).toBeLessThan(200_000);
    const before = process.memoryUsage().arrayBuffers;
    expect(await refusalOf(hugeSheet)).toMatchObject({ code: 'too-large' });
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(50_000_000);
  });

  test('that lies about its size is unpacked no further than it said', async () => {
    const before = process.memoryUsage().arrayBuffers;
    expect(await refusalOf(announcing(1000, hugeSheet))).toMatchObject({ code: 'damaged' });
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(50_000_000);
  });

  test('made of many parts is refused unopened', async () => {
    const parts = Object.fromEntries(
      Array.from({ length: 12 }, (_, i) => [`xl/p${i}.bin`, new Uint8Array(0)]),
    );
    const copy = Buffer.from(zipOf({ ...soundParts, ...parts }));
    for (let at = copy.indexOf('xl/p'); at >= 0; at = copy.indexOf('xl/p', at + 1))
      if (copy.readUInt32LE(Math.max(at - 46, 0)) === 0x02014b50)
        copy.writeUInt32LE(100_000_000, at - 46 + 24);
    expect(await refusalOf(copy)).toMatchObject({ code: 'too-large' });
  });

  test('of gaps between cells is refused', async () => {
    const rows = Array.from(
      { length: 4000 },
      (_, i) => `<row r="${i + 1}"><c r="XFD${i + 1}"><v>1</v></c></row>`,
    );
    const bytes = handMade({ sheets: { Log: `<sheetData>${rows.join('')}</sheetData>` } });
    expect(await refusalOf(bytes)).toMatchObject({ code: 'too-large' });
  });
});
