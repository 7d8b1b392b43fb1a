import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { tagFault, textFault } from '../../src/audience/text-fault';
import { utf8Length } from '../../src/audience/utf8';

test.each([
  ['equals', '=1+1'],
  ['plus', '+44 1292 531204'],
  ['minus', '-1'],
  ['at', '@SUM(1)'],
  ['a bar', '|calc'],
  ['per cent', '%0A'],
  ['after spaces', '   =1'],
  ['after a tab', '\t=1'],
  ['after a line break', '\r\n=1'],
  ['after a no-break space', '\u00a0=1'],
  ['after a byte order mark', '\ufeff=1'],
  ['after a zero-width space', '\u200b=1'],
  ['after a soft hyphen', '\u00ad=1'],
  ['after a mark of direction', '\u202e=1'],
  ['after a null', '\u0000=1'],
  ['after a Hangul filler', '\u3164=1'],
  ['full-width equals', '＝1'],
  ['full-width plus', '＋1'],
  ['full-width minus', '－1'],
  ['full-width at', '＠SUM'],
  ['small equals', '﹦1'],
  ['on the second line', 'Ana\n=1'],
  ['after a semicolon, where that separates cells', 'Ana;=1'],
  ['after a comma and a space', 'Ana, @SUM(1)'],
  ['after a quotation mark', '"=1'],
  ['after a tab inside', 'Ana\t+1'],
])('looks like a formula: %s', (_, text) => {
  expect(textFault(text)).toBe('formula');
});

test.each([
  ['a hyphen inside', 'Ana-Maria'],
  ['an apostrophe first', "'t Hooft"],
  ['a plus inside', 'Youth + Community'],
  ['an at inside', 'Music @ Patna'],
  ['a comma', 'Silva, MBE'],
  ['an ampersand', 'Ana & Bo'],
  ['Marathi', 'सुनीता पाटील'],
  ['emoji in a name', 'Ana 👍🏽'],
  ['brackets', '(Patna)'],
  ['nothing', ''],
])('does not: %s', (_, text) => {
  expect(textFault(text)).toBeUndefined();
});

test.each([
  ['a bell', 'Ana\u0007'],
  ['half a surrogate pair', 'Ana \ud83d'],
  ['a noncharacter', 'Ana \ufffe'],
])('unprintable: %s', (_, text) => {
  expect(textFault(text)).toBe('unprintable');
});

test.each([
  ['a', 255],
  ['é', 127],
  ['म', 85],
  ['👍', 63],
])('255 bytes hold %s %i times', (character, times) => {
  expect(textFault(character.repeat(times))).toBeUndefined();
  expect(textFault(character.repeat(times + 1))).toBe('too-long');
});

test('bytes are those of an independent encoder', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      expect(utf8Length(text)).toBe(Buffer.from(text, 'utf8').length);
    }),
  );
});

test.each([
  ['a comma', 'Friends, old', 'tag-separator'],
  ['a quotation mark', 'The "Friends"', 'tag-separator'],
  ['an emoji', 'Friends 👍', 'tag-emoji'],
  ['a sign made an emoji', 'Friends ❤️', 'tag-emoji'],
  ['101 characters', 'a'.repeat(101), 'too-long'],
  ['a formula', '=1', 'formula'],
])('not a tag: %s', (_, tag, fault) => {
  expect(tagFault(tag)).toBe(fault);
});

test.each([
  ['100 characters', 'a'.repeat(100)],
  ['100 letters of two bytes', 'é'.repeat(100)],
  ['a slash and digits', 'Years 5/6'],
  ['Marathi', 'बचत गट'],
])('a tag: %s', (_, tag) => {
  expect(tagFault(tag)).toBeUndefined();
});
