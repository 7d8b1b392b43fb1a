import type { Standing } from '../model/standing';
import { sentenceOf } from '../words/standing';
import { referenceTo } from '../workbook/workbook';
import type { Scene } from './scene';
import { nameOf } from './shown';

/** Where a term stands and what must happen next, in words that may be printed. */
export const sentenceFor = (
  standing: Standing,
  { words, book, today }: Pick<Scene, 'words' | 'book' | 'today'>,
): string =>
  sentenceOf(standing, words.standings, {
    formats: words.formats,
    currency: book.contract.currency,
    today,
    nameOf: (list, code) => nameOf(referenceTo(book, list), code, book),
  });
