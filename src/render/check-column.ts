import type { Issue } from '../model/issue';
import type { Scene } from '../reports/scene';
import type { CellAt, Change } from '../workbook/sheet';
import type { Table } from '../workbook/workbook';
import { CHECK_MARK } from '../workbook/written-sheets';
import { checkCell } from './check-cell';

/** Whether a cell of the Check column is Daybook's to write: empty, or a mark of its own. */
export const isOurs = (said: string | null): boolean =>
  said === null || said.startsWith(CHECK_MARK);

/** What is wrong in each row of the log; the marks of rows that have been put right are taken away. */
export function checkColumn(log: Table, { issues, words, book }: Scene): Change {
  const found = log.columns.find(({ key }) => key === 'check');
  const column = found?.number ?? behindAll(log);
  const byRow = issuesByRow(issues, log);
  const cells: CellAt[] = log.rows.flatMap((row) => {
    const value = checkCell(byRow.get(row.row) ?? [], book, words);
    const before = typeof row.check === 'string' ? row.check : null;
    return value === before || !isOurs(before) ? [] : [{ row: row.row, column, value }];
  });
  const header = words.sheets.log.columns.check[0];
  const headed = found || cells.length === 0 ? [] : [{ row: log.headerRow, column, value: header }];
  return { change: 'set', sheet: log.name, cells: [...headed, ...cells] };
}

/** The first column behind whatever anybody keeps there. */
const behindAll = ({ columns, unknownColumns }: Table): number =>
  Math.max(
    0,
    ...columns.map(({ number }) => number),
    ...unknownColumns.map(({ number }) => number),
  ) + 1;

function issuesByRow(issues: readonly Issue[], log: Table): Map<number, Issue[]> {
  const byRow = new Map<number, Issue[]>();
  for (const issue of issues) {
    const { sheet, row } = issue.place;
    if (sheet !== log.name || row === undefined) continue;
    const before = byRow.get(row);
    if (before) before.push(issue);
    else byRow.set(row, [issue]);
  }
  return byRow;
}
