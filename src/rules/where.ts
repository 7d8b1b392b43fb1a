import type { Day } from '../model/day';
import type { Condition } from '../model/measure';
import { conditionKey, judgeFor, matches } from '../tally/judge';
import { addedColumns } from '../workbook/added-columns';
import type { Row } from '../workbook/column';
import type { Speakable } from '../workbook/conditions';
import { speakableOf } from '../workbook/measures';
import type { Workbook } from '../workbook/workbook';

/** The columns of a sheet by every header that means one. */
export const columnsOf = (sheet: string, book: Workbook): Speakable | undefined =>
  speakableOf(sheet, {
    tables: book.tables,
    added: addedColumns(book.tables).bySheet,
    references: book.references,
  });

/** Whether a row of a sheet meets all of some conditions. */
export function filterFor(
  sheet: string,
  conditions: readonly Condition[],
  book: Workbook,
): (row: Row) => boolean {
  const table = book.tables.get(sheet);
  if (!table || conditions.length === 0) return () => true;
  const judge = judgeFor(table, [{ where: conditions }], book);
  const keys = conditions.map(conditionKey);
  return (row) => matches(judge(row, { day: (row.date ?? 0) as Day, evening: false }), keys);
}
