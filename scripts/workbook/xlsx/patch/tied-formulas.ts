import { addressName, parseArea } from '../addresses';
import type { Placement } from './place-cells';
import { type OldCell, readOldRow } from './row-xml';
import type { SheetOutline } from './sheet-outline';

/** A cell whose formula other cells depend on. */
export interface TiedCell {
  readonly cell: string;
}

/**
 * Overwriting one cell can break the formulas of others: one that holds the text for those which share it, or one of
 * an array. Finds the first such cell, unless all that hang together are overwritten.
 */
export function tiedFormula(outline: SheetOutline, placement: Placement): TiedCell | undefined {
  if (!outline.hasFormulas) return undefined;
  for (const range of outline.rows)
    for (const cell of readOldRow(outline, range).cells)
      if (isTorn(cell, range.row, placement)) return { cell: addressName(range.row, cell.column) };
  return undefined;
}

/** Whether some of the cells that a formula reaches are overwritten, and others stay. */
function isTorn({ column, formula }: OldCell, row: number, placement: Placement): boolean {
  const area = formula && parseArea(formula.area);
  if (!formula || !area || !TYING.includes(formula.type)) return false;
  const whole = area.rows * area.columns;
  let overwritten = 0;
  for (const [at, values] of placement)
    if (at >= area.row && at < area.row + area.rows)
      for (const across of values.keys())
        if (across >= area.column && across < area.column + area.columns) overwritten++;
  if (overwritten === 0 || overwritten === whole) return false;
  // A shared formula survives as long as the cell that holds its text does.
  return formula.type !== 'shared' || (placement.get(row)?.has(column) ?? false);
}

const TYING = ['shared', 'array', 'dataTable'];
