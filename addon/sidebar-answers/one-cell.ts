import { checkChanges } from '../../src/render/cells';
import type { Cell } from '../../src/workbook/cell';
import { addressKey, type CellAt, type Change, type Sheet } from '../../src/workbook/sheet';
import type { Examined } from '../examined';
import { notAsItWas } from '../refusals';
import type { CellPlace } from '../sidebar/protocol';

/** What a cell holds that is nobody's formula. */
export function cellIn({ sheet: name, row, column }: CellPlace, sheets: readonly Sheet[]): Cell {
  const sheet = sheets.find((each) => each.name === name);
  if (!sheet || sheet.formulas.has(addressKey(row, column))) throw notAsItWas();
  return sheet.cells[row - 1]?.[column - 1] ?? null;
}

/** Writes one cell, and the mark of its row; answers what is found then. */
export async function withCell(place: CellPlace, value: Cell, found: Examined): Promise<Examined> {
  const { sheet, row, column } = place;
  const after = found.reexamine(found.sheets.map((each) => written(each, place, value)));
  const change: Change = { change: 'set', sheet, cells: [{ row, column, value }] };
  await found.gateway.write([change, ...marksIn(row, sheet, after)]);
  return after;
}

const written = (sheet: Sheet, { sheet: name, row, column }: CellPlace, value: Cell): Sheet =>
  sheet.name === name
    ? {
        ...sheet,
        cells: sheet.cells.map((line, index) =>
          index === row - 1 ? Object.assign([...line], { [column - 1]: value }) : line,
        ),
      }
    : sheet;

/** The Check column of one row. */
const marksIn = (row: number, name: string, found: Examined): Change[] =>
  checkChanges(found).flatMap((change) => {
    if (change.change !== 'set' || change.sheet !== name) return [];
    const cells: CellAt[] = change.cells.filter((cell) => cell.row === row);
    return cells.length === 0 ? [] : [{ ...change, cells }];
  });
