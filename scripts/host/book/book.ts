import type { Area } from '../../../src/workbook/sheet';
import { type CellLook, plainLook, type SheetLook } from './look';
import type { History } from './time';

/** What the host keeps of one cell. A day or a time is a number whose format shows it so. */
export interface HostCell {
  readonly value: string | number | boolean | null;
  readonly formula: string;
  readonly format: string;
  readonly look?: CellLook;
}

/** As a cell of a new sheet reads. */
export const DEFAULT_FORMAT = '0.###############';
export const BLANK: HostCell = { value: null, formula: '', format: DEFAULT_FORMAT };

export interface HostSheet {
  readonly id: number;
  readonly name: string;
  /** A sheet that is all chart has no cells. */
  readonly kind: 'GRID' | 'OBJECT';
  /** The grid ends here; row 1 is `cells[0]`, and rows may be ragged. */
  rows: number;
  columns: number;
  readonly cells: HostCell[][];
  /** What a cell is before anything was written into it, by column. */
  readonly blanks: readonly HostCell[];
  readonly merges: readonly Area[];
  readonly look: SheetLook;
}

type Identity = Pick<HostSheet, 'id' | 'name' | 'rows' | 'columns'>;

/** A sheet in which nothing stands. */
export const emptySheet = (identity: Identity): HostSheet => ({
  ...identity,
  ...{ kind: 'GRID', cells: [], blanks: [], merges: [], look: plainLook() },
});

/** A spreadsheet as it lasts from one run of a script to the next. */
export interface HostBook {
  readonly name: string;
  readonly timeZone: string;
  readonly history: History;
  readonly sheets: HostSheet[];
  active: number;
  readonly properties: Map<string, string>;
  /** The run that holds the document's lock. */
  lockedBy: object | undefined;
}

export const cellAt = (sheet: HostSheet, row: number, column: number): HostCell =>
  sheet.cells[row - 1]?.[column - 1] ?? blankAt(sheet, column);

const blankAt = ({ blanks }: HostSheet, column: number): HostCell => blanks[column - 1] ?? BLANK;

export function putCell(sheet: HostSheet, row: number, column: number, cell: HostCell): void {
  while (sheet.cells.length < row) sheet.cells.push([]);
  const line = sheet.cells[row - 1] as HostCell[];
  while (line.length < column - 1) line.push(blankAt(sheet, line.length + 1));
  line[column - 1] = cell;
}

/** The last row and the last column that hold anything; 0 where nothing does. */
export function extent(sheet: HostSheet): { readonly rows: number; readonly columns: number } {
  let [rows, columns] = [0, 0];
  sheet.cells.forEach((line, row) => {
    line.forEach(({ value, formula }, column) => {
      if (value === null && formula === '') return;
      rows = row + 1;
      columns = Math.max(columns, column + 1);
    });
  });
  return { rows, columns };
}

/** Google allows this many cells in all sheets together. */
export const MOST_CELLS = 10_000_000;

export const countCells = ({ sheets }: HostBook): number =>
  sheets.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
