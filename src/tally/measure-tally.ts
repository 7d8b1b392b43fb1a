import type { Day } from '../model/day';
import type { Measure } from '../model/measure';
import type { Period } from '../model/period';
import type { Row } from '../workbook/column';
import { addsTo, amountOf, totalBeyondSum } from './amounts';
import { byEntry, type EntryTally } from './by-entry';
import { conditionKey, matches } from './judge';
import {
  type DayBuckets,
  type DayTally,
  daysWithin,
  type Ledger,
  ledgerOf,
  sumWithin,
} from './ledger';
import { type Bucket, type Piece, UNDATED } from './pass';

/** What one measure comes to, over any period; rows dated after today are counted as planned, or not at all. */
export interface MeasureTally {
  readonly measure: Measure;
  /**
   * In the measure's unit. Distinct entries are counted anew for each period; days between are the
   * mean over the rows that have both days; the latest day is a `Day`, or 0 where there is none.
   */
  total(period: Period): number;
  /** The numbers of the rows that add to the total, ascending. */
  rows(period: Period): readonly number[];
  /** The rows that begin to count within the period, in the order of their numbers. */
  rowsIn(period: Period): readonly Row[];
  /** The days with something, ascending; rows without a day are not among them. */
  days(period: Period): readonly DayTally[];
  /** By the codes or words of one of the sheet's columns, in the order in which they first occur. */
  byEntry(column: string, period: Period): ReadonlyMap<string, EntryTally>;
}

/** Sums a measure over the buckets of its sheet; each day's amount is worked out once, when first asked. */
export function measureTally(
  measure: Measure,
  buckets: readonly Bucket[],
  today: Day,
): MeasureTally {
  const isCounted = ({ day }: Bucket): boolean => day <= today || measure.count === 'planned';
  const keys = measure.where.map(conditionKey);
  const counts = (piece: Piece): boolean => !piece.earlier.some((each) => matches(each, keys));
  const adds = addsTo(measure, counts);
  let made: Ledger | undefined;
  const ledger = (): Ledger => {
    const own =
      made ??
      ledgerOf(matching(buckets.filter(isCounted), keys), (same) =>
        amountOf(measure, same, counts),
      );
    made = own;
    return own;
  };
  const within = (period: Period): readonly DayBuckets[] => daysWithin(ledger(), period);
  const rowsIn = (period: Period): readonly Row[] =>
    inOrder(piecesOf(within(period)).filter(counts));
  const isThere = ({ day, amount, buckets: same }: DayBuckets): boolean =>
    day !== UNDATED && (amount !== 0 || same.some(({ pieces }) => pieces.some(adds)));
  return {
    measure,
    total: (period) => totalBeyondSum(measure, rowsIn, period) ?? sumWithin(ledger(), period),
    rows: (period) => inOrder(piecesOf(within(period)).filter(adds)).map(({ row }) => row),
    rowsIn,
    days: (period) => within(period).filter(isThere),
    byEntry: (column, period) => byEntry(measure, column, within(period), counts),
  };
}

const matching = (buckets: readonly Bucket[], keys: readonly string[]): readonly Bucket[] =>
  buckets.filter(({ signature }) => matches(signature, keys));

const piecesOf = (days: readonly DayBuckets[]): Piece[] =>
  days.flatMap(({ buckets }) => buckets.flatMap(({ pieces }) => pieces));

/** Each row once, by its number. */
const inOrder = (pieces: readonly Piece[]): readonly Row[] =>
  [...new Set(pieces.map(({ row }) => row))].sort((one, other) => one.row - other.row);
