import type { Findings } from '../../src/daybook';
import type { Place } from '../../src/model/issue';
import { isLanguage, languageOf } from '../../src/words/language';
import { placeOfAddress } from '../../src/workbook/sheet';
import { wordsIn } from '../../src/workbook/translations';
import type { Examined } from '../examined';
import { said } from '../said';
import type { CellPlace } from '../sidebar/protocol';

/** What was found, told in the language of whoever looks at it; figures stay as their own workbook writes them. */
export const inTheirWords = <Found extends Findings>(found: Found): Found => {
  const { language } = said();
  return language === languageOf(found.book.contract.locale)
    ? found
    : { ...found, words: wordsIn(found.book, language) };
};

/** The same for whoever a document is for: in the language that was asked for, or else in the contract's own. */
export const inLanguage = (language: string | undefined, found: Examined): Examined => ({
  ...found,
  words: wordsIn(found.book, isLanguage(language) ? language : undefined),
});

/** The cell of an issue; the beginning of its row or its sheet where it is about more than a cell. */
export function cellPlace(place: Place): CellPlace {
  const cell = placeOfAddress(place.cell ?? '');
  return { sheet: place.sheet, row: place.row ?? 1, column: 1, ...cell };
}
