import { examine, type Findings } from '../src/daybook';
import { sheetKeyOf } from '../src/workbook/added-columns';
import { readWorkbook } from '../src/workbook/read';
import type { Sheet, WorkbookGateway } from '../src/workbook/sheet';
import { clocksOf, serialAt, todayIn } from './clocks';
import type { SerialOf } from './reading';
import { noLog } from './refusals';
import { spreadsheetWorkbook } from './spreadsheet';
import { newZones } from './zone';
import { keptZones } from './zone-memory';

export interface Examined extends Findings {
  readonly gateway: WorkbookGateway;
  readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet;
  readonly sheets: readonly Sheet[];
  /** Turns an instant into a serial number, as the spreadsheet's own clocks stand. */
  readonly serialOf: SerialOf;
  /** What would be found if the sheets were these. */
  readonly reexamine: (sheets: readonly Sheet[]) => Examined;
}

/** Reads the open spreadsheet and finds out everything about it, as of today where the contract is. */
export async function examined(): Promise<Examined> {
  const spreadsheet = SpreadsheetApp.getActive();
  const kept = keptZones(Date.now());
  const zones = newZones(kept.recall);
  const gateway = spreadsheetWorkbook(spreadsheet, zones);
  const sheets = await gateway.read();
  const keys = sheets.map(({ name }) => sheetKeyOf(name));
  if (!keys.includes('log')) throw noLog();
  const clocks = clocksOf(zones);
  const agreement = sheets.filter((_, index) => keys[index] === 'contract');
  const { timeZone } = readWorkbook(agreement, clocks).contract;
  const place = zones(zones(timeZone).isReal() ? timeZone : 'UTC');
  const today = todayIn(place, Date.now());
  const zone = zones(spreadsheet.getSpreadsheetTimeZone());
  const serialOf: SerialOf = (instant) => serialAt(instant, zone);
  const reexamine = (those: readonly Sheet[]): Examined => ({
    ...examine(those, today, clocks),
    ...{ gateway, spreadsheet, sheets: those, serialOf, reexamine },
  });
  const found = reexamine(sheets);
  kept.keep();
  return found;
}
