import { expect, test } from '@jest/globals';
import { linesOf, printable } from '../../src/render/printable';

test.each([
  ['plain', 'plain', 'nothing to do'],
  ['a\tb', 'a b', 'a tab is a space'],
  ['a\r\nb\rc\vd\u2028e\u0085f', 'a\nb\nc\nd\ne\nf', 'one kind of line break'],
  ['\u0000\u0007\u001b[31m\u007f\u009b', '[31m', 'control characters are gone'],
  ['\ud83d!', '!', 'half a pair is gone'],
  ['😀', '😀', 'a whole pair stays'],
  ['\ufffe\uffff', '', 'XML forbids these'],
  ['\u202egnp.exe\u202c', 'gnp.exe', 'nothing turns the line round'],
  ['שלום\u200f', 'שלום\u200f', 'a mark that only helps stays'],
  ['क्\u200dष', 'क्\u200dष', 'joiners are spelling in Marathi'],
])('%j is %j: %s', (text, shown) => {
  expect(printable(text)).toBe(shown);
});

test('lines', () => {
  expect(linesOf('one\r\ntwo')).toEqual(['one', 'two']);
  expect(linesOf('')).toEqual(['']);
});
