import { type Repair, repairOf } from '../../src/checks/repair';

import { checkChanges } from '../../src/render/cells';
import type { CellAt, Change, Sheet } from '../../src/workbook/sheet';
import { type Examined, examined } from '../examined';
import { notAsItWas } from '../refusals';
import type { Fix, Problems } from '../sidebar/protocol';
import { problemsOf } from './problems';
import { inTheirWords } from './view';

/** Makes a repair that was offered, if it would still be offered now; the row's mark follows. */
export async function fixProblem(fix: Fix): Promise<Problems> {
  const found = inTheirWords(await examined());
  const repair = offered(fix, found);
  if (!repair) throw notAsItWas();
  const { sheet, row, column, to } = repair;
  const mended = found.reexamine(withCell(found.sheets, repair));
  const change: Change = { change: 'set', sheet, cells: [{ row, column, value: to }] };
  await found.gateway.write([change, ...marksIn(row, sheet, mended)]);
  return problemsOf(inTheirWords(mended));
}

const offered = ({ place, from, to }: Fix, { issues, sheets, words }: Examined) =>
  issues
    .map((issue) => repairOf(issue, sheets, words))
    .find(
      (repair) =>
        repair !== undefined &&
        repair.sheet === place.sheet &&
        repair.row === place.row &&
        repair.column === place.column &&
        repair.from === from &&
        repair.shown === to,
    );

/** The sheets as they will be. */
const withCell = (sheets: readonly Sheet[], { sheet: name, row, column, to }: Repair): Sheet[] =>
  sheets.map((sheet) =>
    sheet.name === name
      ? {
          ...sheet,
          cells: sheet.cells.map((line, index) =>
            index === row - 1 ? Object.assign([...line], { [column - 1]: to }) : line,
          ),
        }
      : sheet,
  );

/** The Check column of one row. */
const marksIn = (row: number, name: string, found: Examined): Change[] =>
  checkChanges(found).flatMap((change) => {
    if (change.change !== 'set' || change.sheet !== name) return [];
    const cells: CellAt[] = change.cells.filter((cell) => cell.row === row);
    return cells.length === 0 ? [] : [{ ...change, cells }];
  });
