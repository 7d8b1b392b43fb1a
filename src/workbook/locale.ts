import { LANGUAGES } from '../words/language';

/** `en`, `en-GB`, `mr-IN-u-nu-deva`: a language, perhaps a region, perhaps the digits to write in. */
const LOCALE = /^([a-z]{2,3})(-[a-z]{2})?(-u(-[a-z0-9]{2,8})+)?$/i;

/** Whether Daybook reads and writes as this language and region does, or falls back on British English. */
export const isKnownLocale = (locale: string): boolean =>
  (LOCALE.exec(locale)?.[1] ?? '').toLowerCase() in LANGUAGES;
