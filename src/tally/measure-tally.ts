import type { Day } from '../model/day';
import type { Measure } from '../model/measure';
import type { Period } from '../model/period';
import type { Row, Value } from '../workbook/column';
import { conditionKey, matches } from './judge';
import { addTo, type Bucket, emptyBucket, type Piece, UNDATED } from './pass';

/** One day on which a measure has something. */
export interface DayTally {
  readonly day: Day;
  /** In the measure's unit. */
  readonly amount: number;
}

/** What a measure comes to for one entry of a list or register. */
export interface EntryTally {
  /** In the measure's unit. */
  readonly amount: number;
  /** Row numbers, ascending. */
  readonly rows: readonly number[];
}

/** What one measure comes to, over any period; rows dated after today are never counted. */
export interface MeasureTally {
  readonly measure: Measure;
  /**
   * In the measure's unit. Distinct entries are counted anew for each period; days between are the
   * mean over the rows that have both days; the latest day is a `Day`, or 0 where there is none.
   */
  total(period: Period): number;
  /** Row numbers, ascending. */
  rows(period: Period): readonly number[];
  /** The rows that begin to count within the period, in the order of their numbers. */
  rowsIn(period: Period): readonly Row[];
  /** The days with something, ascending; rows without a day are not among them. */
  days(period: Period): readonly DayTally[];
  /** By the codes or words of one of the sheet's columns, in the order in which they first occur. */
  byEntry(column: string, period: Period): ReadonlyMap<string, EntryTally>;
}

interface DayBuckets extends DayTally {
  readonly buckets: readonly Bucket[];
}

/** Row `before` counts everything below `index`: a period's sum is a difference of two. */
interface Ledger {
  readonly days: readonly DayBuckets[];
  readonly before: readonly number[];
}

/** Sums a measure over the buckets of its sheet; each day's amount is worked out once, when first asked. */
export function measureTally(measure: Measure, buckets: readonly Bucket[]): MeasureTally {
  const keys = measure.where.map(conditionKey);
  const counts = (piece: Piece): boolean => !piece.earlier.some((each) => matches(each, keys));
  let made: Ledger | undefined;
  const ledger = (): Ledger => {
    made ??= ledgerOf(
      buckets.filter(({ signature }) => matches(signature, keys)),
      (same) => amountOf(measure, same, counts),
    );
    return made;
  };
  const within = (period: Period): readonly DayBuckets[] => {
    const { days } = ledger();
    const dated = days.slice(indexOf(days, period.first), indexOf(days, period.last + 1));
    return days[0]?.day === UNDATED ? [days[0], ...dated] : dated;
  };
  const rowsIn = (period: Period): readonly Row[] =>
    inOrder(piecesOf(within(period)).filter(counts));
  return {
    measure,
    total: (period) => totalBeyondSum(measure, rowsIn, period) ?? sumWithin(ledger(), period),
    rows: (period) => inOrder(piecesOf(within(period))).map(({ row }) => row),
    rowsIn,
    days: (period) =>
      within(period)
        .filter(
          ({ day, amount, buckets: same }) => day !== UNDATED && isThere(amount, same, counts),
        )
        .map(({ day, amount }) => ({ day, amount })),
    byEntry: (column, period) => byEntry(measure, column, within(period), counts),
  };
}

const isThere = (
  amount: number,
  buckets: readonly Bucket[],
  counts: (piece: Piece) => boolean,
): boolean => amount !== 0 || buckets.some(({ pieces }) => pieces.some(counts));

function ledgerOf(
  buckets: readonly Bucket[],
  amount: (buckets: readonly Bucket[]) => number,
): Ledger {
  const byDay = new Map<Day, Bucket[]>();
  for (const bucket of buckets) {
    const same = byDay.get(bucket.day);
    if (same) same.push(bucket);
    else byDay.set(bucket.day, [bucket]);
  }
  const days = [...byDay]
    .sort(([one], [other]) => one - other)
    .map(([day, same]) => ({ day, amount: amount(same), buckets: same }));
  const before = [0];
  for (const day of days) before.push((before[before.length - 1] ?? 0) + day.amount);
  return { days, before };
}

/** The first place at or after a day. */
function indexOf(days: readonly DayTally[], day: number): number {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle]?.day ?? 0) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

function sumWithin({ days, before }: Ledger, period: Period): number {
  const undated = days[0]?.day === UNDATED ? days[0].amount : 0;
  const until = before[indexOf(days, period.last + 1)] ?? 0;
  return undated + until - (before[indexOf(days, period.first)] ?? 0);
}

/** What several buckets of one day come to. */
function amountOf(
  { count, column = '' }: Measure,
  buckets: readonly Bucket[],
  counts: (piece: Piece) => boolean,
): number {
  if (count === 'minutes') return sum(buckets.map(({ minutes }) => minutes));
  if (count === 'people-minutes') return sum(buckets.map(({ peopleMinutes }) => peopleMinutes));
  const pieces = buckets.flatMap((bucket) => bucket.pieces.filter(counts));
  if (count === 'days' || count === 'nights') return Math.min(pieces.length, 1);
  if (count === 'sum') return sum(pieces.map(({ row }) => numberIn(row[column])));
  if (count === 'entries')
    return distinct(
      pieces.map(({ row }) => row),
      column,
    );
  return pieces.length;
}

const sum = (amounts: readonly number[]): number => amounts.reduce((all, each) => all + each, 0);

const numberIn = (value: Value | undefined): number => (typeof value === 'number' ? value : 0);

const distinct = (rows: readonly Row[], column: string): number =>
  new Set(rows.flatMap((row) => wordsIn(row[column]))).size;

/** The codes of a cell, or its words. */
export const wordsIn = (value: Value | undefined): readonly string[] => {
  if (value === undefined) return [];
  return Array.isArray(value) ? (value as readonly string[]) : [String(value)];
};

/** Totals that are not the sum of their days. */
function totalBeyondSum(
  { count, column = '', untilColumn = '' }: Measure,
  rowsIn: (period: Period) => readonly Row[],
  period: Period,
): number | undefined {
  if (count === 'entries') return distinct(rowsIn(period), column);
  if (count === 'latest-day')
    return rowsIn(period).reduce((latest, row) => Math.max(latest, numberIn(row[column])), 0);
  if (count !== 'days-between') return undefined;
  const spans = rowsIn(period).flatMap(({ [column]: from, [untilColumn]: until }) =>
    typeof from === 'number' && typeof until === 'number' ? [until - from] : [],
  );
  return spans.length === 0 ? 0 : sum(spans) / spans.length;
}

const piecesOf = (days: readonly DayBuckets[]): Piece[] =>
  days.flatMap(({ buckets }) => buckets.flatMap(({ pieces }) => pieces));

/** Each row once, by its number. */
const inOrder = (pieces: readonly Piece[]): readonly Row[] =>
  [...new Set(pieces.map(({ row }) => row))].sort((one, other) => one.row - other.row);

function byEntry(
  measure: Measure,
  column: string,
  days: readonly DayBuckets[],
  counts: (piece: Piece) => boolean,
): ReadonlyMap<string, EntryTally> {
  const found = new Map<string, { amount: number; rows: number[] }>();
  for (const { buckets } of days) {
    for (const [code, own] of bucketsByWord(buckets, column)) {
      const entry = found.get(code) ?? { amount: 0, rows: [] };
      found.set(code, entry);
      entry.amount += amountOf(measure, own, counts);
      for (const { pieces } of own) for (const { row } of pieces) entry.rows.push(row.row);
    }
  }
  return new Map(
    [...found].map(([code, { amount, rows }]) => [code, { amount, rows: ascending(rows) }]),
  );
}

/** Row numbers, each once, ascending. */
export const ascending = (rows: readonly number[]): readonly number[] =>
  [...new Set(rows)].sort((one, other) => one - other);

/** The buckets of one day parted by what a column says; a row with several codes counts for each. */
function bucketsByWord(buckets: readonly Bucket[], column: string): Map<string, Bucket[]> {
  const parted = new Map<string, Bucket[]>();
  for (const { day, signature, pieces } of buckets) {
    const own = new Map<string, Bucket>();
    for (const piece of pieces) {
      for (const word of wordsIn(piece.row[column])) {
        const bucket = own.get(word) ?? emptyBucket(day, signature);
        addTo(bucket, piece);
        if (!own.has(word)) parted.set(word, [...(parted.get(word) ?? []), bucket]);
        own.set(word, bucket);
      }
    }
  }
  return parted;
}
