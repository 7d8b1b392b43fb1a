import type { Catalogue } from './catalogue';
import { en } from './en';
import { mr } from './mr';

/** Every language that Daybook reads and writes; a workbook may mix them. A new one is a line here. */
export const LANGUAGES = { en, mr } as const satisfies Readonly<Record<string, Catalogue>>;

export type Language = keyof typeof LANGUAGES;

export const LANGUAGE_KEYS = Object.keys(LANGUAGES) as readonly Language[];

/** Whether a text is a language's key. */
export const isLanguage = (text: string | undefined): text is Language =>
  LANGUAGE_KEYS.some((key) => key === text);

/** The language of a BCP 47 locale, or English where Daybook does not have it. */
export function languageOf(locale: string): Language {
  const primary = locale.toLowerCase().split('-')[0] ?? '';
  return primary in LANGUAGES ? (primary as Language) : 'en';
}

/** The words of a locale's language. */
export const catalogueOf = (locale: string): Catalogue => LANGUAGES[languageOf(locale)];

/** A locale's region in another language: `en-IN` in Marathi is `mr-IN`. */
export function localeIn(language: Language, locale: string): string {
  if (languageOf(locale) === language) return locale;
  const [, region] = locale.split('-');
  return region === undefined ? language : `${language}-${region}`;
}

/** The same words in every language, for understanding what people wrote. */
export const inEveryLanguage = <Words>(choose: (words: Catalogue) => Words): Words[] =>
  Object.values(LANGUAGES).map(choose);
