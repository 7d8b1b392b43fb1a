import type { Measure } from '../model/measure';
import { addsTo, amountOf, wordsIn } from './amounts';
import type { DayBuckets } from './ledger';
import { addTo, type Bucket, emptyBucket, type Piece } from './pass';

/** What a measure comes to for one entry of a list or register. */
export interface EntryTally {
  /** In the measure's unit. */
  readonly amount: number;
  /** The numbers of the rows that add to it, ascending. */
  readonly rows: readonly number[];
}

/** What each code or word of a column comes to, in the order in which they first occur. */
export function byEntry(
  measure: Measure,
  column: string,
  days: readonly DayBuckets[],
  counts: (piece: Piece) => boolean,
): ReadonlyMap<string, EntryTally> {
  const adds = addsTo(measure, counts);
  const found = new Map<string, { amount: number; rows: number[] }>();
  for (const { buckets } of days) {
    for (const [code, own] of bucketsByWord(buckets, column)) {
      const entry = found.get(code) ?? { amount: 0, rows: [] };
      found.set(code, entry);
      entry.amount += amountOf(measure, own, counts);
      const pieces = own.flatMap((bucket) => bucket.pieces.filter(adds));
      entry.rows.push(...pieces.map(({ row }) => row.row));
    }
  }
  return new Map(
    [...found].map(([code, { amount, rows }]) => [code, { amount, rows: ascending(rows) }]),
  );
}

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

/** Row numbers, each once, ascending. */
export const ascending = (rows: readonly number[]): readonly number[] =>
  [...new Set(rows)].sort((one, other) => one - other);
