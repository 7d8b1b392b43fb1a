import { basename } from 'node:path';
import { examine, type Findings } from '../../src/daybook';
import { type Day, parseIsoDay } from '../../src/model/day';
import { Refusal } from '../../src/model/refusal';
import { sheetKeyOf } from '../../src/workbook/added-columns';
import { isLog } from '../../src/workbook/headers';
import { readWorkbook } from '../../src/workbook/read';
import type { Sheet, WorkbookGateway } from '../../src/workbook/sheet';
import { clocks, todayIn } from '../clocks';
import { openWorkbook } from '../workbook/open';
import { type Given, Misuse, textOption } from './command';
import { during, type Terminal } from './terminal';

export interface Examined extends Findings {
  readonly gateway: WorkbookGateway;
}

/** Reads the workbook that a command names and finds out everything about it. */
export async function examined(given: Given, terminal: Terminal): Promise<Examined> {
  const path = given.positionals[0] ?? '';
  const asked = dayAsked(given);
  const gateway = openWorkbook(path);
  return during(terminal, `Reading ${basename(path)}`, async () => {
    const sheets = await gateway.read();
    if (!sheets.some((sheet) => sheetKeyOf(sheet.name) === 'log' && isLog(sheet)))
      throw withoutLog(path);
    return { ...examine(sheets, asked ?? today(sheets, terminal), clocks), gateway };
  });
}

function dayAsked(given: Given): Day | undefined {
  const text = textOption(given, 'today');
  if (text === undefined) return undefined;
  const day = parseIsoDay(text);
  if (day === undefined) throw new Misuse(`--today ${text} is no day: write --today 2026-03-31.`);
  return day;
}

/** Today where the contract is: the sheets say in which time zone. */
function today(sheets: readonly Sheet[], terminal: Terminal): Day {
  const contract = sheets.filter(({ name }) => sheetKeyOf(name) === 'contract');
  return todayIn(readWorkbook(contract, clocks).contract.timeZone, terminal.now());
}

const withoutLog = (path: string): Refusal => {
  const name = basename(path);
  return new Refusal(
    'no-log',
    { name },
    `“${name}” has no sheet called Log with the headers of a log (Date, Activity, Hours), so there is nothing to check: is it the right file?`,
  );
};
