import { LANGUAGE_KEYS, LANGUAGES, type Language } from '../../src/words/language';
import { wordsIn } from '../../src/workbook/translations';
import { readChoice } from '../../src/workbook/values/words';
import { type Given, Misuse, textOption } from './command';
import type { Examined } from './examined';

const CHOICES = LANGUAGE_KEYS.map(
  (language) => `${language} (${LANGUAGES[language].choices[language]})`,
).join(', ');

/** A line of help. */
export const languageHelp = (what: string): string => `--language ${what}: ${CHOICES}`;

/** The language that a command asks for; nothing where it asks for none. */
export function languageAsked(given: Given): Language | undefined {
  const text = textOption(given, 'language');
  if (text === undefined) return undefined;
  const language = LANGUAGE_KEYS.find((each) => each === readChoice(text, LANGUAGE_KEYS));
  if (language === undefined)
    throw new Misuse(`Daybook does not speak “${text}”. Choose from: ${CHOICES}.`);
  return language;
}

/** The same findings in the words of the language that a command asks for, or else in the contract's own. */
export function toldIn<Found extends Pick<Examined, 'book' | 'words'>>(
  given: Given,
  found: Found,
): Found {
  const language = languageAsked(given);
  return language === undefined ? found : { ...found, words: wordsIn(found.book, language) };
}
