import type { Cell } from '../../../../src/workbook/cell';
import type { Attributes } from '../../xml/edit';
import { heightOfWords, LINE_HEIGHT, TALLEST_ROW } from '../words-height';
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
  let height = LINE_HEIGHT;
  for (const [column, cell] of cells)
    if (typeof cell === 'string' && styles.wraps(styleOf(column)))
      height = Math.max(height, heightOfWords(cell, widthOf(column)));
  return height === LINE_HEIGHT ? [] : [['ht', String(Math.min(height, TALLEST_ROW))]];
}
