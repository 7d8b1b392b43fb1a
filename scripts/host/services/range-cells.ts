import { cellAt, type HostCell, putCell } from '../book/book';
import { fitsRule } from '../book/cell-rule';
import { notation } from '../book/notation';
import { settle } from '../run';
import type { Aspect } from './aspects';
import { Exception } from './exception';
import { family } from './family';
import { refuseProtected } from './protected';
import { RangeGeometry } from './range-geometry';

type GoogleRange = GoogleAppsScript.Spreadsheet.Range;

type Changed = readonly (readonly { readonly before: HostCell; readonly after: HostCell }[])[];

function grid<Item>(
  rows: number,
  columns: number,
  make: (down: number, across: number) => Item,
): Item[][] {
  const lines: Item[][] = [];
  for (let down = 0; down < rows; down++) {
    const line: Item[] = [];
    for (let across = 0; across < columns; across++) line.push(make(down, across));
    lines.push(line);
  }
  return lines;
}

/** The cells of a range, read and written in one go. */
export class RangeCells extends RangeGeometry {
  /** An aspect of every cell. */
  aspects(aspect: Aspect): unknown[][] {
    return this.read((cell) => aspect.read(cell, this.run));
  }

  setAspects(aspect: Aspect, given: readonly (readonly unknown[])[]): GoogleRange {
    const { rows, columns } = this.place;
    refuseMismatch('rows', given.length, rows);
    for (const line of given) refuseMismatch('columns', line.length, columns);
    return this.write(aspect, (down, across) => given[down]?.[across]);
  }

  setAspect(aspect: Aspect, given: unknown): GoogleRange {
    const { write, isContent } = aspect;
    if (!write || isContent) return this.write(aspect, () => given);
    // Cells that were one and the same stay so: whole columns of empty cells are formatted at the cost of one.
    const known = new Map<HostCell, HostCell>();
    return this.change((cell) => {
      const after = known.get(cell) ?? write(cell, given, this.run);
      known.set(cell, after);
      return after;
    });
  }

  protected read<Item>(get: (cell: HostCell) => Item): Item[][] {
    settle(this.run);
    const { sheet, row, column, rows, columns } = this.place;
    return grid(rows, columns, (down, across) => get(cellAt(sheet, row + down, column + across)));
  }

  /** Nothing is written before all of it is known to fit; then it waits for its turn, as on Google. */
  private write(aspect: Aspect, given: (down: number, across: number) => unknown): GoogleRange {
    const { write, isContent } = aspect;
    if (!write) throw new Error('The host was asked to write what can only be read.');
    const changed = (cell: HostCell, down: number, across: number): HostCell => {
      const after = write(cell, given(down, across), this.run);
      if (isContent) this.refuseUnfit(after, down, across);
      return after;
    };
    return this.change(changed);
  }

  /** Changes every cell; refused at once where it can be seen now, and when its turn comes where it cannot. */
  protected change(
    changed: (cell: HostCell, down: number, across: number) => HostCell,
  ): GoogleRange {
    const { sheet, row, column, rows, columns } = this.place;
    const compute = (made?: Changed): Changed => {
      refuseProtected(this.place, this.run);
      return grid(rows, columns, (down, across) => {
        const before = cellAt(sheet, row + down, column + across);
        const known = made?.[down]?.[across];
        // What stands there as it stood is changed already.
        return known?.before === before ? known : { before, after: changed(before, down, across) };
      });
    };
    const made = compute();
    this.run.pending.push(() => this.put(compute(made)));
    return this.same();
  }

  private put(lines: Changed): void {
    const { sheet, row, column } = this.place;
    lines.forEach((line, down) => {
      line.forEach(({ after }, across) => {
        putCell(sheet, row + down, column + across, after);
      });
    });
  }

  private refuseUnfit(cell: HostCell, down: number, across: number): void {
    const { rule } = cell;
    if (!rule || rule.allowsInvalid || fitsRule(rule, cell, this.run.book)) return;
    const { sheet, row, column } = this.place;
    const at = { sheet, row: row + down, column: column + across, rows: 1, columns: 1 };
    throw new Exception(
      `The data you entered in cell ${notation(at)} violates the data validation rules set on this cell.`,
    );
  }

  protected same(): GoogleRange {
    return family().range(this.place, this.run);
  }
}

function refuseMismatch(what: 'rows' | 'columns', given: number, wanted: number): void {
  if (given !== wanted)
    throw new Exception(
      `The number of ${what} in the data does not match the number of ${what} in the range. The data has ${given} but the range has ${wanted}.`,
    );
}
