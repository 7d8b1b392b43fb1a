import type { Cell } from '../../../../src/workbook/cell';
import type { Attributes } from '../../xml/edit';
import { LINE_HEIGHT, TALLEST_ROW, wrappedLines } from '../wrapped-lines';
import type { CellStyles } from './cell-styles';

/** What decides how tall a row must be for its words. */
export interface RowMeasure {
  readonly styles: CellStyles;
  styleOf(column: number): number;
  widthOf(column: number): number;
}

/**
 * The height of a new row whose words wrap, as attributes of the row. LibreOffice does not work it out when it opens a
 * file; it is no fixed height, so whoever does may change it.
 */
export function wrappedHeight(
  cells: Iterable<readonly [column: number, cell: Cell]>,
  { styles, styleOf, widthOf }: RowMeasure,
): Attributes {
  let lines = 1;
  for (const [column, cell] of cells)
    if (typeof cell === 'string' && styles.wraps(styleOf(column)))
      lines = Math.max(lines, wrappedLines(cell, widthOf(column)));
  return lines === 1 ? [] : [['ht', String(Math.min(lines * LINE_HEIGHT, TALLEST_ROW))]];
}
