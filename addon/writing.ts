import { type Cell, isMoment } from '../src/workbook/cell';
import type { CellAt } from '../src/workbook/sheet';
import { fresh, GENERAL, type Input, inputFor, kept, momentFormat } from './input';
import { type Content, cellOf, type GoogleSheet, type SerialOf } from './reading';

type Lines = readonly (readonly Cell[])[];

/** Gives a sheet new cells in the place of all old ones, in one go: what is not covered by new cells is cleared. */
export function replaceAll(sheet: GoogleSheet, cells: Lines): void {
  const rows = Math.max(sheet.getLastRow(), cells.length);
  const columns = Math.max(sheet.getLastColumn(), ...cells.map((line) => line.length));
  if (rows === 0 || columns === 0) return;
  makeRoom(sheet, rows, columns);
  const lines = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => cells[row]?.[column] ?? null),
  );
  const range = sheet.getRange(1, 1, rows, columns);
  range.setNumberFormat(GENERAL);
  if (lines.some((line) => line.some(isMoment)))
    range.setNumberFormats(lines.map((line) => line.map(anew)));
  range.setValues(lines.map((line) => line.map(inputFor)));
}

const anew = (cell: Cell): string => (isMoment(cell) ? momentFormat(cell.serial) : GENERAL);

/** Puts rows below the last that holds anything, and says where; an unticked box is nothing. */
export function appendBelow(
  sheet: GoogleSheet,
  { values, formulas }: Content,
  { header, rows }: { readonly header: readonly string[]; readonly rows: Lines },
): number {
  let last = values.length;
  const holds = (row: number): boolean =>
    (values[row] ?? []).some((value) => value !== '' && value !== false) ||
    (formulas[row] ?? []).some((formula) => formula !== '');
  while (last > 0 && !holds(last - 1)) last--;
  const lines = last === 0 && header.length > 0 ? [header, ...rows] : rows;
  const columns = Math.max(0, ...lines.map((line) => line.length));
  put(
    sheet,
    last + 1,
    1,
    lines.map((line) => Array.from({ length: columns }, (_, index) => fresh(line[index] ?? null))),
  );
  return last + 1;
}

/**
 * Sets single cells, with one write for each column that they stand in, however many they are: what stands between two
 * of them is put back as it was.
 */
export function setCells(
  sheet: GoogleSheet,
  { values, formulas }: Content,
  cells: readonly CellAt[],
  serialOf: SerialOf,
): void {
  for (const [column, changed] of byColumn(cells)) {
    const places = [...changed.keys()];
    const first = Math.min(...places);
    const lines = Array.from({ length: Math.max(...places) - first + 1 }, (_, index) => {
      const row = first + index;
      const value = changed.get(row);
      if (value !== undefined) return [fresh(value)];
      const formula = formulas[row - 1]?.[column - 1] ?? '';
      return [kept(cellOf(values[row - 1]?.[column - 1], formula !== '', serialOf), formula)];
    });
    put(sheet, first, column, lines);
  }
}

function byColumn(cells: readonly CellAt[]): ReadonlyMap<number, ReadonlyMap<number, Cell>> {
  const columns = new Map<number, Map<number, Cell>>();
  for (const { row, column, value } of cells) {
    const rows = columns.get(column) ?? new Map<number, Cell>();
    columns.set(column, rows.set(row, value));
  }
  return columns;
}

/** Writes a rectangle among what people keep, whose formats stay; those that a value needs come first. */
function put(
  sheet: GoogleSheet,
  row: number,
  column: number,
  lines: readonly (readonly Input[])[],
): void {
  const [rows, columns] = [lines.length, lines[0]?.length ?? 0];
  if (rows === 0 || columns === 0) return;
  makeRoom(sheet, row + rows - 1, column + columns - 1);
  const range = sheet.getRange(row, column, rows, columns);
  const before = range.getNumberFormats();
  const formats = (when: 'during' | 'after'): string[][] =>
    lines.map((line, at) => line.map((input, across) => input[when](before[at]?.[across] ?? '')));
  const [during, after] = [formats('during'), formats('after')];
  if (!isSame(during, before)) range.setNumberFormats(during);
  range.setValues(lines.map((line) => line.map(({ value }) => value)));
  if (!isSame(after, during)) range.setNumberFormats(after);
}

const isSame = (one: readonly string[][], other: readonly string[][]): boolean =>
  one.every((line, at) => line.every((format, across) => format === other[at]?.[across]));

/** A sheet ends somewhere, and Google refuses whatever goes beyond. */
export function makeRoom(sheet: GoogleSheet, lastRow: number, lastColumn: number): void {
  const [rows, columns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  if (rows < lastRow) sheet.insertRowsAfter(rows, lastRow - rows);
  if (columns < lastColumn) sheet.insertColumnsAfter(columns, lastColumn - columns);
}
