import type { CellLayout, Choices } from '../../workbook/layout';
import { listKeyOf } from '../../workbook/list-names';
import type { List } from '../template';

/** Lines below each list that hold only its name: room for words of one's own. */
const SPARE = 5;
const HEADER = 1;

export interface ListRow {
  readonly list: string;
  readonly entry?: List['entries'][number];
}

/** The rows of the Lists sheet below its header: each list in one stretch, spare lines at its end. */
export const listRows = (lists: readonly List[]): ListRow[] =>
  lists.flatMap(({ list, entries }) => [
    ...entries.map((entry) => ({ list, entry })),
    ...Array.from({ length: SPARE }, () => ({ list })),
  ]);

/** Where a list's rows stand in the Lists sheet, spare lines included. */
export function listRange(
  lists: readonly List[],
  name: string,
  sheet: string,
  column: number,
): Choices | undefined {
  const rows = listRows(lists);
  const isIn = ({ list }: ListRow): boolean => listKeyOf(list) === listKeyOf(name);
  const first = rows.findIndex(isIn);
  if (first < 0) return undefined;
  const firstRow = first + HEADER + 1;
  return { sheet, column, firstRow, lastRow: firstRow + rows.filter(isIn).length - 1 };
}

/** Spare lines are paler than those that hold an entry. */
export const spareLines = (lists: readonly List[]): CellLayout[] =>
  listRows(lists).flatMap(({ entry }, index) =>
    entry ? [] : [{ row: index + HEADER + 1, column: 1, tone: 'quiet' as const }],
  );
