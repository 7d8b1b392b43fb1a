import type { Cell } from '../../../../src/workbook/cell';
import {
  attributeOf,
  childrenOf,
  type ElementRange,
  outline,
  removed,
  reopened,
  spliced,
  withAttribute,
} from '../../xml/edit';
import { decodeCellText } from '../../xml/text';
import { areaName, parseArea } from '../addresses';
import { readRelationships } from '../relationships';
import { dropLinked } from './add-part';
import type { Draft } from './draft';

type Cells = readonly (readonly Cell[])[];

/** Excel's own tables ("Format as Table") on a sheet: those that end in row `last` end in `newLast` from now on. */
export function growTables(draft: Draft, sheet: string, last: number, newLast: number): void {
  for (const part of tablesOf(draft, sheet)) {
    const { root } = outline(draft.text(part));
    const area = parseArea(attributeOf(root, 'ref') ?? '');
    const hasTotals = Number(attributeOf(root, 'totalsRowCount') ?? 0) > 0;
    if (area && !hasTotals && area.row + area.rows - 1 === last) resize(draft, part, newLast);
  }
}

/**
 * After all cells of a sheet were replaced, a table whose columns still bear their names gets a new length; one whose
 * columns do not would be an error in the file, and goes.
 */
export function refitTables(draft: Draft, sheet: string, cells: Cells): void {
  const parts = tablesOf(draft, sheet);
  if (parts.every((part) => stillFits(draft.text(part), cells))) {
    // A table has at least one row below its header.
    for (const part of parts) resize(draft, part, Math.max(cells.length, 2));
    return;
  }
  const source = draft.text(sheet);
  const list = outline(source).children.filter(({ name }) => name === 'tableParts');
  draft.put(sheet, spliced(source, list.map(removed)));
  for (const part of parts) dropLinked(draft, sheet, part);
}

const tablesOf = (draft: Draft, sheet: string): readonly string[] =>
  readRelationships(draft, sheet).flatMap(({ kind, target }) => (kind === 'table' ? [target] : []));

function stillFits(source: string, cells: Cells): boolean {
  const { root, children } = outline(source);
  const area = parseArea(attributeOf(root, 'ref') ?? '');
  const list = children.find(({ name }) => name === 'tableColumns');
  if (!area || !list || area.row !== 1) return false;
  return childrenOf(source, list).every((column, index) => {
    const name = decodeCellText(attributeOf(column, 'name') ?? '');
    return cells[0]?.[area.column - 1 + index] === name;
  });
}

/** A table's own area, and that of its filter. */
function resize(draft: Draft, part: string, lastRow: number): void {
  const source = draft.text(part);
  const { root, children } = outline(source);
  const filters = children.filter(({ name }) => name === 'autoFilter');
  draft.put(
    part,
    spliced(
      source,
      [root, ...filters].flatMap((range) => reachingTo(range, lastRow)),
    ),
  );
}

function reachingTo(range: ElementRange, lastRow: number) {
  const area = parseArea(attributeOf(range, 'ref') ?? '');
  if (!area) return [];
  const ref = areaName({ ...area, rows: lastRow - area.row + 1 });
  return [reopened(range, withAttribute(range.attributes, 'ref', ref))];
}
