import { expect } from '@jest/globals';
import type { Standing } from '../../src/model/standing';
import type { Catalogue } from '../../src/words/catalogue';
import { formats } from '../../src/words/format';
import { LANGUAGES } from '../../src/words/language';
import { sentenceOf } from '../../src/words/standing';
import { day } from '../book';
import { expectSameFacts } from '../words/tongues';
import { asked, logged } from './asked';

type Given = Parameters<typeof asked>[0];

const { en, ...OTHERS } = LANGUAGES;

/** The sentences of all terms of a small workbook. */
export function said(given: Given): string[] {
  const { standings, issues, faults, book } = asked(given);
  expect([issues, faults]).toEqual([[], []]);
  const saidIn = (words: Catalogue, standing: Standing): string =>
    sentenceOf(standing, words.standings, {
      formats: formats(words.notation),
      currency: 'GBP',
      dayLength: 450,
      today: day(given.today),
    });
  const own = JSON.stringify([...book.tables.values()]);
  return standings.map((standing) => {
    const sentence = saidIn(en, standing);
    for (const words of Object.values(OTHERS))
      expectSameFacts(sentence, saidIn(words, standing), own);
    return sentence;
  });
}

const MEASURES = `
  Measure    | Count        | Of sheet | Column          | Where              | One is called
  Hours      | Minutes      |          |                 |                    |
  Visits     | Minutes      |          |                 | Activity = visit   |
  Field days | Days         |          |                 | Activity = visit   | field day
  Liaison    | Rows         |          |                 | Activity = liaison | contact
  Present    | Days         |          |                 | Place tags = patna |
  Delay      | Days between |          | Date to Entered |                    | row
`;
export const HEADER = 'Ref | Clause | Rule | Measure | At least | At most | Per | Window | Of';
/** The sentence of one term, given by its cells from the rule on. */
export const term = (
  cells: string,
  rows: string,
  today: string,
  more: Partial<Given> = {},
): string => {
  const Log = rows.startsWith('Date') ? rows : `Date | Hours | Activity | Place | Entered\n${rows}`;
  return said({
    terms: `${HEADER}\nT | Words | ${cells}`,
    measures: MEASURES,
    sheets: { Log, ...more.sheets },
    today,
    ...(more.contract && { contract: more.contract }),
  }).join('\n');
};
/** Rows of visits, every so many days. */
export const visit = (first: string, count: number, every = 1, hours = 1): string =>
  logged(first, count, hours, { every, rest: 'visit | venue' });
