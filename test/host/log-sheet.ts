import type { Host } from '../../scripts/host/host';
import { hostOver } from './script';

/** Sheets as a script that is run on them reads them. */
const LOG = 'Who | Hours | When\nAsha | 3 | @46000.5\nBen | 4 | @46001\ncy | x | @46002';

const SCRIPT = `
  var book = () => SpreadsheetApp.getActive();
  var sheet = () => book().getSheetByName('Log');
  var at = (a1) => sheet().getRange(a1);
  var empty = () => book().getSheetByName('Empty');
  var values = (a1) => at(a1).getValues();
  var after = (doing, a1) => { doing(); return at(a1).getValues(); };
`;

const over = (): Promise<Host> => hostOver(SCRIPT, { Log: LOG, Empty: '', 'Other one': 'a' });

/** What an expression comes to over a log, an empty sheet and another. */
export async function comesTo(expression: string): Promise<unknown> {
  const running = (await over()).execution();
  const text = running.call(`JSON.stringify(${expression})`);
  running.end();
  return text === undefined ? undefined : JSON.parse(String(text));
}
