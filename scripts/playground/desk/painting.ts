import { BLANK, type HostBook, type HostCell, type HostSheet } from '../../host/book/book';
import { displayed } from '../../host/book/display';
import { highlightOf } from '../../host/book/view';
import type { CellChange, CellView } from '../protocol/grid';
import type { Palette } from './palette';
import { sideOf, typedText } from './shown';

/** What the page has of a sheet; cells never change in place, so that the same cell is the same sight. */
export class Painting {
  private painted: (HostCell | undefined)[][] = [];
  private highlights: HostSheet['look']['highlights'] = [];

  constructor(
    private readonly sheet: HostSheet,
    private readonly book: HostBook,
    private readonly palette: Palette,
  ) {}

  /** All cells that are not as in a new sheet. */
  whole(): readonly CellChange[] {
    this.painted = [];
    return this.changes();
  }

  /** The cells that have changed since the page was told last. */
  changes(): readonly CellChange[] {
    const { cells, look } = this.sheet;
    if (look.highlights !== this.highlights) this.painted = [];
    this.highlights = look.highlights;
    const changes: CellChange[] = [];
    for (let row = 1; row <= Math.max(cells.length, this.painted.length); row++) {
      const [line = [], before = []] = [cells[row - 1], this.painted[row - 1]];
      for (let column = 1; column <= Math.max(line.length, before.length); column++) {
        const cell = line[column - 1];
        if (cell !== before[column - 1])
          changes.push({ row, column, cell: this.view(row, column, cell) });
      }
    }
    this.painted = cells.map((line) => [...line]);
    return changes;
  }

  private view(row: number, column: number, cell: HostCell | undefined): CellView | null {
    if (cell === undefined || cell === BLANK) return null;
    const highlight = highlightOf(this.sheet, { row, column }, cell, this.book);
    return {
      text: displayed(cell, this.book.locale),
      typed: typedText(cell, this.book.locale),
      side: sideOf(cell),
      look: this.palette.numberOf(cell.look, highlight),
    };
  }
}
