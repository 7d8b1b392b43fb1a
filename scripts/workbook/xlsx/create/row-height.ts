import type { Cell } from '../../../../src/workbook/cell';
import type { ColumnLayout } from '../../../../src/workbook/layout';
import { BREAKS } from '../../../../src/workbook/layout-look';
import { heightOfWords, LINE_HEIGHT, lineHeight, TALLEST_ROW } from '../words-height';
import type { Role } from './style-book';

const TITLE = 30;
/** A row of figures and short words leaves a little air. */
const HEADER_AIR = 6;
/** In characters: the filter's button stands in the way of a header's words. */
const BUTTON = 3;

/**
 * How tall a row must be for its wrapped words, as an attribute. Not every program works this out on opening a file;
 * it is no fixed height, so that those which do may change it.
 */
export function rowHeight(
  role: Role,
  line: readonly Cell[],
  columns: readonly ColumnLayout[],
): string {
  if (role === 'title') return ` ht="${TITLE}" customHeight="1"`;
  const header = role === 'header';
  const height = line.reduce<number>((most, cell, index) => {
    const column = columns[index];
    if (!column || typeof cell !== 'string') return most;
    const wraps = header || BREAKS.includes(column.format);
    const room = column.width - (header ? BUTTON : 0);
    return Math.max(most, wraps ? heightOfWords(cell, room) : lineHeight(cell));
  }, LINE_HEIGHT);
  if (height === LINE_HEIGHT && !header) return '';
  return ` ht="${Math.min(height + (header ? HEADER_AIR : 0), TALLEST_ROW)}"`;
}
