import { expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { renderCsv } from '../../src/render/csv';

test.each<[string, readonly (readonly string[])[], string]>([
  ['nothing', [], ''],
  [
    'every field quoted, every row ended',
    [
      ['a', 'b'],
      ['c', ''],
    ],
    '"a","b"\r\n"c",""\r\n',
  ],
  ['quotes doubled', [['say "hi"']], '"say ""hi"""\r\n'],
  ['commas and breaks kept', [['a,b', 'c\nd']], '"a,b","c\nd"\r\n'],
  ['nothing trimmed', [['007', ' x ']], '"007"," x "\r\n'],
  ['refusing formulas is the caller’s part', [['=1+1']], '"=1+1"\r\n'],
])('%s', (_, rows, csv) => {
  expect(renderCsv(rows)).toBe(csv);
});

test('the byte order mark stands before everything, on request', () => {
  expect(renderCsv([['a']], { bom: true })).toBe('\uFEFF"a"\r\n');
  expect(renderCsv([['a']], { bom: false })).toBe('"a"\r\n');
});

test('another program reads back what was written', () => {
  const field = fc.string({ unit: 'grapheme' });
  const rows = fc.array(fc.array(field, { minLength: 2, maxLength: 2 }), { minLength: 1 });
  fc.assert(
    fc.property(rows, (some) => {
      expect(parse(renderCsv(some), { record_delimiter: '\r\n' })).toEqual(some);
    }),
  );
});
