import { countCells, type HostSheet, MOST_CELLS } from '../book/book';
import { shift } from '../book/shift';
import { type Run, settle } from '../run';
import { Exception } from './exception';
import { family } from './family';
import { refuseProtected } from './protected';

type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;
type Axis = 'rows' | 'columns';

export type GridMethods =
  | 'getMaxRows'
  | 'getMaxColumns'
  | 'insertRows'
  | 'insertRowAfter'
  | 'insertRowBefore'
  | 'insertRowsAfter'
  | 'insertRowsBefore'
  | 'insertColumns'
  | 'insertColumnAfter'
  | 'insertColumnBefore'
  | 'insertColumnsAfter'
  | 'insertColumnsBefore'
  | 'deleteRow'
  | 'deleteRows'
  | 'deleteColumn'
  | 'deleteColumns'
  | 'getFrozenRows'
  | 'setFrozenRows'
  | 'getFrozenColumns'
  | 'setFrozenColumns'
  | 'getColumnWidth'
  | 'setColumnWidth'
  | 'setColumnWidths'
  | 'getRowHeight'
  | 'setRowHeight'
  | 'setRowHeights';

/** In pixels. */
const WIDTH = 100;
const HEIGHT = 21;

/** A sheet's rows and columns: how many there are, and how they are shown. */
export class SheetGrid implements Pick<GoogleSheet, GridMethods> {
  constructor(
    readonly model: HostSheet,
    protected readonly run: Run,
  ) {}

  getMaxRows(): number {
    settle(this.run);
    return this.model.rows;
  }

  getMaxColumns(): number {
    settle(this.run);
    return this.model.columns;
  }

  insertRowsAfter(after: number, count: number): GoogleSheet {
    return this.insert('rows', after + 1, count);
  }

  insertRowsBefore(before: number, count: number): GoogleSheet {
    return this.insert('rows', before, count);
  }

  insertRowAfter(after: number): GoogleSheet {
    return this.insert('rows', after + 1, 1);
  }

  insertRowBefore(before: number): GoogleSheet {
    return this.insert('rows', before, 1);
  }

  insertRows(at: number, count: number = 1): void {
    this.insert('rows', at, count);
  }

  insertColumnsAfter(after: number, count: number): GoogleSheet {
    return this.insert('columns', after + 1, count);
  }

  insertColumnsBefore(before: number, count: number): GoogleSheet {
    return this.insert('columns', before, count);
  }

  insertColumnAfter(after: number): GoogleSheet {
    return this.insert('columns', after + 1, 1);
  }

  insertColumnBefore(before: number): GoogleSheet {
    return this.insert('columns', before, 1);
  }

  insertColumns(at: number, count: number = 1): void {
    this.insert('columns', at, count);
  }

  deleteRow(at: number): GoogleSheet {
    return this.delete('rows', at, 1);
  }

  deleteRows(at: number, count: number): void {
    this.delete('rows', at, count);
  }

  deleteColumn(at: number): GoogleSheet {
    return this.delete('columns', at, 1);
  }

  deleteColumns(at: number, count: number): void {
    this.delete('columns', at, count);
  }

  getFrozenRows(): number {
    return this.model.look.frozenRows;
  }

  setFrozenRows(rows: number): void {
    this.freeze('rows', rows);
  }

  getFrozenColumns(): number {
    return this.model.look.frozenColumns;
  }

  setFrozenColumns(columns: number): void {
    this.freeze('columns', columns);
  }

  getColumnWidth(column: number): number {
    this.refuseOutside('columns', column, 1);
    return this.model.look.widths.get(column) ?? WIDTH;
  }

  setColumnWidth(column: number, width: number): GoogleSheet {
    return this.setColumnWidths(column, 1, width);
  }

  setColumnWidths(column: number, count: number, width: number): GoogleSheet {
    return this.redraw('columns', column, count, (at) => this.model.look.widths.set(at, width));
  }

  getRowHeight(row: number): number {
    this.refuseOutside('rows', row, 1);
    return this.model.look.heights.get(row) ?? HEIGHT;
  }

  setRowHeight(row: number, height: number): GoogleSheet {
    return this.setRowHeights(row, 1, height);
  }

  setRowHeights(row: number, count: number, height: number): GoogleSheet {
    return this.redraw('rows', row, count, (at) =>
      this.model.look.heights.set(at, Math.max(height, HEIGHT)),
    );
  }

  private insert(axis: Axis, at: number, count: number): GoogleSheet {
    settle(this.run);
    const { model, run } = this;
    if (at < 1 || at > model[axis] + 1) throw outOfBounds(axis);
    if (count < 1) throw new Exception(`The number of ${axis} to insert must be at least 1.`);
    const other = axis === 'rows' ? model.columns : model.rows;
    if (countCells(run.book) + count * other > MOST_CELLS)
      throw new Exception(
        'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
      );
    this.refuseEdit(axis, at, 1);
    shift(run.book, model, { axis, at, count });
    return this.same();
  }

  private delete(axis: Axis, at: number, count: number): GoogleSheet {
    settle(this.run);
    const { model, run } = this;
    this.refuseOutside(axis, at, count);
    const frozen = axis === 'rows' ? model.look.frozenRows : model.look.frozenColumns;
    if (count === model[axis])
      throw new Exception(`You can't delete all the ${axis} on the sheet.`);
    if (at + count > model[axis] && at <= frozen + 1 && frozen > 0)
      throw new Exception(`Sorry, it is not possible to delete all non-frozen ${axis}.`);
    this.refuseEdit(axis, at, count);
    shift(run.book, model, { axis, at, count: -count });
    return this.same();
  }

  private freeze(axis: Axis, count: number): void {
    settle(this.run);
    if (count < 0 || count > this.model[axis]) throw outOfBounds(axis);
    if (count === this.model[axis])
      throw new Exception(`You can't freeze all visible ${axis} on the sheet.`);
    if (axis === 'rows') this.model.look.frozenRows = count;
    else this.model.look.frozenColumns = count;
  }

  protected redraw(axis: Axis, at: number, count: number, draw: (at: number) => void): GoogleSheet {
    settle(this.run);
    this.refuseOutside(axis, at, count);
    for (let each = at; each < at + count; each++) draw(each);
    return this.same();
  }

  private refuseEdit(axis: Axis, at: number, count: number): void {
    const { model } = this;
    const area =
      axis === 'rows'
        ? { row: at, column: 1, rows: count, columns: model.columns }
        : { row: 1, column: at, rows: model.rows, columns: count };
    refuseProtected({ sheet: model, ...area }, this.run);
  }

  private refuseOutside(axis: Axis, at: number, count: number): void {
    if (at < 1 || count < 1 || at + count - 1 > this.model[axis]) throw outOfBounds(axis);
  }

  protected same(): GoogleSheet {
    return family().sheet(this.model, this.run);
  }
}

const outOfBounds = (axis: Axis): Exception => new Exception(`Those ${axis} are out of bounds.`);
