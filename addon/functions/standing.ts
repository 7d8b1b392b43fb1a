import { FUNCTION_FAULTS } from '../../src/words/functions';
import { foldedIn, type Given, isNothing, rowsIn, textIn } from './given';
import { tableGiven } from './sheet-given';

const SHOWN = ['status', 'actual', 'required', 'sentence'] as const;

/** The sheet is Daybook's own, so its cells are handed on as they are. */
export function standing(sheet: Given, ref: Given): unknown[][] {
  const { columns, headerRow } = tableGiven('standing', sheet, ['ref', ...SHOWN]);
  const lines = rowsIn(sheet).slice(headerRow);
  const at = (line: readonly unknown[], key: string): unknown =>
    line[(columns.find((column) => column.key === key)?.number ?? 0) - 1];
  return rowsIn(ref)
    .flat()
    .map((asked) => {
      if (isNothing(asked)) return SHOWN.map(() => '');
      const line = lines.find((each) => foldedIn(at(each, 'ref')) === foldedIn(asked));
      if (!line) throw new Error(FUNCTION_FAULTS.noClause(textIn(asked)));
      return SHOWN.map((key) => at(line, key));
    });
}
