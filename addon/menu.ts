import type { AddonWords } from '../src/words/catalogue';
import type * as main from './main';
import { accountLanguage, said, wordsIn } from './said';

/** What stands in the menu, each with the entry point that it calls: a name that `main.ts` does not export is no name. */
const MENU = [
  ['open', 'openDaybook'],
  ['check', 'checkTheLog'],
  ['standing', 'whereWeStand'],
  ['report', 'makeReport'],
  ['invoice', 'makeInvoice'],
  ['mailing', 'mailingList'],
  ['monthly', 'monthlySummary'],
  ['setUp', 'setUpSpreadsheet'],
  ['help', 'help'],
] as const satisfies readonly (readonly [
  label: keyof AddonWords['menu'],
  run: keyof typeof main,
])[];

/** Puts the menu under Extensions. Before a person has allowed anything, only their account's language is known. */
export function addMenu(isAllowed: boolean): void {
  const { menu: labels } = (isAllowed ? said() : wordsIn(accountLanguage())).addon;
  const menu = SpreadsheetApp.getUi().createAddonMenu();
  for (const [label, run] of MENU) menu.addItem(labels[label], run);
  menu.addToUi();
}
