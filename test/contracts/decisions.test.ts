import { expect, test } from '@jest/globals';
import { clocks } from '../../scripts/clocks';
import type { TemplateKey } from '../../src/contracts';
import { newWorkbook } from '../../src/contracts/new-workbook';
import { readWorkbook } from '../../src/workbook/read';
import { sheetsOfLayout } from './patna';

/** What each contract leaves open, the line or the term that asks, and the default that is proposed. */
const OPEN: readonly (readonly [TemplateKey, about: string, says: RegExp])[] = [
  ['community-coordinator', 'Instalments are', /12 fixed instalments/],
  ['community-coordinator', 'P7', /^“On average”/],
  ['community-coordinator', 'Full-time hours per week', /taken to be 35 h/],
  ['music-cluster', 'A day is', /taken to be 7 h 30 min/],
  ['music-cluster', 'W8', /writing up count, travel does not/],
  ['music-cluster', 'W12', /^“Approx. £500” is read as at most £500/],
  ['music-cluster', 'W13', /^“Approx. £1000” is read as at most £1,000/],
  ['livelihoods-cluster', 'L16', /^The contract names no period: 22 .* calendar month/],
  ['livelihoods-cluster', 'L16b', /^The contract names no period: 16 .* calendar month/],
  ['livelihoods-cluster', 'L11', /MPR is due on the 5th .* QPR on the 10th/],
  ['livelihoods-cluster', 'Year begins in month', /from April to March/],
  ['pastoral-coordinator', 'C17', /10 % of possible sessions or more, severe 50 % or more/],
  ['community-of-practice', 'Ends', /28 February 2023/],
  ['community-of-practice', 'VAT number', /^Without a VAT number no VAT is shown/],
  ['community-of-practice', 'Total fee', /^“In 2022” is read/],
];

test.each(OPEN)('%s asks about %s, once, and proposes a default', (key, about, says) => {
  const { contract, terms } = readWorkbook(sheetsOfLayout(newWorkbook({ key })), clocks);
  const asked = [
    ...contract.readings.map(({ line, ...reading }) => ({ about: line, ...reading })),
    ...terms.map(({ ref, ...term }) => ({ about: ref, ...term })),
  ].filter(({ assumption = '' }) => says.test(assumption));
  expect(asked).toEqual([expect.objectContaining({ about })]);
  expect(asked[0]).not.toHaveProperty('decided');
});
