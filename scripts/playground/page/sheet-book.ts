import type { CellChange, SheetHead } from '../protocol/grid';
import { SheetData } from './sheet-data';

/** The sheets that the page has got so far. */
export class SheetBook {
  private readonly sheets = new Map<number, SheetData>();

  get(id: number | undefined): SheetData | undefined {
    return id === undefined ? undefined : this.sheets.get(id);
  }

  add({ id, rows }: SheetHead, cells: readonly CellChange[]): void {
    const data = new SheetData(rows);
    data.apply(cells);
    this.sheets.set(id, data);
  }

  /** Whether the page has the sheet, and it is painted anew. */
  change(id: number, changes: readonly CellChange[]): boolean {
    const data = this.sheets.get(id);
    if (!data) return false;
    data.grow(changes.reduce((most, { row }) => Math.max(most, row), 0));
    data.apply(changes);
    return true;
  }
}
