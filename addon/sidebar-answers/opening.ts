import { TEMPLATES, type TemplateKey } from '../../src/contracts';
import { templateName } from '../../src/contracts/template-name';
import { LANGUAGES, type Language } from '../../src/words/language';
import { sheetKeyOf } from '../../src/workbook/added-columns';
import { readContractLines } from '../../src/workbook/contract-lines';
import { readSheet } from '../reading';
import { said, wordsIn } from '../said';
import type { Choice, Opening } from '../sidebar/protocol';
import { askedFor } from '../view-asked-for';

/** Looks only at what it must: the names of the sheets, and the Contract sheet. */
export function openSidebar(): Opening {
  const sheets = SpreadsheetApp.getActive()
    .getSheets()
    .map((sheet) => ({ sheet, name: sheet.getName() }));
  const has = (key: string) => sheets.find(({ name }) => sheetKeyOf(name) === key);
  const contract = has('contract');
  const isSetUp = has('log') !== undefined;
  const { view, document } = askedFor();
  return {
    language: said().language,
    isSetUp,
    title: contract ? titleIn(contract.sheet, contract.name) : '',
    templates: templatesIn(said().language),
    languages: languageChoices(),
    view: isSetUp ? view : 'set-up',
    document,
  };
}

const templatesIn = (language: Language): Choice[] =>
  (Object.keys(TEMPLATES) as TemplateKey[]).map((key) => ({
    key,
    label: templateName(key, language),
  }));

export const languageChoices = (): Choice[] =>
  (Object.keys(LANGUAGES) as Language[]).map((language) => ({
    key: language,
    label: wordsIn(language).addon.ownName,
  }));

/** No day is asked about, so the clocks do not matter. */
function titleIn(sheet: GoogleAppsScript.Spreadsheet.Sheet, name: string): string {
  const read = readSheet(sheet, name, () => 0)?.sheet;
  return readContractLines(read, said().language).items.title ?? '';
}
