import { type Language, languageOf } from '../src/words/language';
import { type Words, wordsFor } from '../src/words/words';
import { choices, choose } from './choices';

/** What Daybook says to whoever is using it: in the language that they chose, or else that of their Google account. */
export const said = (): Words => wordsIn(choices().language ?? accountLanguage());

/** All that is known of a person who has not allowed anything yet. */
export const accountLanguage = (): Language =>
  languageOf(Session.getActiveUserLocale().replace('_', '-'));

export const speak = (language: Language): void => choose({ language });

const known = new Map<string, Words>();

export function wordsIn(language: string): Words {
  const words = known.get(language) ?? wordsFor(language);
  known.set(language, words);
  return words;
}
