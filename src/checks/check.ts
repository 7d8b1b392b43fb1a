import type { Day } from '../model/day';
import type { Issue } from '../model/issue';
import type { Table, Workbook } from '../workbook/workbook';

/** One question asked of a workbook: it never fails, and what it finds is a list of issues. */
export type Check = (book: Workbook, today: Day) => readonly Issue[];

/** A check of the log, which has nothing to say where there is none. */
export const ofLog =
  (check: (log: Table, book: Workbook, today: Day) => readonly Issue[]): Check =>
  (book, today) => {
    const log = book.tables.get('log');
    return log ? check(log, book, today) : [];
  };
