import type { Run } from '../run';
import { newBrowser } from './browser';
import { newCacheService } from './cache';
import { newDrive } from './drive';
import { introduce } from './family';
import { newHtmlService } from './html';
import { rememberOurs } from './invoke';
import { newLockService } from './lock';
import { newConsole, newLogger } from './logger';
import { newMailApp } from './mail';
import { MIME_TYPES } from './mime-type';
import { newPropertiesService } from './properties';
import { newRange } from './range';
import { newScriptApp } from './script-app';
import { scriptDate } from './script-date';
import { newSession } from './session';
import { newSheet } from './sheet';
import { newSpreadsheet } from './spreadsheet';
import { newSpreadsheetApp } from './spreadsheet-app';
import { newUrlFetchApp } from './url-fetch';
import { newUtilities } from './utilities';

export { follow, functionsOf, invoke } from './invoke';
export { releaseLocks } from './lock';
export { offeredMethods } from './strict';

const MAKERS: Readonly<Record<string, (run: Run) => unknown>> = {
  Browser: newBrowser,
  CacheService: newCacheService,
  Drive: newDrive,
  HtmlService: newHtmlService,
  LockService: newLockService,
  Logger: newLogger,
  MailApp: newMailApp,
  MimeType: () => MIME_TYPES,
  PropertiesService: newPropertiesService,
  ScriptApp: newScriptApp,
  Session: newSession,
  SpreadsheetApp: newSpreadsheetApp,
  UrlFetchApp: newUrlFetchApp,
  Utilities: newUtilities,
};

/** What the host puts into a script's global scope; `console` is the engine's own name. */
export const SERVICES: readonly string[] = [...Object.keys(MAKERS), 'console'];

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
  scope.Date = scriptDate(run);
  scope.console = newConsole(run);
  for (const [name, make] of Object.entries(MAKERS))
    if (name !== 'Drive' || hasDrive(run)) scope[name] = make(run);
  rememberOurs(scope);
}

/** An advanced service has to be asked for in the manifest. */
const hasDrive = ({ project: { manifest } }: Run): boolean =>
  !manifest ||
  (manifest.dependencies?.enabledAdvancedServices ?? []).some(
    ({ serviceId, version }) => serviceId === 'drive' && version === 'v3',
  );
