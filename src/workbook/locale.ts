import { LANGUAGES } from '../words/language';

/** `en`, `en-GB`: a language, and perhaps a region. */
const LOCALE = /^([a-z]{2,3})(-[a-z]{2})?$/i;

/** Whether Daybook reads and writes as this language and region does, or falls back on British English. */
export const isKnownLocale = (locale: string): boolean =>
  (LOCALE.exec(locale)?.[1] ?? '').toLowerCase() in LANGUAGES;
