import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Document, Table } from '../../src/model/document';
import { renderDocx } from '../../src/render/docx';
import { linesOf } from '../../src/render/printable';
import { textsOf } from './arbitrary';
import { HOSTILE } from './hostile';
import { type Opened, officeMissing, openedByOffice } from './office';
import { boardReport, documentOf, marathiReport, PRINTED } from './samples';

const missing = officeMissing();
if (missing !== undefined) console.warn(`Not opened by another program: ${missing}.`);
const describeOpened = missing === undefined ? describe : describe.skip;

const opening = (document: Document): (() => Opened) => {
  let opened: Opened | undefined;
  beforeAll(async () => {
    opened = openedByOffice(await renderDocx(document, PRINTED));
  }, 180_000);
  return () => {
    if (opened === undefined) throw new Error('The document was not opened.');
    return opened;
  };
};

const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim();

const headings = (fodt: string): readonly string[] =>
  [...fodt.matchAll(/<text:h [^>]*text:outline-level="(\d)"[^>]*>(.*?)<\/text:h>/g)].map(
    ([, level, inside = '']) => `${level} ${inside.replace(/<[^>]*>/g, '')}`,
  );

describeOpened('a board report', () => {
  const opened = opening(boardReport);

  test('every text is there', () => {
    const said = squeezed(opened().text);
    for (const text of boardReport.blocks.flatMap(textsOf)) expect(said).toContain(squeezed(text));
  });

  test('it is two pages, numbered', () => {
    const feet = opened().pages.map((page) => squeezed(page).slice(-11));
    expect(feet).toEqual(['Page 1 of 2', 'Page 2 of 2']);
  });

  test('its headings are headings', () => {
    expect(headings(opened().fodt)).toEqual([
      '1 The clauses',
      '2 What needs attention',
      '3 What the board can do',
      '1 The hours',
    ]);
  });

  test('its links can be followed', () => {
    const links = [...opened().fodt.matchAll(/<text:a [^>]*xlink:href="([^"]*)"/g)].map(
      ([, to]) => to,
    );
    expect(links).toEqual([
      'https://example.org/log?from=2&amp;to=412#gid=0',
      'mailto:treasurer@example.org',
    ]);
  });

  test.each([
    ['title', 'dc:title', boardReport.title],
    ['author', 'meta:initial-creator', PRINTED.author],
    ['day it was made', 'meta:creation-date', `${PRINTED.made}T00:00:00`],
  ])('it says its %s', (_, element, said) => {
    const found = new RegExp(`<${element}>([^<]*)</${element}>`).exec(opened().fodt)?.[1];
    expect(found?.replace(/Z$/, '')).toBe(said);
  });
});

describeOpened('a Marathi report', () => {
  const opened = opening(marathiReport);

  test('every text is there', () => {
    const said = squeezed(opened().text);
    for (const text of marathiReport.blocks.flatMap(textsOf))
      expect(said).toContain(squeezed(text));
  });

  test('its language is Marathi', () => {
    expect(opened().fodt).toContain('style:language-complex="mr" style:country-complex="IN"');
  });
});

const longTable: Table = {
  block: 'table',
  caption: 'Every entry',
  columns: [
    { header: 'Zeile', align: 'start', share: 1 },
    { header: 'What was done', align: 'start', share: 4 },
  ],
  rows: Array.from({ length: 120 }, (_, index) => [
    `Row ${index + 1}`,
    `Begun ${index + 1} and went on for long enough to need a second line in this table, then ended ${index + 1}`,
  ]),
  footer: ['Total', '120'],
};

describeOpened('a table of several pages', () => {
  const opened = opening(documentOf(longTable));

  test('has its header row on each', () => {
    const { pages } = opened();
    expect(pages.length).toBeGreaterThan(3);
    for (const page of pages) expect(page).toContain('Zeile');
  });

  test('splits no row', () => {
    const begun = (page: string) => [...page.matchAll(/Begun (\d+)/g)].map(([, row]) => row);
    const ended = (page: string) => [...page.matchAll(/ended\s+(\d+)/g)].map(([, row]) => row);
    for (const page of opened().pages) expect(ended(page)).toEqual(begun(page));
  });

  test('keeps its totals with the last row', () => {
    const last = opened().pages[opened().pages.length - 1] ?? '';
    expect(last).toContain('Row 120');
    expect(last).toContain('Total');
  });
});

describeOpened('hostile text', () => {
  const facts = Object.entries(HOSTILE).map(([label, value]) => ({ label, value }));
  const opened = opening(documentOf({ block: 'facts', facts }));

  test.each(Object.entries(HOSTILE))('is only text: %s', (_, text) => {
    const said = squeezed(opened().text);
    for (const line of linesOf(text)) expect(said).toContain(squeezed(line));
  });
});
