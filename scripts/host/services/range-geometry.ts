import { notation, type Place } from '../book/notation';
import type { Run } from '../run';
import { Exception } from './exception';
import { family } from './family';

type GoogleRange = GoogleAppsScript.Spreadsheet.Range;
type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;

export type GeometryMethods =
  | 'getA1Notation'
  | 'getCell'
  | 'getColumn'
  | 'getGridId'
  | 'getHeight'
  | 'getLastColumn'
  | 'getLastRow'
  | 'getNumColumns'
  | 'getNumRows'
  | 'getRow'
  | 'getRowIndex'
  | 'getSheet'
  | 'getWidth'
  | 'isEndColumnBounded'
  | 'isEndRowBounded'
  | 'isStartColumnBounded'
  | 'isStartRowBounded'
  | 'offset';

/** Where a range lies. */
export class RangeGeometry implements Pick<GoogleRange, GeometryMethods> {
  constructor(
    protected readonly place: Place,
    protected readonly run: Run,
  ) {}

  getA1Notation(): string {
    return notation(this.place);
  }

  getRow(): number {
    return this.place.row;
  }

  getRowIndex(): number {
    return this.place.row;
  }

  getColumn(): number {
    return this.place.column;
  }

  getNumRows(): number {
    return this.place.rows;
  }

  getNumColumns(): number {
    return this.place.columns;
  }

  getHeight(): number {
    return this.place.rows;
  }

  getWidth(): number {
    return this.place.columns;
  }

  getLastRow(): number {
    return this.place.row + this.place.rows - 1;
  }

  getLastColumn(): number {
    return this.place.column + this.place.columns - 1;
  }

  getGridId(): number {
    return this.place.sheet.id;
  }

  getSheet(): GoogleSheet {
    return family().sheet(this.place.sheet, this.run);
  }

  isStartRowBounded(): boolean {
    return this.place.named?.top ?? true;
  }

  isStartColumnBounded(): boolean {
    return this.place.named?.left ?? true;
  }

  isEndRowBounded(): boolean {
    return this.place.named?.bottom ?? true;
  }

  isEndColumnBounded(): boolean {
    return this.place.named?.right ?? true;
  }

  getCell(row: number, column: number): GoogleRange {
    if (row < 1 || column < 1 || row > this.place.rows || column > this.place.columns)
      throw new Exception('Cell reference out of range');
    return this.within(row - 1, column - 1, 1, 1);
  }

  offset(
    down: number,
    across: number,
    rows: number = this.place.rows,
    columns: number = this.place.columns,
  ): GoogleRange {
    return this.within(down, across, rows, columns);
  }

  /** A place seen from this one, still within the sheet. */
  private within(down: number, across: number, rows: number, columns: number): GoogleRange {
    const { sheet } = this.place;
    const [row, column] = [this.place.row + down, this.place.column + across];
    refuseBeyond({ sheet, row, column, rows, columns });
    return family().range({ sheet, row, column, rows, columns }, this.run);
  }
}

/** Refuses what no grid has, and what this one has not. */
export function refuseBeyond({ sheet, row, column, rows, columns }: Place): void {
  if (row < 1) throw new Exception('The starting row of the range is too small.');
  if (column < 1) throw new Exception('The starting column of the range is too small.');
  if (rows < 1) throw new Exception('The number of rows in the range must be at least 1.');
  if (columns < 1) throw new Exception('The number of columns in the range must be at least 1.');
  if (row + rows - 1 > sheet.rows || column + columns - 1 > sheet.columns)
    throw new Exception('The coordinates of the range are outside the dimensions of the sheet.');
}
