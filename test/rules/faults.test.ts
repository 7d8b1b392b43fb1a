import { expect, test } from '@jest/globals';
import { messageOf, wordsFor } from '../../src/words/words';
import { asked } from './asked';
import { HEADER } from './said';

/** What is told of one term's cells. */
function told(term: string, contract: Readonly<Record<string, string>> = {}): readonly string[] {
  const { issues } = asked({
    terms: `${HEADER} | Warn at | From | Until\nT | Words | ${term}`,
    measures: `
      Measure | Count        | Column          | Where
      Hours   | Minutes      |                 |
      Days    | Days         |                 |
      Delay   | Days between | Date to Entered |
      Walks   | Rows         |                 | walks only
    `,
    sheets: { Log: 'Date | Hours | Activity | Place | Entered' },
    contract,
    today: '2026-03-01',
  });
  const words = wordsFor('en-GB');
  return issues.map((issue) => {
    const { what, remedy } = messageOf(issue, words);
    return `${what} ${remedy}`;
  });
}

test.each([
  [
    'more parts than there are months',
    'Instalments | | £13,000 | | Month | 12 parts | invoice | | | 2026-06-30',
    'Term ‘T’ cannot be judged: H2 says ‘12 parts’, and fewer periods than that lie in the days of this row. Write fewer parts in H2, or leave it empty for one part a period.',
  ],
  [
    'a term without school terms',
    'Minimum | Days | 1 | | Term',
    'Term ‘T’ cannot be judged: G2 asks for something in each term, and no term is written down. Write the first and the last day of each on the sheet School terms.',
  ],
  [
    'a measure that is there, and could not be read',
    'Minimum | Walks | 3',
    'Term ‘T’ cannot be judged: D2 names ‘Walks’, and that measure cannot be counted. Put right the row of ‘Walks’ on the sheet Measures: another message says what is wrong with it.',
  ],
  [
    'money where a time is asked',
    'Timeliness | Delay | | £48',
    'Term ‘T’ cannot be judged: F2 says ‘£48’, which is not a number of days. Write whole days or weeks in F2, such as 2 days.',
  ],
  [
    'instalments against what is no time',
    'Instalments | Days | £1,800 | | Month | 4 parts',
    'Term ‘T’ cannot be judged: D2 names ‘Days’, and its rule cannot judge what that measure counts. Name another measure in D2, or change its Count in Measures: the tab Rules says what each rule’s measure counts.',
  ],
  [
    'money of another kind',
    'Cap | Hours | | £500',
    'Term ‘T’ cannot be judged: F2 says ‘£500’, which does not fit what the term counts. Write the figure in F2 with the unit of its measure, such as 28 h, 33 % or £500.',
  ],
  [
    'per cent of a limit in hours',
    'Cap | Hours | | 33 %',
    'Term ‘T’ cannot be judged: F2 says ‘33 %’, which does not fit what the term counts. Write the figure in F2 with the unit of its measure, such as 28 h, 33 % or £500.',
  ],
])('%s', (_, term, sentence) => {
  expect(told(term)).toEqual([sentence]);
});

test('a share of the contracted time of a contract that names none', () => {
  expect(told('Share | Hours | 33 % | | | | contracted time', { 'Hours per week': '' })).toEqual([
    'Term ‘T’ cannot be judged: I2 says ‘contracted time’, and the contract names no hours per week. Fill in the hours per week on the Contract sheet, or write the time itself in I2, such as 15 days.',
  ]);
});

test('an amount in another currency is told as one', () => {
  const { book } = asked({
    terms: HEADER,
    contract: { Currency: 'INR', 'Total fee': '£26,000' },
    today: '2026-03-01',
  });
  const [issue] = book.issues.filter(({ code }) => code === 'type-error');
  expect(issue && messageOf(issue, wordsFor('en-GB')).what).toBe(
    'B8 says ‘£26,000’, which is not an amount in the contract’s own currency.',
  );
});
