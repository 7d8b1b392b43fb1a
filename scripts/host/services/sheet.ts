import { countCells, extent, type HostSheet, MOST_CELLS } from '../book/book';
import { type Run, settle } from '../run';
import { newRange } from './range';
import { Exception, expectArguments, service } from './strict';

type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;
type GoogleRange = GoogleAppsScript.Spreadsheet.Range;
type Offered =
  | 'getName'
  | 'getDataRange'
  | 'getLastRow'
  | 'getLastColumn'
  | 'getMaxRows'
  | 'getMaxColumns'
  | 'insertRowsAfter'
  | 'insertColumnsAfter';

export class Sheet implements Pick<GoogleSheet, Offered> {
  constructor(
    readonly model: HostSheet,
    private readonly run: Run,
  ) {}

  getName(): string {
    return this.model.name;
  }

  getType(): HostSheet['kind'] {
    return this.model.kind;
  }

  /** From A1 to the last row and column that hold anything; A1 alone on an empty sheet. */
  getDataRange(): GoogleRange {
    if (this.model.kind === 'OBJECT')
      throw new Error(
        'A sheet that is all chart has no cells, and what Google answers is not known.',
      );
    settle(this.run);
    const { rows, columns } = extent(this.model);
    const place = { rows: Math.max(1, rows), columns: Math.max(1, columns) };
    return newRange({ sheet: this.model, row: 1, column: 1, ...place }, this.run);
  }

  getLastRow(): number {
    settle(this.run);
    return extent(this.model).rows;
  }

  getLastColumn(): number {
    settle(this.run);
    return extent(this.model).columns;
  }

  getMaxRows(): number {
    settle(this.run);
    return this.model.rows;
  }

  getMaxColumns(): number {
    settle(this.run);
    return this.model.columns;
  }

  getRange(...given: [row: number, column: number, rows: number, columns: number]): GoogleRange {
    expectArguments('Sheet.getRange', given, 'Number', 'Number', 'Number', 'Number');
    settle(this.run);
    const [row, column, rows, columns] = given;
    if (rows < 1) throw new Exception('The number of rows in the range must be at least 1.');
    if (columns < 1) throw new Exception('The number of columns in the range must be at least 1.');
    const { model } = this;
    if (
      row < 1 ||
      column < 1 ||
      row + rows - 1 > model.rows ||
      column + columns - 1 > model.columns
    )
      throw new Exception('The coordinates of the range are outside the dimensions of the sheet.');
    return newRange({ sheet: model, row, column, rows, columns }, this.run);
  }

  insertRowsAfter(...given: [after: number, count: number]): GoogleSheet {
    expectArguments('Sheet.insertRowsAfter', given, 'Number', 'Number');
    return this.grow('rows', ...given);
  }

  insertColumnsAfter(...given: [after: number, count: number]): GoogleSheet {
    expectArguments('Sheet.insertColumnsAfter', given, 'Number', 'Number');
    return this.grow('columns', ...given);
  }

  /** Only at the end: what lies after moves, and this host moves nothing. */
  private grow(what: 'rows' | 'columns', after: number, count: number): GoogleSheet {
    settle(this.run);
    const { model, run } = this;
    if (after !== model[what])
      throw new Error(`The host inserts ${what} only after the last, not after ${after}.`);
    const other = what === 'rows' ? model.columns : model.rows;
    if (countCells(run.book) + count * other > MOST_CELLS)
      throw new Exception(
        'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
      );
    model[what] += count;
    return newSheet(model, run);
  }
}

export const newSheet = (model: HostSheet, run: Run): GoogleSheet =>
  service('Sheet', new Sheet(model, run), run) as unknown as GoogleSheet;
