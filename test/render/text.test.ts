import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Block } from '../../src/model/document';
import { linesOf } from '../../src/render/printable';
import { renderText } from '../../src/render/text';
import { displayWidth } from '../../src/render/text-parts/width';
import { anyDocument, anyText, textsOf } from './arbitrary';
import { HOSTILE } from './hostile';
import { boardReport, documentOf, marathiReport } from './samples';

const bodyOf = (block: Block): string => {
  const parts = renderText(documentOf(block)).split('\n\n');
  return parts.slice(1, -1).join('\n\n');
};

const CASES: readonly (readonly [string, Block, string])[] = [
  ['heading 1', { block: 'heading', level: 1, text: 'Hours' }, 'Hours\n====='],
  ['heading 2', { block: 'heading', level: 2, text: 'कलम' }, 'कलम\n---'],
  ['heading 3', { block: 'heading', level: 3, text: 'Hours' }, 'Hours\n.....'],
  ['paragraph', { block: 'paragraph', text: ['So ', { text: 'it', strong: true }] }, 'So it'],
  ['lead', { block: 'paragraph', style: 'lead', text: ['All well.'] }, 'All well.'],
  ['quote', { block: 'paragraph', style: 'quote', text: ['a\nb'] }, '> a\n> b'],
  ['note', { block: 'paragraph', style: 'note', text: ['Small.'] }, 'Small.'],
  [
    'link',
    { block: 'paragraph', text: [{ text: 'log', link: 'https://example.org/' }] },
    'log <https://example.org/>',
  ],
  [
    'link that is its own text',
    { block: 'paragraph', text: [{ text: 'a@example.org', link: 'mailto:a@example.org' }] },
    'a@example.org',
  ],
  [
    'link nobody should follow',
    { block: 'paragraph', text: [{ text: 'log', link: 'javascript:alert(1)' }] },
    'log',
  ],
  ['list', { block: 'list', items: [['one'], ['two\nlines']] }, '- one\n- two\n  lines'],
  [
    'facts',
    {
      block: 'facts',
      facts: [
        { label: 'Fee', value: '£100' },
        { label: 'करार', value: 'x' },
      ],
    },
    'Fee:  £100\nकरार:  x',
  ],
];

test.each(CASES)('%s', (_, block, text) => {
  expect(bodyOf(block)).toBe(text);
});

describe('tables', () => {
  test('figures at the end, words at the start, totals below a rule', () => {
    const block: Block = {
      block: 'table',
      caption: 'Hours',
      columns: [
        { header: 'Month', align: 'start', share: 2 },
        { header: 'Hours', align: 'end', share: 1 },
        { header: 'Status', align: 'start', share: 1 },
      ],
      rows: [
        ['जानेवारी', '105:45', { text: 'Met', tone: 'good' }],
        ['May', '9:00', { text: 'Late', tone: 'stop', bar: { full: 0.3, mark: 0.5 } }],
        ['June', '–', { text: '', bar: { full: 1 } }],
      ],
      footer: ['Total', '114:45', ''],
    };
    expect(bodyOf(block)).toBe(
      [
        'Hours',
        '',
        'Month   Hours  Status',
        '-----  ------  -------------------',
        'जानेवारी   105:45  ●\u00A0Met',
        'May      9:00  ■\u00A0Late [===..|....]',
        'June        –  [==========]',
        '-----  ------  -------------------',
        'Total  114:45',
      ].join('\n'),
    );
  });

  test('a table without columns leaves its caption', () => {
    expect(bodyOf({ block: 'table', caption: 'None', columns: [], rows: [[]] })).toBe('None');
  });

  test('a wide table is folded into the line, column by column', () => {
    const lines = renderText(boardReport).split('\n');
    const at = lines.findIndex((line) => line.startsWith('P25'));
    expect(lines.slice(at, at + 3).map((line) => line.slice(8, 28).trimEnd())).toEqual([
      'A liaison visit each',
      'quarter to every',
      'neighbouring place',
    ]);
  });
});

test.each([
  ['English', boardReport],
  ['Marathi', marathiReport],
])('%s: no line is wider than 76, and none ends in spaces', (_, report) => {
  const lines = renderText(report).split('\n');
  expect(lines.filter((line) => displayWidth(line) > 76)).toEqual([]);
  expect(lines.filter((line) => / $/.test(line))).toEqual([]);
});

test.each(Object.entries(HOSTILE))('hostile text is only text: %s', (_, text) => {
  const said = renderText(documentOf({ block: 'facts', facts: [{ label: 'L', value: text }] }));
  for (const line of linesOf(text)) expect(said).toContain(line.trim().replace(/ +/g, ' '));
  expect(said).not.toMatch(/[^\P{Cc}\n]|[\u202A-\u202E\u2066-\u2069]/u);
});

test('never fails, whatever the document', () => {
  fc.assert(
    fc.property(anyDocument(anyText), (document) => {
      expect(renderText(document).endsWith('\n')).toBe(true);
    }),
  );
});

test('every word of every block is there', () => {
  const word = fc.stringMatching(/^[a-zअ-ह<&"'0-9]{1,6}$/);
  fc.assert(
    fc.property(anyDocument(word), (document) => {
      const said = renderText(document);
      for (const text of document.blocks.flatMap(textsOf)) expect(said).toContain(text);
    }),
  );
});
