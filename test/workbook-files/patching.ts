import { patchXlsx } from '../../scripts/workbook/xlsx/patch';
import { readXlsx } from '../../scripts/workbook/xlsx/read';
import type { Cell } from '../../src/workbook/cell';
import type { Change } from '../../src/workbook/sheet';
import { type HandMade, handMade, partsOf } from './xlsx-parts';

/** The bytes after some changes. */
export const patch = (bytes: Uint8Array, ...changes: readonly Change[]) =>
  patchXlsx(bytes, changes, 'Book.xlsx');
/** The cells of a sheet, as Daybook reads them. */
export const cellsOf = (bytes: Uint8Array, sheet = 'Log') =>
  readXlsx(bytes, 'Book.xlsx').find(({ name }) => name === sheet)?.cells;
/** New cells for a whole sheet. */
export const replace = (cells: readonly (readonly Cell[])[], sheet = 'Log'): Change => ({
  change: 'replace',
  sheet,
  cells,
});
/** Rows at the end of a sheet. */
export const append = (rows: readonly (readonly Cell[])[], sheet = 'Log'): Change => ({
  change: 'append',
  sheet,
  header: ['h'],
  rows,
});
/** A single cell. */
export const set = (row: number, column: number, value: Cell, sheet = 'Log'): Change => ({
  change: 'set',
  sheet,
  cells: [{ row, column, value }],
});
/** The XML of the first sheet of a hand-made workbook after some changes. */
export const sheetOf = (plan: HandMade, ...changes: readonly Change[]) =>
  partsOf(patch(handMade(plan), ...changes))['xl/worksheets/sheet1.xml'] ?? '';
