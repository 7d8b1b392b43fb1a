import { catalogueOf, LANGUAGE_KEYS, type Language, languageOf, localeIn } from '../words/language';
import { standardWords, type Vocabulary } from '../words/vocabulary';
import { type Words, wordsFor } from '../words/words';
import { rowsOf, type Table, type Translations, type Workbook } from './workbook';

/** Reads the Translations sheet; of two rows with the same text the first counts. */
export function translationsIn(tables: ReadonlyMap<string, Table>): Translations {
  const rows = [...rowsOf({ tables }, 'translations')].reverse();
  const into = (language: Language): [string, string][] =>
    rows.flatMap((row) =>
      row.language === language && row.text !== undefined && row.translation !== undefined
        ? [[row.text, row.translation]]
        : [],
    );
  return new Map(LANGUAGE_KEYS.map((language) => [language, new Map(into(language))]));
}

/** The words for a reader: in their language, or else in the contract's own. */
export function wordsIn(
  { contract, translations }: Pick<Workbook, 'contract' | 'translations'>,
  language: Language = languageOf(contract.locale),
): Words {
  const words = wordsFor(localeIn(language, contract.locale));
  const known = translations.get(language);
  // In the contract's own language every word stands as it was written.
  const standard: Vocabulary =
    language === languageOf(contract.locale)
      ? new Map()
      : standardWords(catalogueOf(contract.locale), words);
  return { ...words, own: (text) => known?.get(text) ?? standard.get(text) ?? text };
}
