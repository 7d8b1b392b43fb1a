import { type Cell, isBlank } from '../../../../src/workbook/cell';
import type { Area } from '../../../../src/workbook/sheet';
import {
  attributeOf,
  childrenOf,
  type ElementRange,
  removed,
  reopened,
  type Splice,
  withAttribute,
} from '../../xml/edit';
import { areaName, parseArea } from '../addresses';
import type { SheetOutline } from './sheet-outline';

type Cells = readonly (readonly Cell[])[];

/** What speaks of cells by their address and would be wrong after all cells are replaced. */
export function staleReferences(outline: SheetOutline, cells: Cells): readonly Splice[] {
  return outline.children.flatMap((range) => {
    if (range.name === 'mergeCells') return pruned(outline.source, range, hides(cells));
    // A link belongs to the words that stood there; which words those are now nobody knows.
    if (range.name === 'hyperlinks') return [removed(range)];
    if (range.name === 'autoFilter') return widened(range, cells.length);
    return [];
  });
}

/** Whether a merged area would hide one of the new values. */
const hides =
  (cells: Cells) =>
  ({ row, column, rows, columns }: Area): boolean =>
    cells
      .slice(row - 1, row - 1 + rows)
      .some((line, down) =>
        line
          .slice(column - 1, column - 1 + columns)
          .some((cell, across) => (down > 0 || across > 0) && !isBlank(cell)),
      );

function pruned(
  source: string,
  list: ElementRange,
  stale: (area: Area) => boolean,
): readonly Splice[] {
  const children = childrenOf(source, list);
  const gone = children.filter((child) => {
    const area = parseArea(attributeOf(child, 'ref') ?? '');
    return area !== undefined && stale(area);
  });
  if (gone.length === 0) return [];
  if (gone.length === children.length) return [removed(list)];
  const left = String(children.length - gone.length);
  const counted =
    attributeOf(list, 'count') === undefined
      ? list.attributes
      : withAttribute(list.attributes, 'count', left);
  return [reopened(list, counted), ...gone.map(removed)];
}

/** A filter reaches down to the last row; where it reaches further already, it stays. */
export function widened(filter: ElementRange, lastRow: number): readonly Splice[] {
  const area = parseArea(attributeOf(filter, 'ref') ?? '');
  if (!area || area.row + area.rows - 1 >= lastRow) return [];
  const ref = areaName({ ...area, rows: lastRow - area.row + 1 });
  return [reopened(filter, withAttribute(filter.attributes, 'ref', ref))];
}
