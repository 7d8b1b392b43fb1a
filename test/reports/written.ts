import type { Cell } from '../../src/workbook/cell';
import type { Change, Sheet } from '../../src/workbook/sheet';

/** The sheets after some changes, as a spreadsheet would hold them. */
export const written = (sheets: readonly Sheet[], changes: readonly Change[]): Sheet[] =>
  changes.reduce(withChange, [...sheets]);

function withChange(sheets: Sheet[], change: Change): Sheet[] {
  const found = sheets.find(({ name }) => name === change.sheet);
  const before = found?.cells ?? [];
  const sheet = { name: change.sheet, formulas: new Set<number>(), merges: [] };
  const after = { ...sheet, cells: cellsAfter(before, change) };
  return found ? sheets.map((each) => (each === found ? after : each)) : [...sheets, after];
}

function cellsAfter(
  before: readonly (readonly Cell[])[],
  change: Change,
): readonly (readonly Cell[])[] {
  if (change.change === 'replace') return change.cells;
  if (change.change === 'append')
    return [...(before.length > 0 ? before : [change.header]), ...change.rows];
  const after = before.map((row) => [...row]);
  for (const { row, column, value } of change.cells) {
    while (after.length < row) after.push([]);
    const line = after[row - 1] ?? [];
    while (line.length < column) line.push(null);
    line[column - 1] = value;
  }
  return after;
}
