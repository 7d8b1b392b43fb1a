import { repairOf } from '../../src/checks/repair';
import { type Examined, examined } from '../examined';
import { notAsItWas } from '../refusals';
import type { Fix, Fixed, FixUndo, Problems } from '../sidebar/protocol';
import { cellIn, withCell } from './one-cell';
import { problemsOf } from './problems';
import { inTheirWords } from './view';

/** Makes a repair that was offered, if it would still be offered now; the row's mark follows. */
export async function fixProblem(fix: Fix): Promise<Fixed> {
  const found = inTheirWords(await examined());
  const { place } = fix;
  const repair = offered(fix, found);
  if (!repair) throw notAsItWas();
  const { to } = repair;
  const before = cellIn(place, found.sheets);
  const mended = await withCell(place, to, found);
  return {
    problems: problemsOf(inTheirWords(mended)),
    undo: { place, before, after: cellIn(place, mended.sheets) },
  };
}

/** Puts back what stood there before a repair, if what the repair wrote still stands. */
export async function undoFix({ place, before, after }: FixUndo): Promise<Problems> {
  const found = await examined();
  if (JSON.stringify(cellIn(place, found.sheets)) !== JSON.stringify(after)) throw notAsItWas();
  return problemsOf(inTheirWords(await withCell(place, before, found)));
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
