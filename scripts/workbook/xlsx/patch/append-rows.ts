import type { Cell } from '../../../../src/workbook/cell';
import type { Change } from '../../../../src/workbook/sheet';
import { attributeOf, type Splice } from '../../xml/edit';
import { parseArea } from '../addresses';
import { columnStyles, rowStyles } from './column-styles';
import { placeCells } from './place-cells';
import type { SheetPen } from './replace-cells';
import { readOldRow } from './row-xml';
import type { SheetOutline } from './sheet-outline';
import { widened } from './stale-references';

type Append = Extract<Change, { change: 'append' }>;

/** What changes in a sheet's XML when rows go below the last that holds anything; an empty sheet gets its header first. */
export function appendRows(
  outline: SheetOutline,
  { header, rows }: Append,
  pen: SheetPen,
): readonly Splice[] {
  const last = outline.lastFilledRow;
  const lines = last === 0 ? [header, ...rows] : rows;
  const placement = new Map(lines.map((line, index) => [last + index + 1, byColumn(line)]));
  return [
    ...placeCells(outline, placement, { pen, styleOf: stylesAbove(outline, last) }),
    ...growFilter(outline, last, last + lines.length),
  ];
}

/** A filter that covers all rows so far covers the new ones too. */
function growFilter({ children }: SheetOutline, last: number, newLast: number): readonly Splice[] {
  return children.flatMap((range) => {
    const area = range.name === 'autoFilter' && parseArea(attributeOf(range, 'ref') ?? '');
    return area && area.row + area.rows > last ? widened(range, newLast) : [];
  });
}

/** Nothing is put where nothing is said, so that what is prepared in a row (a style, a checkbox) stays. */
const byColumn = (line: readonly Cell[]): ReadonlyMap<number, Cell> =>
  new Map(line.flatMap((cell, index) => (cell === null ? [] : [[index + 1, cell]])));

/** A new row looks like the one above it, unless that is the header. */
function stylesAbove(outline: SheetOutline, row: number): (column: number) => number {
  const ofColumn = columnStyles(outline);
  const range = row > 1 ? outline.rows.find((candidate) => candidate.row === row) : undefined;
  return rowStyles(range && readOldRow(outline, range), ofColumn);
}
