import type { Day } from '../model/day';
import type { Tier } from '../model/measure';
import { type Calendar, type Period, periodAround } from '../model/period';
import type { Row } from '../workbook/column';
import { wordsIn } from './amounts';
import { ascending, type EntryTally } from './by-entry';
import type { MeasureTally } from './measure-tally';
import { dayColumnOf } from './pass';

/**
 * What is counted as an amount of money, row by row. What comes first in a year is paid at the first
 * rate: rows are priced in the order of their days. Rounding is done on the year so far, so that the
 * rows of a year come to what all of it is worth.
 */
export function worthOf(
  counted: MeasureTally,
  tiers: readonly Tier[],
  calendar: Calendar,
): MeasureTally {
  let known: ReadonlyMap<Row, number> | undefined;
  const priceOf = (row: Row): number => {
    known ??= pricesOf(counted, tiers, calendar);
    return known.get(row) ?? 0;
  };
  const sum = (rows: readonly Row[]): number => rows.reduce((all, row) => all + priceOf(row), 0);
  return {
    ...counted,
    total: (period) => sum(counted.rowsIn(period)),
    days: (period) =>
      counted.days(period).map(({ day }) => ({
        day,
        amount: sum(counted.rowsIn({ first: day, last: day })),
      })),
    byEntry: (column, period) => byEntry(counted.rowsIn(period), column, priceOf),
  };
}

const EVER = { first: Number.NEGATIVE_INFINITY, last: Number.POSITIVE_INFINITY } as Period;

function pricesOf(
  counted: MeasureTally,
  tiers: readonly Tier[],
  calendar: Calendar,
): ReadonlyMap<Row, number> {
  const { measure } = counted;
  const dayOf = ({ [dayColumnOf(measure)]: day }: Row): number =>
    typeof day === 'number' ? day : 0;
  const before = new Map<number, number>();
  const inOrder = [...counted.rowsIn(EVER)].sort((one, other) => dayOf(one) - dayOf(other));
  return new Map(
    inOrder.map((row) => {
      const year = periodAround(dayOf(row) as Day, 'year', calendar)?.first ?? 0;
      const soFar = before.get(year) ?? 0;
      const withThis = soFar + quantityIn(row, measure);
      before.set(year, withThis);
      return [row, priceOfAll(withThis, tiers) - priceOfAll(soFar, tiers)];
    }),
  );
}

function quantityIn(row: Row, { count, column = '' }: MeasureTally['measure']): number {
  if (count === 'rows') return 1;
  const value = row[column];
  return typeof value === 'number' ? value : 0;
}

const priceOfAll = (quantity: number, tiers: readonly Tier[]): number =>
  Math.round(
    tiers.reduce((sum, { each, after }, index) => {
      const until = Math.min(quantity, tiers[index + 1]?.after ?? quantity);
      return sum + each * Math.max(0, until - after);
    }, 0),
  );

function byEntry(
  rows: readonly Row[],
  column: string,
  priceOf: (row: Row) => number,
): ReadonlyMap<string, EntryTally> {
  const found = new Map<string, Row[]>();
  for (const row of rows)
    for (const word of wordsIn(row[column])) {
      const same = found.get(word);
      if (same) same.push(row);
      else found.set(word, [row]);
    }
  const tallied = (same: readonly Row[]): EntryTally => ({
    amount: same.reduce((sum, row) => sum + priceOf(row), 0),
    rows: ascending(same.map(({ row }) => row)),
  });
  return new Map([...found].map(([word, same]) => [word, tallied(same)]));
}
