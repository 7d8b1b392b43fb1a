import type { Issue, Place } from '../model/issue';
import { audience } from './en/audience';
import { documents } from './en/documents';
import { issues } from './en/issues';
import { standings } from './en/standings';
import { type Formats, formats } from './format';
import { type Language, languageOf, WORKBOOK_WORDS, type WorkbookWords } from './language';
import type { Message } from './message';

/** Everything that Daybook says to a person, in one language. */
export interface Words extends WorkbookWords {
  readonly language: Language;
  readonly formats: Formats;
  readonly audience: typeof audience;
  readonly documents: typeof documents;
  readonly issues: typeof issues;
  readonly standings: typeof standings;
}

const SAID = {
  en: { audience, documents, issues, standings },
} as const satisfies Readonly<Record<Language, unknown>>;

/** The words for a BCP 47 locale. */
export function wordsFor(locale: string): Words {
  const language = languageOf(locale);
  const read = WORKBOOK_WORDS[language];
  return { ...read, ...SAID[language], language, formats: formats(read.notation) };
}

/** What a person is told about an issue. */
export function messageOf(issue: Issue, { issues: messages, formats: as }: Words): Message {
  const word = messages[issue.code] as (
    facts: Issue['facts'],
    formats: Formats,
    place: Place,
  ) => Message;
  return word(issue.facts, as, issue.place);
}
