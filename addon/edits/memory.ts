import { sheetKeyOf } from '../../src/workbook/added-columns';
import type { Sheet } from '../../src/workbook/sheet';
import type { Table } from '../../src/workbook/workbook';
import type { Examined } from '../examined';
import { readProperties, setProperties } from '../properties';

/** What a row of the log is read by, as the last check found it. */
export interface LogMemory {
  /** The id of the log's sheet: a name may change. */
  readonly sheetId: number;
  readonly name: string;
  readonly timeZone: string;
  readonly headerRow: number;
  readonly headers: readonly string[];
  readonly check: number;
  /** The sheets that say how rows are read: the contract, the lists, the contract's own columns. */
  readonly sheets: readonly Pick<Sheet, 'name' | 'cells'>[];
}

const KEY = 'log-memory';
/** Google takes 9 KB in one property; Devanagari takes three bytes a letter. */
const PIECE = 2900;
const READ_BY: readonly string[] = ['contract', 'lists', 'columns'];

/** Remembers how rows are read, so that the rows just edited can be checked without reading the rest. */
export function rememberLog({ book, sheets, spreadsheet }: Examined): void {
  const log = book.tables.get('log');
  const sheet = log && spreadsheet.getSheetByName(log.name);
  const check = log?.columns.find(({ key }) => key === 'check')?.number;
  if (!log || !sheet || check === undefined) return;
  const text = JSON.stringify({
    sheetId: sheet.getSheetId(),
    name: log.name,
    timeZone: spreadsheet.getSpreadsheetTimeZone(),
    headerRow: log.headerRow,
    headers: headersOf(log, check),
    check,
    sheets: sheets
      .filter(({ name }) => READ_BY.includes(sheetKeyOf(name)))
      .map(({ name, cells }) => ({ name, cells })),
  } satisfies LogMemory);
  if (text === textIn(readProperties())) return;
  const pieces: Record<string, string> = {};
  for (let at = 0; at * PIECE < text.length; at++)
    pieces[`${KEY}-${at}`] = text.slice(at * PIECE, (at + 1) * PIECE);
  setProperties({ ...pieces, [KEY]: String(Object.keys(pieces).length) });
}

/** What is remembered, if anything has been checked yet. */
export function rememberedLog(): LogMemory | undefined {
  const text = textIn(readProperties());
  return text === '' ? undefined : (JSON.parse(text) as LogMemory);
}

const textIn = (properties: Readonly<Record<string, string>>): string =>
  Array.from({ length: Number(properties[KEY] ?? 0) }, (_, at) => properties[`${KEY}-${at}`]).join(
    '',
  );

function headersOf({ columns }: Table, width: number): string[] {
  const last = Math.max(width, ...columns.map(({ number }) => number));
  return Array.from(
    { length: last },
    (_, index) => columns.find(({ number }) => number === index + 1)?.header ?? '',
  );
}
