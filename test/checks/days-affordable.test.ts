import { describe, expect, test } from '@jest/globals';
import { daysAffordable } from '../../src/checks/days-affordable';
import { messageOf, wordsFor } from '../../src/words/words';
import { bookOf, day } from '../book';

/** £6,000 for 20 days of 7.5 h, unless a test says otherwise. */
const found = (contract: Readonly<Record<string, string>>) =>
  daysAffordable(
    bookOf(
      { Log: 'Date | Hours' },
      {
        'Total fee': '6000',
        'Hours per week': '12.5 h',
        'Weeks counted': '12',
        'A day is': '7.5 h',
        'VAT rate %': '20',
        ...contract,
      },
    ),
    day('2026-06-01'),
  );

describe('the days that a fee buys', () => {
  test.each([
    ['£300, no VAT: 20 days, as counted', { 'Day rate': '300' }, undefined],
    ['£300 and VAT', { 'Day rate': '300', 'VAT number': 'GB1' }, 1666],
    ['£350 and VAT', { 'Day rate': '£350', 'VAT number': 'GB1' }, 1428],
    ['£350, no VAT: VAT counts only with a number', { 'Day rate': '350' }, 1714],
    ['£240: days would be left over', { 'Day rate': '240' }, 2500],
    ['£299: a few hundredths of a day are rounding', { 'Day rate': '299' }, undefined],
    ['no day rate', {}, undefined],
    ['no fee', { 'Day rate': '350', 'Total fee': '' }, undefined],
    ['no weekly hours', { 'Day rate': '350', 'Hours per week': '' }, undefined],
  ] as const)('%s', (_, contract, affordable) => {
    const issues = found(contract);
    if (affordable === undefined) expect(issues).toEqual([]);
    else expect(issues).toMatchObject([{ facts: { affordable, counted: 2000 } }]);
  });

  test('are told with the rate that each takes from the fee', () => {
    const [issue] = found({ 'Day rate': '350', 'VAT number': 'GB1' });
    expect(issue && messageOf(issue, wordsFor('en-GB')).what).toBe(
      'The fee of £6,000.00 buys 14.28 days at £420.00 a day, but 20 are counted.',
    );
  });
});
