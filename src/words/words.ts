import type { Issue, Place } from '../model/issue';
import { type AudienceWords, audience } from './en/audience';
import { type DocumentWords, documents } from './en/documents';
import { issues } from './en/issues';
import { standings } from './en/standings';
import { type Formats, formats, type Notation } from './format';
import { type Language, languageOf, WORKBOOK_WORDS, type WorkbookWords } from './language';
import type { Message, Messages } from './message';
import type { StandingWords } from './standing';

/** Everything that Daybook says to a person, in one language. */
export interface Words extends WorkbookWords {
  readonly language: Language;
  readonly formats: Formats;
  readonly audience: AudienceWords;
  readonly documents: DocumentWords;
  readonly issues: Messages;
  readonly standings: StandingWords;
}

const SAID = {
  en: { audience, documents, issues, standings },
} as const satisfies Readonly<Record<Language, unknown>>;

/** India groups digits by lakh and crore in every language. */
const regional = (locale: string): Partial<Notation> =>
  /-IN\b/i.test(locale) ? { grouping: 'indian' } : {};

/** The words for a BCP 47 locale. */
export function wordsFor(locale: string): Words {
  const language = languageOf(locale);
  const read = WORKBOOK_WORDS[language];
  return {
    ...read,
    ...SAID[language],
    language,
    formats: formats({ ...read.notation, ...regional(locale) }),
  };
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
