import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { foldedText, visibleText } from '../../src/workbook/cell';

test.each([
  ['', ''],
  [' ', ''],
  ['Drop-in', 'Drop-in'],
  [' Drop-in', 'Drop-in'],
  ['Drop-in ', 'Drop-in'],
  ['Home  visit', 'Home visit'],
  ['Home\tvisit\n', 'Home visit'],
  ['Home\u00a0visit', 'Home visit'],
  ['\u200bHome visit\ufeff', 'Home visit'],
])('%j is seen as %j', (typed, seen) => expect(visibleText(typed)).toBe(seen));

test.each([
  [' HOME  Visit ', 'home visit'],
  ['१२ बैठका', '12 बैठका'],
  ['नि\u200dयम', 'नियम'],
  ['Cafe\u0301', 'caf\u00e9'],
  ['Citizens\u2019 advice', "citizens' advice"],
  ['\u201cOpen\u201d day', '"open" day'],
  ['Drop\u2011in', 'drop-in'],
  ['9:00 \u2013 17:00', '9:00 - 17:00'],
  ['\u22123.5', '-3.5'],
])('%j is the same text as %j', (typed, same) => expect(foldedText(typed)).toBe(same));

test('words are the same words whatever space stands round them', () =>
  fc.assert(
    fc.property(
      fc.array(fc.stringMatching(/^[!-~é१]+$/), { maxLength: 5 }),
      fc.stringMatching(/^[ \t\u00a0]*$/),
      fc.stringMatching(/^[ \t\u00a0]+$/),
      (words, ends, between) => {
        const typed = ends + words.join(between) + ends;
        expect(visibleText(typed)).toBe(words.join(' '));
        expect(foldedText(typed)).toBe(foldedText(words.join(' ')));
      },
    ),
  ));
