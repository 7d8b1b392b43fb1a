import { type Run, settle } from '../run';
import { newLockService } from './lock';
import { newPropertiesService } from './properties';
import { newSpreadsheet } from './spreadsheet';
import { refuseIn, service } from './strict';
import { newUi } from './ui';

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
  scope.Date = clockedDate(run.now);
  scope.console = consoleFor(run);
  scope.SpreadsheetApp = service('SpreadsheetApp', spreadsheetApp(run), run);
  scope.LockService = newLockService(run);
  scope.PropertiesService = newPropertiesService(run);
  scope.Utilities = service('Utilities', utilities(run), run);
}

const spreadsheetApp = (run: Run) => ({
  getUi: () => newUi(run),
  getActive() {
    refuseIn(run, ['NONE'], 'SpreadsheetApp.getActive');
    return newSpreadsheet(run);
  },
  SheetType: { GRID: 'GRID', OBJECT: 'OBJECT' } as const,
  flush: () => settle(run),
});

const utilities = ({ time }: Run) => ({
  formatDate(date: Date, timeZone: string, pattern: string): string {
    if (!(date instanceof Date) || typeof timeZone !== 'string' || typeof pattern !== 'string')
      throw new Error("The parameters don't match the method signature for Utilities.formatDate.");
    return time.formatDate(date.getTime(), timeZone, pattern);
  },
});

const consoleFor = ({ log }: Run) => {
  const write = (...words: unknown[]): void => void log.push(words.map(String).join(' '));
  return { log: write, info: write, warn: write, error: write };
};

/** The script's own Date, but what time it is the host says. */
function clockedDate(now: number): DateConstructor {
  return new Proxy(Date, {
    construct: (target, words, as) =>
      Reflect.construct(target, words.length === 0 ? [now] : words, as) as object,
    get: (target, key) => (key === 'now' ? () => now : Reflect.get(target, key)),
  });
}
