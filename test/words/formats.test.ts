import { expect, test } from '@jest/globals';
import { wordsFor } from '../../src/words/words';
import { day } from '../book';

const british = wordsFor('en-GB').formats;
const indian = wordsFor('en-IN').formats;

test.each([
  [0, '£0.00'],
  [5, '£0.05'],
  [216_667, '£2,166.67'],
  [2_600_000, '£26,000.00'],
  [-112_203, '−£1,122.03'],
])('%d pence are %s', (minor, text) => expect(british.money(minor, 'GBP')).toBe(text));

test.each([
  [99_900, '₹999.00'],
  [10_000_000, '₹1,00,000.00'],
  [123_456_750, '₹12,34,567.50'],
  [1_000_000_000, '₹1,00,00,000.00'],
])('in India %d paise are %s', (minor, text) => expect(indian.money(minor, 'INR')).toBe(text));

test.each([
  [9_999_999, undefined],
  [10_000_000, '1 lakh'],
  [125_000_000, '12.5 lakh'],
  [147_945_205, '14.79 lakh'],
  [-78_700_000, '7.87 lakh'],
  [999_999_900, '1 crore'],
  [1_250_000_000, '1.25 crore'],
  [123_400_000_000, '123.4 crore'],
])('%d paise are said as %s', (minor, text) => expect(indian.inLakh(minor, 'INR')).toBe(text));

test('where digits are grouped in threes, nobody says lakh', () =>
  expect(british.inLakh(125_000_000, 'INR')).toBeUndefined());

const marathi = wordsFor('mr-IN').formats;
const devanagari = wordsFor('mr-IN-u-nu-deva').formats;

test('in Marathi, in the digits that the locale asks for', () => {
  const told = (as: typeof marathi) => [
    as.money(123_456_750, 'INR'),
    as.inLakh(125_000_000, 'INR'),
    as.minutes(7280),
    as.percent(92.3),
    as.day(day('2026-03-31')),
    as.shortDay(day('2026-02-01')),
    as.period({ first: day('2026-04-01'), last: day('2026-06-30') }),
  ];
  expect(told(marathi)).toEqual([
    '₹12,34,567.50',
    '12.5 लाख',
    '121 तास 20 मि',
    '92.3%',
    '31 मार्च 2026',
    '1 फेब्रु',
    'एप्रिल – जून 2026',
  ]);
  expect(told(devanagari)).toEqual([
    '₹१२,३४,५६७.५०',
    '१२.५ लाख',
    '१२१ तास २० मि',
    '९२.३%',
    '३१ मार्च २०२६',
    '१ फेब्रु',
    'एप्रिल – जून २०२६',
  ]);
});

test.each([
  [0, '0 h'],
  [45, '45 min'],
  [60, '1 h'],
  [7280, '121 h 20 min'],
  [87_360, '1,456 h'],
  [-120, '−2 h'],
])('%d minutes are %s', (minutes, text) => expect(british.minutes(minutes)).toBe(text));

test.each([
  [33, '33 %'],
  [92.3077, '92.3 %'],
  [100, '100 %'],
])('%d per cent is written %s', (percent, text) => expect(british.percent(percent)).toBe(text));

test.each([
  ['2026-03-01', '2026-03-31', 'March 2026'],
  ['2026-01-01', '2026-03-31', 'January – March 2026'],
  ['2025-12-01', '2026-01-31', 'December 2025 – January 2026'],
  ['2026-03-31', '2026-03-31', '31 March 2026'],
])('from %s to %s is %s', (first, last, text) =>
  expect(british.period({ first: day(first), last: day(last) })).toBe(text),
);
