import { LANGUAGE_KEYS, type Language } from '../words/language';
import type { WorkbookLayout } from '../workbook/layout';
import { DICTIONARIES } from './dictionaries';
import type { Example } from './example';
import { EXAMPLES } from './examples';
import { TEMPLATES, type TemplateKey } from './index';
import { layoutOf } from './layout';
import type { RowFor, Template } from './template';
import { exampleFor, templateIn, WRITTEN_IN } from './translation';

/** What somebody wants to begin with. */
export interface Wish {
  readonly key: TemplateKey;
  readonly language?: Language | undefined;
  /** With a year of invented entries, to look around in. */
  readonly example?: boolean | undefined;
}

/** A new workbook for a contract, in a language, with what it says in the others beside it. */
export function newWorkbook({
  key,
  language = WRITTEN_IN,
  example: wantsOne,
}: Wish): WorkbookLayout {
  const written: Template = TEMPLATES[key];
  const example = wantsOne ? exampleOf(key) : undefined;
  if (language === WRITTEN_IN)
    return layoutOf({ ...written, translations: translationsOf(written) }, { example });
  const dictionary = DICTIONARIES[language][key];
  const { template, said } = templateIn(written, language, dictionary);
  const translations = [...said].map(
    ([text, translation]): Row => ({ text: translation, language: WRITTEN_IN, translation: text }),
  );
  return layoutOf(
    { ...template, translations },
    { example: example && exampleFor(example, written, language, dictionary) },
  );
}

/** The example year of a contract, if it has one. */
export const exampleOf = (key: TemplateKey): Example | undefined =>
  Object.entries(EXAMPLES).find(([name]) => name === key)?.[1]();

type Row = RowFor<'translations'>;

const translationsOf = (template: Template): Row[] =>
  LANGUAGE_KEYS.flatMap((language) =>
    language === WRITTEN_IN
      ? []
      : [
          ...templateIn(template, language, DICTIONARIES[language][template.key as TemplateKey])
            .said,
        ].map(([text, translation]): Row => ({ text, language, translation })),
  );
