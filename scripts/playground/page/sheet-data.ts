import type { CellChange, CellView } from '../protocol/grid';

/** A row of cells as the grid takes it, by column counted from 1; it remembers which row of the sheet it is. */
export interface Line {
  readonly row: number;
  [column: number]: CellView | undefined;
}

/** The cells of one sheet as the page knows them. */
export class SheetData {
  readonly lines: Line[];

  constructor(rows: number) {
    this.lines = Array.from({ length: rows }, (_, index) => ({ row: index + 1 }));
  }

  at(row: number, column: number): CellView | undefined {
    return this.lines[row - 1]?.[column];
  }

  apply(changes: readonly CellChange[]): void {
    for (const { row, column, cell } of changes) {
      const line = this.lines[row - 1];
      if (line) line[column] = cell ?? undefined;
    }
  }

  /** The grid has grown at its end. */
  grow(rows: number): void {
    while (this.lines.length < rows) this.lines.push({ row: this.lines.length + 1 });
  }
}
