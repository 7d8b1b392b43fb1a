import type { Issue, Place } from '../model/issue';
import type { Catalogue } from './catalogue';
import { type Formats, formats, type Notation } from './format';
import { LANGUAGES, type Language, languageOf } from './language';
import type { Message } from './message';

/** Everything that Daybook says to a person, in one language. */
export interface Words extends Catalogue {
  readonly language: Language;
  readonly locale: string;
  readonly formats: Formats;
  /** A name or a sentence of the workbook's own, as its Translations sheet says it in this language. */
  own(text: string): string;
}

/** India groups digits by lakh and crore in every language; `-u-nu-deva` asks for the digits १२३. */
const regional = (locale: string): Partial<Notation> => ({
  ...(/-IN\b/i.test(locale) && { grouping: 'indian' }),
  ...(/-u(-[a-z0-9]+)*-nu-deva\b/i.test(locale) && { digits: '०१२३४५६७८९' }),
});

/** The words for a BCP 47 locale. */
export function wordsFor(locale: string): Words {
  const language = languageOf(locale);
  const words = LANGUAGES[language];
  const notation: Notation = { ...words.notation, ...regional(locale) };
  return { ...words, language, locale, notation, formats: formats(notation), own: asItIs };
}

const asItIs = (text: string): string => text;

/** What a person is told about an issue. */
export function messageOf(issue: Issue, { issues: messages, formats: as }: Words): Message {
  const word = messages[issue.code] as (
    facts: Issue['facts'],
    formats: Formats,
    place: Place,
  ) => Message;
  return word(issue.facts, as, issue.place);
}
