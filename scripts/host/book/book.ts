import type { Area } from '../../../src/workbook/sheet';
import type { CellRule } from './cell-rule';
import { type CellLook, plainLook, type SheetLook } from './look';
import type { HostMetadata } from './metadata';
import type { History } from './time';

/** What the host keeps of one cell, which never changes in place. A day or a time is a number whose format shows it so. */
export interface HostCell {
  readonly value: string | number | boolean | null;
  readonly formula: string;
  readonly format: string;
  readonly note?: string;
  readonly look?: CellLook;
  /** What may stand in it. */
  readonly rule?: CellRule;
  /** Which formula beside it has filled it. */
  readonly spill?: object;
  /** Parts of its text that lead somewhere. */
  readonly links?: readonly TextLink[];
}

export interface TextLink {
  readonly start: number;
  /** Where the part is over. */
  readonly end: number;
  readonly url: string;
}

/** As a cell of a new sheet reads. */
export const DEFAULT_FORMAT = '0.###############';
export const BLANK: HostCell = { value: null, formula: '', format: DEFAULT_FORMAT };

export interface HostSheet {
  readonly id: number;
  name: string;
  /** A sheet that is all chart has no cells. */
  readonly kind: 'GRID' | 'OBJECT';
  /** The grid ends here; row 1 is `cells[0]`, and rows may be ragged. */
  rows: number;
  columns: number;
  readonly cells: HostCell[][];
  /** What a cell is before anything was written into it, by column. */
  blanks: readonly HostCell[];
  merges: readonly Area[];
  protections: readonly HostProtection[];
  /** What is selected. */
  selection: Area;
  readonly look: SheetLook;
}

type Identity = Pick<HostSheet, 'id' | 'name' | 'rows' | 'columns'>;

/** A sheet in which nothing stands. */
export const emptySheet = (identity: Identity): HostSheet => ({
  ...identity,
  ...{ kind: 'GRID', cells: [], blanks: [], merges: [], protections: [] },
  ...{ selection: { row: 1, column: 1, rows: 1, columns: 1 }, look: plainLook() },
});

/** The grid of a sheet that somebody adds. */
export const NEW_GRID = { rows: 1000, columns: 26 };

export interface HostProtection {
  /** Nothing where the whole sheet is protected. */
  area: Area | null;
  /** Left open where the whole sheet is protected. */
  unprotected: readonly Area[];
  description: string;
  /** Whoever edits is warned, and may. */
  isWarningOnly: boolean;
  /** Who may edit beside the owner. */
  editors: readonly string[];
}

/** A spreadsheet as it lasts from one run of a script to the next. */
export interface HostBook {
  readonly id: string;
  name: string;
  readonly owner: string;
  /** IANA, and may change like all that follows. */
  timeZone: string;
  /** As Google writes it: `en_GB`. */
  locale: string;
  readonly history: History;
  readonly sheets: HostSheet[];
  /** Which sheet is before the person, from 0. */
  active: number;
  readonly metadata: HostMetadata[];
  readonly names: Map<string, { readonly sheet: HostSheet; readonly area: Area }>;
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

export const isEmpty = ({ value, formula }: HostCell): boolean => value === null && formula === '';

/** The last row and the last column that hold anything; 0 where nothing does. */
export function extent(sheet: HostSheet): { readonly rows: number; readonly columns: number } {
  let [rows, columns] = [0, 0];
  sheet.cells.forEach((line, row) => {
    for (let column = line.length; column > 0; column--)
      if (!isEmpty(line[column - 1] as HostCell)) {
        rows = row + 1;
        columns = Math.max(columns, column);
        break;
      }
  });
  return { rows, columns };
}

/** Google allows this many cells in all sheets together. */
export const MOST_CELLS = 10_000_000;

export const countCells = ({ sheets }: HostBook): number =>
  sheets.reduce((sum, { rows, columns }) => sum + rows * columns, 0);

/** Names of sheets differ by more than case. */
export const sheetNamed = ({ sheets }: HostBook, name: string): HostSheet | undefined =>
  sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
