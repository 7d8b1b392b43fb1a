import type { MarkedCell, TableCell, TableColumn } from '../model/document';

/** A cell under its column. */
export interface PlacedCell {
  readonly column: TableColumn;
  readonly cell: MarkedCell;
}

const marked = (cell: TableCell): MarkedCell => (typeof cell === 'string' ? { text: cell } : cell);

/** A row as its columns see it: one cell each, empty where the row ends early. */
export const placedCells = (
  columns: readonly TableColumn[],
  row: readonly TableCell[],
): readonly PlacedCell[] =>
  columns.map((column, index) => ({ column, cell: marked(row[index] ?? '') }));

/** Whole widths in proportion to the shares, adding up to `width` exactly. */
export const proportionalWidths = (shares: readonly number[], width: number): readonly number[] => {
  const sound = shares.map((share) => (share > 0 && share < Number.POSITIVE_INFINITY ? share : 0));
  const total = sound.reduce((sum, share) => sum + share, 0);
  let passed = 0;
  let edge = 0;
  return sound.map((share) => {
    passed += total > 0 ? share / total : 1 / sound.length;
    const start = edge;
    edge = Math.round(passed * width);
    return edge - start;
  });
};
