import { LANGUAGES, type Language, localeIn } from '../../words/language';
import type { Example } from '../example';
import type { Template } from '../template';
import { codesIn } from './codes';
import type { Dictionary } from './dictionary';
import { exampleIn } from './example';
import { sayIn } from './say';
import { type Translated, translated } from './template';
import { type Tongue, tongueOf } from './tongue';

/** The language that templates are written in. */
export const WRITTEN_IN = 'en' satisfies Language;

const tongueFor = (template: Template, language: Language, dictionary: Dictionary): Tongue =>
  tongueOf(LANGUAGES[WRITTEN_IN], LANGUAGES[language], dictionary, {
    codes: codesIn(template),
    lists: new Set(template.lists.map(({ list }) => list)),
  });

/** A template in another language. */
export const templateIn = (
  template: Template,
  language: Language,
  dictionary: Dictionary,
): Translated =>
  translated(
    template,
    localeIn(language, template.contract.locale?.value ?? WRITTEN_IN),
    tongueFor(template, language, dictionary),
  );

/** An example of a template in another language; what nobody translated stays as it was typed. */
export const exampleFor = (
  example: Example,
  template: Template,
  language: Language,
  dictionary: Dictionary,
): Example => exampleIn(example, template, sayIn(tongueFor(template, language, dictionary)));
