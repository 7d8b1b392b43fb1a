import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Block } from '../../src/model/document';
import { renderHtml } from '../../src/render/html';
import { printable } from '../../src/render/printable';
import { anyDocument, anyText, textsOf } from './arbitrary';
import { HOSTILE } from './hostile';
import { imbalance, readText } from './markup';
import { boardReport, documentOf, ENGLISH, marathiReport } from './samples';

const bodyOf = (block: Block): string => {
  const html = renderHtml(documentOf(block), ENGLISH);
  return html.slice(html.indexOf('</h1>') + 6, html.indexOf('<footer>') - 1);
};

const CASES: readonly (readonly [string, Block, string])[] = [
  ['heading 1', { block: 'heading', level: 1, text: 'A' }, '<h2>A</h2>'],
  ['heading 2', { block: 'heading', level: 2, text: 'A' }, '<h3>A</h3>'],
  ['heading 3', { block: 'heading', level: 3, text: 'A' }, '<h4>A</h4>'],
  [
    'paragraph',
    { block: 'paragraph', text: ['a\nb ', { text: 'c', strong: true }] },
    '<p>a<br>b <strong>c</strong></p>',
  ],
  ['lead', { block: 'paragraph', style: 'lead', text: ['A'] }, '<p class="lead">A</p>'],
  [
    'quote',
    { block: 'paragraph', style: 'quote', text: ['A'] },
    '<blockquote><p>A</p></blockquote>',
  ],
  ['note', { block: 'paragraph', style: 'note', text: ['A'] }, '<p class="note">A</p>'],
  [
    'link',
    { block: 'paragraph', text: [{ text: 'A', link: 'https://example.org/?a=1&b=2' }] },
    '<p><a href="https://example.org/?a=1&amp;b=2">A</a></p>',
  ],
  [
    'link nobody should follow',
    { block: 'paragraph', text: [{ text: 'A', link: 'javascript:alert(1)' }] },
    '<p>A</p>',
  ],
  ['list', { block: 'list', items: [['A'], ['B']] }, '<ul>\n<li>A</li>\n<li>B</li>\n</ul>'],
  ['empty list', { block: 'list', items: [] }, ''],
  [
    'facts',
    { block: 'facts', facts: [{ label: 'A', value: 'B' }] },
    '<table class="facts"><tbody><tr><th scope="row">A</th><td>B</td></tr></tbody></table>',
  ],
];

test.each(CASES)('%s', (_, block, html) => {
  expect(bodyOf(block)).toBe(html);
});

describe('a table', () => {
  const html = bodyOf({
    block: 'table',
    caption: 'Hours & days',
    columns: [
      { header: 'Month', align: 'start', share: 3 },
      { header: 'Hours', align: 'end', share: 1 },
    ],
    rows: [
      ['May', { text: '9', tone: 'warn', bar: { full: 0.3, mark: 0.5 } }],
      ['', { text: '8', bar: { full: 0.8 } }],
    ],
    footer: ['Total', '17'],
  });

  test.each([
    ['caption', '<caption>Hours &amp; days</caption>'],
    ['widths', '<col style="width:75%"><col style="width:25%">'],
    ['headers', '<th scope="col">Month</th>'],
    ['what a row is about', '<th scope="row">May</th>'],
    ['no header where nothing is said', '<tr><td></td>'],
    ['figures at the end', '<th scope="col" style="text-align:right'],
    ['totals', '<tfoot><tr><th scope="row">Total</th>'],
    ['a tone in a shape', '>▲</span>&nbsp;9'],
    ['a tone in words', 'role="img" aria-label="take care"'],
    ['a bar in words', 'role="img" aria-label="80 % done"'],
    ['a marked bar in words', 'role="img" aria-label="30 % done, 50 % by today"'],
  ])('%s', (_, part) => {
    expect(html).toContain(part);
  });
});

test.each([
  ['English', boardReport],
  ['Marathi', marathiReport],
])('%s: the page stands alone', (_, report) => {
  const html = renderHtml(report, ENGLISH);
  expect(html.startsWith(`<!DOCTYPE html>\n<html lang="${report.language}">`)).toBe(true);
  expect(html).toContain(`<title>${report.title}</title>`);
  expect(html).not.toMatch(
    /<(?:script|link|img|iframe|object|form)\b|@import|url\(|\ssrc=|\son\w+=/i,
  );
  expect(html.match(/<h1>/g)).toHaveLength(1);
  expect(imbalance(html)).toBeUndefined();
});

describe.each(Object.entries(HOSTILE))('hostile text is only text: %s', (_, text) => {
  const everywhere: readonly Block[] = [
    { block: 'heading', level: 1, text },
    { block: 'paragraph', text: [text, { text, strong: true, link: text }] },
    { block: 'list', items: [[text]] },
    { block: 'facts', facts: [{ label: text, value: text }] },
    {
      block: 'table',
      caption: text,
      columns: [{ header: text, align: 'end', share: 1 }],
      rows: [[{ text, tone: 'good', bar: { full: 1 } }]],
      footer: [text],
    },
  ];
  const loud = { ...ENGLISH, bar: text, tones: { ...ENGLISH.tones, good: text } };
  const html = renderHtml({ title: text, language: text, footer: text, blocks: everywhere }, loud);

  test('the page is as it would be with harmless text', () => {
    const harmless = renderHtml(documentOf(...everywhere), ENGLISH);
    const tags = (page: string) => page.match(/<\/?(?!br)[a-z][a-z0-9]*/g);
    expect(imbalance(html)).toBeUndefined();
    expect(tags(html)).toEqual(tags(harmless));
  });

  test('it is read in all its places', () => {
    expect(readText(html).split(printable(text)).length - 1).toBeGreaterThanOrEqual(13);
  });
});

test('whatever the document: balanced, and nothing unsaid', () => {
  fc.assert(
    fc.property(anyDocument(anyText), (document) => {
      const html = renderHtml(document, ENGLISH);
      expect(imbalance(html)).toBeUndefined();
      const said = readText(html);
      const drawn = document.blocks.filter(
        (block) => block.block !== 'table' || block.columns.length > 0,
      );
      for (const text of drawn.flatMap(textsOf)) expect(said).toContain(printable(text));
    }),
  );
});
