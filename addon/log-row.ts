import type { Cell } from '../src/workbook/cell';
import { hashOf } from '../src/workbook/hash';
import type { Sheet } from '../src/workbook/sheet';
import type { Table } from '../src/workbook/workbook';
import type { Examined } from './examined';
import { locked } from './locked';
import { cellsOf, type GoogleSheet, readContent, type SerialOf } from './reading';
import { changedMeanwhile, missingSheet, notAsItWas } from './refusals';
import { nextRevision, revision } from './revision';
import { appendBelow } from './writing';

/** Where a row was written, and a mark by which it is known again. */
export interface WrittenRow {
  readonly row: number;
  readonly token: string;
}

/** Writes a row below all others of the log, whoever else writes there meanwhile. */
export function appendRow(
  cells: readonly Cell[],
  log: Table,
  known: Sheet,
  { spreadsheet, serialOf }: Examined,
): WrittenRow {
  return locked(() => {
    const sheet = sheetOf(log, spreadsheet);
    const content = readContent(sheet);
    const headers = cellsOf(content, serialOf).cells[log.headerRow - 1];
    if (JSON.stringify(headers) !== JSON.stringify(known.cells[log.headerRow - 1]))
      throw changedMeanwhile();
    const row = appendBelow(sheet, content, { header: [], rows: [cells] });
    nextRevision(revision());
    return { row, token: tokenOf(row, rowIn(sheet, row, serialOf), log) };
  });
}

/** Takes back a row that was written, if it still is as it was. */
export function removeRow(token: string, log: Table, { spreadsheet, serialOf }: Examined): void {
  locked(() => {
    const sheet = sheetOf(log, spreadsheet);
    const row = rowOfToken(token);
    const isThere = row >= 1 && row <= sheet.getLastRow();
    if (!isThere || tokenOf(row, rowIn(sheet, row, serialOf), log) !== token) throw notAsItWas();
    sheet.deleteRow(row);
    nextRevision(revision());
  });
}

export const rowOfToken = (token: string): number => Number(/^\d+/.exec(token)?.[0] ?? 0);

function sheetOf(
  { name }: Table,
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
): GoogleSheet {
  const sheet = spreadsheet.getSheetByName(name);
  if (!sheet) throw missingSheet(name);
  return sheet;
}

function rowIn(sheet: GoogleSheet, row: number, serialOf: SerialOf): readonly Cell[] {
  const range = sheet.getRange(row, 1, 1, Math.max(1, sheet.getLastColumn()));
  const content = { values: range.getValues(), formulas: range.getFormulas() };
  return cellsOf(content, serialOf).cells[0] ?? [];
}

/** What Daybook itself marks in a row is no change of it. */
function tokenOf(row: number, cells: readonly Cell[], { columns }: Table): string {
  const owned = new Set(columns.filter(({ column }) => column.owned).map(({ number }) => number));
  const typed = cells.map((cell, index) => (owned.has(index + 1) ? null : cell));
  while (typed.length > 0 && typed[typed.length - 1] === null) typed.pop();
  return `${row}:${hashOf(JSON.stringify(typed))}`;
}
