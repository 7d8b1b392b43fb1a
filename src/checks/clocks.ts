import type { Day } from '../model/day';
import { entriesOf, type LogRow, span } from '../workbook/entries';
import type { Workbook } from '../workbook/workbook';

/**
 * The minutes from a row's start to its end, break and all; nothing without both. On the nights when
 * the clocks change these are true minutes, counted just as entries are.
 */
export function minutesOnSite(book: Workbook): (row: LogRow) => number | undefined {
  return (row) => {
    const { row: number, date, start, end } = row;
    if (date === undefined || start === undefined || end === undefined) return undefined;
    const times = span(row);
    const entries =
      times && times.end > times.start
        ? entriesOf([{ row: number, date, start, end }], book.contract, book.clockChanges)
        : [];
    return entries.reduce((sum, entry) => sum + entry.minutes, 0);
  };
}

/** By how much the clocks go forward on the days when they change; back where it is negative. */
export function clockShifts(book: Workbook): ReadonlyMap<Day, number> {
  const shifts = new Map<Day, number>();
  for (const { day, shift } of book.clockChanges) shifts.set(day, (shifts.get(day) ?? 0) + shift);
  return shifts;
}
