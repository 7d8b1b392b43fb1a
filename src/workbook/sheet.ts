import type { Cell } from './cell';

/** One sheet as a gateway read it. Row 1 is `cells[0]`; rows may be ragged. */
export interface Sheet {
  readonly name: string;
  readonly cells: readonly (readonly Cell[])[];
  /**
   * The cells that hold a formula, by `addressKey`; `cells` has the formula's last result: an empty
   * text where it shows nothing, `null` where no program has calculated it yet.
   */
  readonly formulas: ReadonlySet<number>;
  /** Merged areas; only the first cell of each holds a value. */
  readonly merges: readonly Area[];
}

/** A rectangle of cells, in rows and columns counted from 1. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** More columns than any spreadsheet program has (Google Sheets ends at ZZZ, 18,278). */
const COLUMNS = 18_279;

/** One number for one cell; row and column count from 1, as a person sees them. */
export const addressKey = (row: number, column: number): number => row * COLUMNS + column;

/** The row of an `addressKey`. */
export const rowOfAddress = (address: number): number => Math.floor(address / COLUMNS);

/** The column of an `addressKey`. */
export const columnOfAddress = (address: number): number => address % COLUMNS;

/** `1` is A, `27` is AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

/** The place of a cell's address: row 14 and column 5 for `E14`; nothing for any other text. */
export function placeOfAddress(
  address: string,
): { readonly row: number; readonly column: number } | undefined {
  const parts = /^\$?([A-Z]{1,3})\$?(\d+)$/.exec(address);
  if (!parts) return undefined;
  let column = 0;
  for (const letter of parts[1] ?? '') column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(parts[2]), column };
}

/** One change to a workbook. Daybook has no other way to touch what a person keeps. */
export type Change =
  /** A sheet that Daybook owns gets new content, header row included; it is added where missing. */
  | {
      readonly change: 'replace';
      readonly sheet: string;
      readonly cells: readonly (readonly Cell[])[];
    }
  /** Rows go below the last row that holds anything; the sheet is added, with `header`, where missing. */
  | {
      readonly change: 'append';
      readonly sheet: string;
      readonly header: readonly string[];
      readonly rows: readonly (readonly Cell[])[];
    }
  /** Single cells of a column that Daybook owns; rows and columns count from 1. */
  | { readonly change: 'set'; readonly sheet: string; readonly cells: readonly CellAt[] };

/** One cell to be written; row and column count from 1. */
export interface CellAt {
  readonly row: number;
  readonly column: number;
  readonly value: Cell;
}

/** The one seam between Daybook and a spreadsheet: all sheets in at once, all changes out at once. */
export interface WorkbookGateway {
  /** Every sheet, as it is now. */
  read(): Promise<readonly Sheet[]>;
  /** All changes or none. Rejects when somebody else changed the workbook since `read`. */
  write(changes: readonly Change[]): Promise<void>;
}
