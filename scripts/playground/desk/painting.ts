import { BLANK, type HostCell, type HostSheet } from '../../host/book/book';
import type { CellLook } from '../../host/book/look';
import type { CellChange, CellView } from '../protocol';
import type { Palette } from './palette';
import { shownText, sideOf, typedText } from './shown';

/** What the page has of a sheet; cells never change in place, so that the same cell is the same sight. */
export class Painting {
  private painted: (HostCell | undefined)[][] = [];
  private highlights: HostSheet['look']['highlights'] = [];

  constructor(
    private readonly sheet: HostSheet,
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
    const highlight = this.highlightOf(row, column, cell);
    return {
      text: shownText(cell),
      typed: typedText(cell),
      side: sideOf(cell),
      look: this.palette.numberOf(cell.look, highlight),
    };
  }

  private highlightOf(row: number, column: number, { value }: HostCell): CellLook | undefined {
    return this.highlights.find(
      ({ area, text }) =>
        value === text &&
        row >= area.row &&
        row < area.row + area.rows &&
        column >= area.column &&
        column < area.column + area.columns,
    )?.look;
  }
}
