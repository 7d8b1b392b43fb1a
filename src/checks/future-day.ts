import type { Day } from '../model/day';
import { type Issue, issue } from '../model/issue';
import type { Column, Row } from '../workbook/column';
import { placeIn, type Table } from '../workbook/workbook';
import type { Check } from './check';

/** Something is written down as done on a day that has not come yet. */
export const futureDay: Check = (book, today) =>
  [...book.tables.values()].flatMap((table) =>
    table.columns
      .filter(({ column }) => column.kind === 'day')
      .flatMap(({ key, column }) => aheadOf(today, table, key, isDone(table.key, key, column))),
  );

/** Money may be promised for a day to come, but not spent then. */
const isDone =
  (sheet: string, key: string, { happened }: Column) =>
  ({ state }: Row): boolean =>
    happened === true || (sheet === 'spending' && key === 'date' && state === 'spent');

const aheadOf = (today: Day, table: Table, key: string, isDone: (row: Row) => boolean): Issue[] =>
  table.rows.flatMap((row) => {
    const day = row[key];
    return typeof day === 'number' && day > today && isDone(row)
      ? [issue('daybook/future-day', placeIn(table, row.row, key), { day: day as Day, today })]
      : [];
  });
