import { examine, type Findings } from '../src/daybook';
import { Refusal } from '../src/model/refusal';
import { sheetKeyOf } from '../src/workbook/added-columns';
import { readWorkbook } from '../src/workbook/read';
import type { WorkbookGateway } from '../src/workbook/sheet';
import { clocksOf, todayIn } from './clocks';
import { spreadsheetWorkbook } from './spreadsheet';
import { WORDS } from './words';
import { newZones } from './zone';

export interface Examined extends Findings {
  readonly gateway: WorkbookGateway;
  readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet;
}

/** Reads the open spreadsheet and finds out everything about it, as of today where the contract is. */
export async function examined(): Promise<Examined> {
  const spreadsheet = SpreadsheetApp.getActive();
  const zones = newZones();
  const gateway = spreadsheetWorkbook(spreadsheet, zones);
  const sheets = await gateway.read();
  const keys = sheets.map(({ name }) => sheetKeyOf(name));
  if (!keys.includes('log')) throw new Refusal('no-log', {}, WORDS.noLog);
  const clocks = clocksOf(zones);
  const agreement = sheets.filter((_, index) => keys[index] === 'contract');
  const { timeZone } = readWorkbook(agreement, clocks).contract;
  const place = zones(zones(timeZone).isReal() ? timeZone : 'UTC');
  const today = todayIn(place, Date.now());
  return { ...examine(sheets, today, clocks), gateway, spreadsheet };
}
