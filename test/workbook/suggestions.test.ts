import { expect, test } from '@jest/globals';
import { messageOf, wordsFor } from '../../src/words/words';
import { bookOf } from '../book';

const TERMS = 'Ref | Clause | Rule | At least | Per | If broken';

const termsTold = (row: string): unknown[] =>
  bookOf({ Terms: `${TERMS}\n${row}`, Log: 'Date | Hours | Activity' }).issues.map((issue) => {
    const { what, remedy } = messageOf(issue, wordsFor('en-GB'));
    return [issue.code, what, remedy];
  });

test('a word that cannot be chosen is told with those that can, and the nearest', () => {
  expect(termsTold('P7 | Work | Avrage | 28 h | |')).toEqual([
    [
      'type-error',
      'C2 says ‘Avrage’, which is not one of the words to choose from.',
      'Did you mean ‘Average’? C2 takes Average, Minimum, Share, Cap, Spread, Coverage, Timeliness, Instalments, Stage, Band, Scorecard, Expiry, Consent, Evidence.',
    ],
  ]);
  expect(termsTold('P7 | Work | Minimum | 22 | | gravely')).toEqual([
    [
      'daybook/taken-as',
      'F2 says ‘gravely’, which is not one of the words to choose from.',
      'Write one of these in F2: Stop, Warn, Note.',
    ],
  ]);
});

test('a choice on the Contract sheet too', () => {
  const [issue] = bookOf({ Log: 'Date | Hours | Activity' }, { Currency: 'GPB' }).issues;
  expect(issue?.facts).toEqual({
    kind: 'choice',
    value: 'GPB',
    choices: 'GBP, EUR, INR, USD, AUD, CAD, NZD, CHF',
    nearest: '',
  });
});

test('a figure that is none is told with figures as they may be written', () => {
  expect(termsTold('P7 | Work | Average | lots | Week |')).toEqual([
    [
      'type-error',
      'D2 says ‘lots’, which is not a figure with its unit.',
      'Write a figure with its unit in D2, such as 28 h, 22, £500 or 33 %.',
    ],
  ]);
});

const NAMES = Array.from(
  { length: 300 },
  (_, index) => `School of the parish number ${1000 + index}`,
);
const LISTS = `List | Code | Name
${NAMES.map((name, index) => `activities | a${index} | ${name}`).join('\n')}`;

const nearestIn = (activities: readonly string[]): string[] =>
  bookOf({
    Lists: LISTS,
    Log: `Date | Hours | Activity\n${activities.map((text) => `2026-03-02 | 2 | ${text}`).join('\n')}`,
  }).issues.flatMap(({ facts }) => ('nearest' in facts ? [String(facts.nearest)] : []));

const misspelt = (index: number): string => `Skool of the parish number ${1000 + index}`;

test('the nearest name is looked for once for each text, and for no more than 200 texts', () => {
  const distinct = nearestIn(NAMES.map((_, index) => misspelt(index)));
  expect(distinct).toHaveLength(300);
  expect(distinct.filter((name) => name !== '')).toHaveLength(200);
  expect(distinct[199]).toBe(NAMES[199]);
  const repeated = nearestIn([...Array.from({ length: 250 }, () => misspelt(0)), misspelt(1)]);
  expect(new Set(repeated.slice(0, 250))).toEqual(new Set([NAMES[0]]));
  expect(repeated[250]).toBe(NAMES[1]);
});
