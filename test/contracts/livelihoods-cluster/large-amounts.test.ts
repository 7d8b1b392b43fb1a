import { expect, test } from '@jest/globals';
import { sentenceOf } from '../../../src/words/standing';
import { wordsFor } from '../../../src/words/words';
import { day } from '../../book';
import { standing } from '../patna';
import { cluster } from './cluster';

test.each([
  ['en-IN', '₹7,70,000.00 (7.7 lakh) of ₹12,50,000.00 (12.5 lakh)'],
  ['mr-IN', '₹12,50,000.00 (12.5 लाख) पैकी ₹7,70,000.00 (7.7 लाख)'],
])('in %s large amounts are told to the paisa and in lakh', (locale, told) => {
  const ledger = [
    { Id: 'F1', Date: '2026-05-06', Fund: 'CIF', Entry: 'Released', Amount: 1_250_000 },
    { Id: 'F2', Date: '2026-05-07', Fund: 'CIF', Entry: 'Lent', Amount: 770_000 },
  ];
  const book = cluster({ registers: { 'Fund ledger': ledger } });
  const words = wordsFor(locale);
  const sentence = sentenceOf(standing(book, 'L7', '2026-05-31'), words.standings, {
    formats: words.formats,
    currency: 'INR',
    dayLength: 480,
    today: day('2026-05-31'),
  });
  expect(sentence).toContain(told);
});
