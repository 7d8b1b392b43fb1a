import type { Cell } from '../../../../src/workbook/cell';
import { type Area, addressKey } from '../../../../src/workbook/sheet';

/** Cells of one sheet as they come in: ragged, nothing after the last cell that holds something. */
export interface Grid {
  readonly cells: Cell[][];
  readonly formulas: Set<number>;
  readonly merges: Area[];
}

/** More empty places between filled cells than any real sheet has. */
const MOST_GAPS = 50_000_000;
/** One empty row for all of them: a lone cell in row 1,048,576 costs a million references, not a million rows. */
const EMPTY_ROW: Cell[] = [];
Object.freeze(EMPTY_ROW);

export class TooSparse extends Error {}

export const newGrid = (): Grid & { gaps: number } => ({
  cells: [],
  formulas: new Set(),
  merges: [],
  gaps: 0,
});

export type GrowingGrid = ReturnType<typeof newGrid>;

/** Puts a cell into its place; rows and columns count from 1. */
export function putCell(grid: GrowingGrid, row: number, column: number, cell: Cell): void {
  const { cells } = grid;
  while (cells.length < row) cells.push(EMPTY_ROW);
  let line = cells[row - 1] as Cell[];
  if (line === EMPTY_ROW) {
    line = [];
    cells[row - 1] = line;
  }
  if (line.length < column - 1) {
    grid.gaps += column - 1 - line.length;
    if (grid.gaps > MOST_GAPS) throw new TooSparse();
    while (line.length < column - 1) line.push(null);
  }
  line[column - 1] = cell;
}

/** Every cell that an array formula fills is a formula's, though only the first one holds its text. */
export function markArray(grid: GrowingGrid, area: Area): void {
  const lastRow = Math.min(area.row + area.rows - 1, grid.cells.length);
  for (let row = area.row; row <= lastRow; row++) {
    const width = grid.cells[row - 1]?.length ?? 0;
    const lastColumn = Math.min(area.column + area.columns - 1, width);
    for (let column = area.column; column <= lastColumn; column++)
      grid.formulas.add(addressKey(row, column));
  }
}
