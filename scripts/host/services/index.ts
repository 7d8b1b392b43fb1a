import { type Run, settle } from '../run';
import { newCacheService } from './cache';
import { newDataValidation } from './data-validation';
import { introduce } from './family';
import { newHighlight } from './highlights';
import { newHtmlService } from './html';
import { rememberOurs } from './invoke';
import { newLockService } from './lock';
import { newPropertiesService } from './properties';
import { newRange } from './range';
import { newSession } from './session';
import { newSheet } from './sheet';
import { newSpreadsheet } from './spreadsheet';
import { service } from './strict';
import { newUi } from './ui';

export { follow, functionsOf, invoke } from './invoke';
export { releaseLocks } from './lock';

/** What a bare engine has and Apps Script lacks, or is not known to have. */
const ABSENT = [
  'Intl',
  'WebAssembly',
  'SharedArrayBuffer',
  'Atomics',
  'FinalizationRegistry',
  'WeakRef',
];

/**
 * Makes the global scope of a script what it is on Google, for one run. All of this is evaluated inside the script's own
 * context, so that what services hand over are the script's own arrays and Dates.
 */
export function install(scope: Record<string, unknown>, run: Run): void {
  for (const name of ABSENT) Reflect.deleteProperty(scope, name);
  introduce({ spreadsheet: newSpreadsheet, sheet: newSheet, range: newRange });
  scope.Date = clockedDate(run);
  scope.console = consoleFor(run);
  scope.SpreadsheetApp = service('SpreadsheetApp', spreadsheetApp(run), run);
  scope.LockService = newLockService(run);
  scope.PropertiesService = newPropertiesService(run);
  scope.CacheService = newCacheService(run);
  scope.HtmlService = newHtmlService(run);
  scope.Session = newSession(run);
  scope.Utilities = service('Utilities', utilities(run), run);
  rememberOurs(scope);
}

const spreadsheetApp = (run: Run) => ({
  getUi: () => newUi(run),
  getActive: () => newSpreadsheet(run),
  getActiveSpreadsheet: () => newSpreadsheet(run),
  getActiveSheet: () => newSpreadsheet(run).getActiveSheet(),
  getActiveRange: () => newSpreadsheet(run).getActiveRange(),
  getCurrentCell: () => newSpreadsheet(run).getCurrentCell(),
  setActiveSheet: (sheet: GoogleAppsScript.Spreadsheet.Sheet) =>
    newSpreadsheet(run).setActiveSheet(sheet),
  setActiveRange: (range: GoogleAppsScript.Spreadsheet.Range) => range.activate(),
  newDataValidation: () => newDataValidation(run),
  newConditionalFormatRule: () => newHighlight(run),
  flush: () => settle(run),
});

const utilities = ({ time }: Run) => ({
  formatDate: (date: Date, timeZone: string, pattern: string): string =>
    time.formatDate(date.getTime(), timeZone, pattern),
});

const consoleFor = ({ log }: Run) => {
  const write = (...words: unknown[]): void => void log.push(words.map(String).join(' '));
  return { log: write, info: write, warn: write, error: write };
};

/** The script's own Date, but what time it is the host says. */
function clockedDate(run: Run): DateConstructor {
  return new Proxy(Date, {
    construct: (target, words, as) =>
      Reflect.construct(target, words.length === 0 ? [run.now()] : words, as) as object,
    get: (target, key) => (key === 'now' ? () => run.now() : Reflect.get(target, key)),
  });
}
