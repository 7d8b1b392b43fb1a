import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import type { Block, Document } from '../../src/model/document';
import { renderDocx } from '../../src/render/docx';
import { printable } from '../../src/render/printable';
import { anyDocument, anyText } from './arbitrary';
import { HOSTILE } from './hostile';
import { imbalance, readText } from './markup';
import { boardReport, documentOf, marathiReport, PRINTED } from './samples';

const partsOf = async (document: Document): Promise<ReadonlyMap<string, string>> => {
  const parts = unzipSync(await renderDocx(document, PRINTED));
  return new Map(Object.entries(parts).map(([name, bytes]) => [name, strFromU8(bytes)]));
};

const bodyOf = async (...blocks: readonly Block[]): Promise<string> => {
  const xml = (await partsOf(documentOf(...blocks))).get('word/document.xml') ?? '';
  return xml.slice(xml.indexOf('</w:p>') + 6);
};

const paragraph = (style: 'lead' | 'quote' | 'note'): Block => ({
  block: 'paragraph',
  style,
  text: ['A'],
});

const CASES: readonly (readonly [string, Block, string])[] = [
  ['heading 1', { block: 'heading', level: 1, text: 'A' }, '<w:pStyle w:val="Heading1"/>'],
  ['heading 2', { block: 'heading', level: 2, text: 'A' }, '<w:pStyle w:val="Heading2"/>'],
  ['heading 3', { block: 'heading', level: 3, text: 'A' }, '<w:pStyle w:val="Heading3"/>'],
  ['lead', paragraph('lead'), '<w:pStyle w:val="Lead"/>'],
  ['quote', paragraph('quote'), '<w:pStyle w:val="Quote"/>'],
  ['note', paragraph('note'), '<w:pStyle w:val="Note"/>'],
  ['strong', { block: 'paragraph', text: [{ text: 'A', strong: true }] }, '<w:b/><w:bCs/>'],
  ['line break', { block: 'paragraph', text: ['A\nB'] }, '<w:br/><w:t xml:space="preserve">B'],
  [
    'link',
    { block: 'paragraph', text: [{ text: 'A', link: 'https://example.org/' }] },
    '<w:hyperlink w:history="1" r:id="rIdLink1"><w:r><w:rPr><w:rStyle w:val="Hyperlink"/>',
  ],
  ['list', { block: 'list', items: [['A']] }, '<w:numPr><w:ilvl w:val="0"/>'],
  [
    'facts',
    { block: 'facts', facts: [{ label: 'A', value: 'B' }] },
    '<w:gridCol w:w="2603"/><w:gridCol w:w="6695"/>',
  ],
];

test.each(CASES)('%s', async (_, block, xml) => {
  expect(await bodyOf(block)).toContain(xml);
});

test('what is said of a table stays on its page; other paragraphs may end one', async () => {
  const table: Block = {
    block: 'table',
    caption: 'Hours',
    columns: [{ header: 'Month', align: 'start', share: 1 }],
    rows: [['March']],
  };
  const kept = '<w:pStyle w:val="Note"/><w:keepNext/>';
  expect(await bodyOf(paragraph('note'), table)).toContain(kept);
  expect(await bodyOf(table, paragraph('note'))).not.toContain(kept);
});

test('a link nobody should follow is its text', async () => {
  const body = await bodyOf({
    block: 'paragraph',
    text: [{ text: 'A', link: 'javascript:alert(1)' }],
  });
  expect(body).not.toContain('w:hyperlink');
  expect(body).toContain('>A</w:t>');
});

describe('a table', () => {
  const table: Block = {
    block: 'table',
    caption: 'Hours',
    columns: [
      { header: 'Month', align: 'start', share: 3 },
      { header: 'Hours', align: 'end', share: 1 },
    ],
    rows: [['May', { text: '9', tone: 'warn', bar: { full: 0.3, mark: 0.5 } }]],
    footer: ['Total', '9'],
  };

  test.each([
    ['a caption that stays with it', '<w:pStyle w:val="Caption"/>'],
    ['columns by their shares', '<w:gridCol w:w="6974"/><w:gridCol w:w="2324"/>'],
    ['a header row repeated on every page', '<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>'],
    ['figures at the end', '<w:jc w:val="right"/>'],
    ['a tone in a shape', '>▲\u00A09</w:t>'],
    ['a bar as shaded cells', '<w:shd w:fill="C07A1B" w:color="auto" w:val="clear"/>'],
    ['the mark as a darker one', '<w:shd w:fill="1F2A33" w:color="auto" w:val="clear"/>'],
    ['totals below a rule', '<w:top w:val="single" w:color="1F2A33" w:sz="10"/>'],
  ])('%s', async (_, xml) => {
    expect(await bodyOf(table)).toContain(xml);
  });

  test('no row is split, only the first is a header', async () => {
    const body = await bodyOf(table);
    expect(body.match(/<w:cantSplit\/>/g)).toHaveLength(3);
    expect(body.match(/<w:tblHeader\/>/g)).toHaveLength(1);
  });

  test('without columns it leaves its caption', async () => {
    const body = await bodyOf({ block: 'table', caption: 'None', columns: [], rows: [] });
    expect(body).not.toContain('<w:tbl>');
    expect(body).toContain('>None</w:t>');
  });
});

describe('the file', () => {
  test.each([
    ['English', boardReport, '<w:lang w:val="en-GB"/>'],
    ['Marathi', marathiReport, '<w:lang w:val="mr-IN" w:bidi="mr-IN"/>'],
    [
      'Marathi abroad',
      { ...marathiReport, language: 'mr-GB' },
      '<w:lang w:val="mr-IN" w:bidi="mr-IN"/>',
    ],
  ])('%s is the language of every word', async (_, report, language) => {
    const styles = (await partsOf(report)).get('word/styles.xml');
    expect(styles).toContain(language);
    expect(styles).toContain('w:cs="Noto Sans Devanagari"');
  });

  test('lines grow with their letters, so that a title of two lines can be read', async () => {
    const styles = (await partsOf(marathiReport)).get('word/styles.xml') ?? '';
    const fixed = [...styles.matchAll(/<w:spacing [^>]*w:line="(\d+)"[^>]*>/g)]
      .filter(([spacing]) => !spacing.includes('w:lineRule="auto"'))
      .map(([, line]) => Number(line));
    expect(fixed.length).toBeGreaterThan(0);
    // Only what holds no text is lower than a line of it.
    expect(fixed.every((line) => line < 200)).toBe(true);
  });

  test('the foot of the page has its words and numbers, in any order', async () => {
    const options = { ...PRINTED, pageLine: '{pages} पैकी {page}' };
    const parts = unzipSync(await renderDocx(boardReport, options));
    const footer = readText(strFromU8(parts['word/footer1.xml'] ?? new Uint8Array()));
    expect(footer).toContain(`${boardReport.footer}NUMPAGES पैकी PAGE`);
  });

  test('A4, with its title and author, and no other date than the day it was made', async () => {
    const parts = await partsOf(boardReport);
    const core = parts.get('docProps/core.xml');
    expect(parts.get('word/document.xml')).toContain('<w:pgSz w:w="11906" w:h="16838"');
    expect(core).toContain(`<dc:title>${boardReport.title}</dc:title>`);
    expect(core).toContain(`<dc:creator>${PRINTED.author}</dc:creator>`);
    expect(core?.match(/\d{4}-\d\d-\d\dT[^<]*/g)).toEqual(Array(2).fill('2026-03-31T00:00:00Z'));
  });

  test('the same document gives the same bytes', async () => {
    const first = await renderDocx(boardReport, PRINTED);
    const again = await renderDocx(boardReport, PRINTED);
    expect(Buffer.compare(first, again)).toBe(0);
  });

  test('every link is declared under the name it is used by', async () => {
    const parts = await partsOf(boardReport);
    const used = [...(parts.get('word/document.xml') ?? '').matchAll(/r:id="([^"]*)"/g)];
    const declared = parts.get('word/_rels/document.xml.rels') ?? '';
    expect(used.length).toBeGreaterThan(2);
    for (const [, id] of used) expect(declared).toContain(`Id="${id}"`);
  });
});

test.each(Object.entries(HOSTILE))('hostile text is only text: %s', async (_, text) => {
  const parts = await partsOf({
    title: text,
    language: 'en-GB',
    footer: text,
    blocks: [
      { block: 'paragraph', text: [{ text, link: text }] },
      { block: 'facts', facts: [{ label: text, value: text }] },
    ],
  });
  for (const xml of parts.values()) expect(imbalance(xml)).toBeUndefined();
  const body = (parts.get('word/document.xml') ?? '').replace(/<w:br\/>/g, '<br>');
  expect(readText(body).split(printable(text))).toHaveLength(5);
});

test('whatever the document, the parts are well formed', async () => {
  await fc.assert(
    fc.asyncProperty(anyDocument(anyText), async (document) => {
      for (const xml of (await partsOf(document)).values()) expect(imbalance(xml)).toBeUndefined();
    }),
    { numRuns: 40 },
  );
});
