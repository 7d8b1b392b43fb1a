import { type Run, settle } from '../run';
import { newCacheService } from './cache';
import { newDataValidation } from './data-validation';
import { newDrive } from './drive';
import { Exception } from './exception';
import { introduce } from './family';
import { newHighlight } from './highlights';
import { newHtmlService } from './html';
import { rememberOurs } from './invoke';
import { newLockService } from './lock';
import { newConsole, newLogger } from './logger';
import { newMailApp } from './mail';
import { MIME_TYPES } from './mime-type';
import { newPropertiesService } from './properties';
import { newRange } from './range';
import { newScriptApp } from './script-app';
import { newSession } from './session';
import { newSheet } from './sheet';
import { newSpreadsheet } from './spreadsheet';
import { service } from './strict';
import { newUi } from './ui';
import { newUrlFetchApp } from './url-fetch';
import { newUtilities } from './utilities';

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
  scope.console = newConsole(run);
  scope.Logger = newLogger(run);
  scope.SpreadsheetApp = service('SpreadsheetApp', spreadsheetApp(run), run);
  scope.LockService = newLockService(run);
  scope.PropertiesService = newPropertiesService(run);
  scope.CacheService = newCacheService(run);
  scope.HtmlService = newHtmlService(run);
  scope.Session = newSession(run);
  scope.Utilities = newUtilities(run);
  scope.ScriptApp = newScriptApp(run);
  scope.MailApp = newMailApp(run);
  scope.UrlFetchApp = newUrlFetchApp(run);
  scope.MimeType = MIME_TYPES;
  if (hasDrive(run)) scope.Drive = newDrive(run);
  rememberOurs(scope);
}

/** An advanced service has to be asked for in the manifest. */
const hasDrive = ({ project: { manifest } }: Run): boolean =>
  !manifest ||
  (manifest.dependencies?.enabledAdvancedServices ?? []).some(
    ({ serviceId, version }) => serviceId === 'drive' && version === 'v3',
  );

/** There is only one spreadsheet here. */
function opened(isHere: boolean, method: string, run: Run): object {
  if (isHere) return newSpreadsheet(run);
  throw new Exception(
    `Unexpected error while getting the method or property ${method} on object SpreadsheetApp.`,
  );
}

const spreadsheetApp = (run: Run) => ({
  getUi: () => newUi(run),
  getActive: () => newSpreadsheet(run),
  getActiveSpreadsheet: () => newSpreadsheet(run),
  getActiveSheet: () => newSpreadsheet(run).getActiveSheet(),
  openById: (id: string) => opened(id === run.book.id, 'openById', run),
  openByUrl: (url: string) => opened(url.includes(run.book.id), 'openByUrl', run),
  getActiveRange: () => newSpreadsheet(run).getActiveRange(),
  getCurrentCell: () => newSpreadsheet(run).getCurrentCell(),
  setActiveSheet: (sheet: GoogleAppsScript.Spreadsheet.Sheet) =>
    newSpreadsheet(run).setActiveSheet(sheet),
  setActiveRange: (range: GoogleAppsScript.Spreadsheet.Range) => range.activate(),
  newDataValidation: () => newDataValidation(run),
  newConditionalFormatRule: () => newHighlight(run),
  flush: () => settle(run),
});

/** The script's own Date, but what time it is the host says. */
function clockedDate(run: Run): DateConstructor {
  return new Proxy(Date, {
    construct: (target, words, as) =>
      Reflect.construct(target, words.length === 0 ? [run.now()] : words, as) as object,
    get: (target, key) => (key === 'now' ? () => run.now() : Reflect.get(target, key)),
  });
}
