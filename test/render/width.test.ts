import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { displayWidth, padded, signsOf } from '../../src/render/text-parts/width';
import { boxed, wrapped } from '../../src/render/text-parts/wrap';

test.each([
  ['', 0, 'nothing'],
  ['abc', 3, 'Latin'],
  ['café', 4, 'a letter and its accent as one'],
  ['cafe\u0301', 4, 'a letter and its accent as two'],
  ['हिंदी', 2, 'vowel signs and the dot above take no room'],
  ['क्षेत्र', 4, 'each consonant is counted'],
  ['दशसूत्री', 5, 'and its marks are not'],
  ['क्\u200dष', 1, 'joined consonants are one sign'],
  ['日本', 4, 'East Asian signs are wide'],
  ['ﾊﾝ', 2, 'save the narrow ones'],
  ['Ａ１', 4, 'full-width Latin'],
  ['👍🏽', 2, 'an emoji and its colour'],
  ['👨‍👩‍👧‍👦', 2, 'a family is one sign'],
  ['🇮🇳', 2, 'a flag is one sign'],
  ['❤️', 2, 'a sign asked to be an emoji'],
  ['a\u200bb\u200f', 2, 'invisible signs take no room'],
  ['●▲■○', 4, 'the shapes of the tones'],
])('%s takes %d: %s', (text, width) => {
  expect(displayWidth(text)).toBe(width);
});

test('no sign is lost', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(signsOf(text).join('')).toBe(text);
    }),
  );
});

test('padding counts what is seen', () => {
  expect(padded('हिंदी', 4, 'start')).toBe('हिंदी  ');
  expect(padded('12', 4, 'end')).toBe('  12');
  expect(padded('too long', 4, 'end')).toBe('too long');
});

test.each([
  ['one two three', 7, ['one two', 'three']],
  ['one  two', 80, ['one two']],
  ['a\nb', 80, ['a', 'b']],
  ['see https://example.org/long now', 10, ['see', 'https://example.org/long', 'now']],
  ['', 10, ['']],
])('prose %j in %d columns', (text, width, lines) => {
  expect(wrapped(text, width)).toEqual(lines);
});

test.each([
  ['abcdefgh ij', 4, ['abcd', 'efgh', 'ij']],
  ['कखगघ', 2, ['कख', 'गघ']],
  ['किखिगि', 2, ['किखि', 'गि']],
  ['日本語', 3, ['日', '本', '語']],
  ['日', 1, ['日']],
])('a box %j of %d columns cuts words between signs', (text, width, lines) => {
  expect(boxed(text, width)).toEqual(lines);
});
