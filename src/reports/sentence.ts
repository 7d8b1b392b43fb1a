import type { Standing } from '../model/standing';
import { type StandingContext, sentenceOf } from '../words/standing';
import type { Words } from '../words/words';
import { referenceTo } from '../workbook/workbook';
import { ownWords } from './own-words';
import type { Scene } from './scene';
import { setApartBy } from './set-apart';
import { nameOf } from './shown';

type Telling = Pick<Scene, 'words' | 'book' | 'today'>;

/** Where a term stands and what must happen next, in words that may be printed. */
export function sentenceFor(
  standing: Standing,
  scene: Telling,
  mayBeNamed: (list: string, code: string) => boolean = () => true,
): string {
  const { words, book } = scene;
  const { told, own } = ownWords(standing, scene);
  const named = (list: string, code: string): string =>
    mayBeNamed(list, code)
      ? (reasonNamed(code, words) ?? nameOf(referenceTo(book, list), code, book, words))
      : words.documents.unnamed;
  const sentence = sentenceOf(told, words.standings, {
    ...contextFor(scene),
    nameOf: (list, code) => named(own(list), code),
  });
  const measure = setApartBy(standing, book);
  return measure ? `${words.own(measure.name)}: ${sentence}` : sentence;
}

/** What every sentence about a standing needs. */
export const contextFor = ({ words, book, today }: Telling): StandingContext => ({
  formats: words.formats,
  currency: book.contract.currency,
  dayLength: book.contract.dayLength,
  today,
});

/** A reason of the mailing list is named by its label; nothing for any other code. */
const reasonNamed = (code: string, { audience }: Words): string | undefined =>
  Object.entries(audience.leftOut)
    .find(([reason]) => reason === code)?.[1]
    .label.toLowerCase();
