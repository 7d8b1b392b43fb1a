import type { Period } from '../model/period';
import { ascending, type EntryTally } from './by-entry';
import type { DayTally } from './ledger';
import type { MeasureTally } from './measure-tally';

/** What was added less what was taken away, day by day; it rests on the rows of both. */
export const balance = (added: MeasureTally, taken: MeasureTally): MeasureTally => ({
  measure: added.measure,
  total: (period) => added.total(period) - taken.total(period),
  rows: (period) => ascending([...added.rows(period), ...taken.rows(period)]),
  rowsIn: (period) =>
    [...new Set([...added.rowsIn(period), ...taken.rowsIn(period)])].sort(
      (one, other) => one.row - other.row,
    ),
  days: (period) => daysOf(added, taken, period),
  byEntry: (column, period) => entriesOf(added, taken, column, period),
});

function daysOf(added: MeasureTally, taken: MeasureTally, period: Period): readonly DayTally[] {
  const byDay = new Map(added.days(period).map(({ day, amount }) => [day, amount]));
  for (const { day, amount } of taken.days(period)) byDay.set(day, (byDay.get(day) ?? 0) - amount);
  return [...byDay]
    .map(([day, amount]) => ({ day, amount }))
    .sort((one, other) => one.day - other.day);
}

function entriesOf(
  added: MeasureTally,
  taken: MeasureTally,
  column: string,
  period: Period,
): ReadonlyMap<string, EntryTally> {
  const found = new Map(added.byEntry(column, period));
  for (const [code, { amount, rows }] of taken.byEntry(column, period)) {
    const before = found.get(code) ?? { amount: 0, rows: [] };
    found.set(code, {
      amount: before.amount - amount,
      rows: ascending([...before.rows, ...rows]),
    });
  }
  return found;
}
