import type { Day } from '../model/day';
import type { Entry } from '../model/entry';
import type { Measure } from '../model/measure';
import type { Row } from '../workbook/column';
import type { Table, Workbook } from '../workbook/workbook';
import type { Moment } from './derived';
import { type Judge, judgeFor, type Signature } from './judge';

/** A row, or that part of a logged row which lies on one day and on one side of the evening. */
export interface Piece {
  readonly row: Row;
  /** In minutes; 0 on sheets other than the log. */
  readonly minutes: number;
  /** The signatures of the row's earlier pieces: what a row counts once is not counted again here. */
  readonly earlier: readonly Signature[];
}

/** What lies on one day under one signature. */
export interface Bucket {
  readonly day: Day;
  readonly signature: Signature;
  minutes: number;
  peopleMinutes: number;
  readonly pieces: Piece[];
}

/** The day of rows on a sheet that has none: before every other day. */
export const UNDATED = Number.NEGATIVE_INFINITY as Day;

const NOTHING_EARLIER: readonly Signature[] = [];
const DAYTIME = { evening: false } as const;

/** The column that says on which day a row counts for a measure; the log's own day where nothing is said. */
export const dayColumnOf = (measure: Measure): string => {
  if (measure.count === 'latest-day') return '';
  return measure.dayColumn ?? (measure.sheet === 'log' ? 'date' : '');
};

export const emptyBucket = (day: Day, signature: Signature): Bucket => ({
  day,
  signature,
  minutes: 0,
  peopleMinutes: 0,
  pieces: [],
});

export function addTo(bucket: Bucket, piece: Piece): void {
  const people = piece.row.people;
  bucket.minutes += piece.minutes;
  bucket.peopleMinutes += piece.minutes * (typeof people === 'number' ? people : 0);
  bucket.pieces.push(piece);
}

/** Goes through a sheet's rows once; the buckets, by the column that dates them. */
export function passOver(
  table: Table,
  measures: readonly Measure[],
  book: Workbook,
): ReadonlyMap<string, readonly Bucket[]> {
  const judge = judgeFor(table, measures, book);
  const piles = [...new Set(measures.map(dayColumnOf))].map((column) => pile(column, table));
  const entriesOf = table.key === 'log' ? entriesByRow(book.entries) : () => [];
  for (const row of table.rows) {
    if (table.leftOut.has(row.row)) continue;
    const entries = entriesOf(row.row);
    for (const put of piles) put.row(row, entries, judge);
  }
  return new Map(piles.map(({ column, buckets }) => [column, buckets]));
}

/** The entries of one row after another; both stand in the order of the sheet. */
function entriesByRow(entries: readonly Entry[]): (row: number) => readonly Entry[] {
  let at = 0;
  return (row) => {
    while ((entries[at]?.row ?? row) < row) at++;
    const from = at;
    while (entries[at]?.row === row) at++;
    return entries.slice(from, at);
  };
}

interface Pile {
  readonly column: string;
  readonly buckets: readonly Bucket[];
  row(row: Row, entries: readonly Entry[], judge: Judge): void;
}

function pile(column: string, table: Table): Pile {
  const buckets: Bucket[] = [];
  const bySignature = new Map<Signature, Map<Day, Bucket>>();
  const bucketOf = (signature: Signature, day: Day): Bucket => {
    const byDay = bySignature.get(signature) ?? new Map<Day, Bucket>();
    bySignature.set(signature, byDay);
    const known = byDay.get(day);
    if (known) return known;
    const bucket = emptyBucket(day, signature);
    byDay.set(day, bucket);
    buckets.push(bucket);
    return bucket;
  };
  const byEntries = table.key === 'log' && column === 'date';
  return {
    column,
    buckets,
    row(row, entries, judge) {
      const dated = dayOf(row, column);
      if (dated === undefined) return;
      const pieces = byEntries && entries.length > 0 ? entries : [whole(dated, entries)];
      let earlier = NOTHING_EARLIER;
      for (const { day, minutes, evening } of pieces) {
        const signature = judge(row, { day, evening });
        addTo(bucketOf(signature, day), { row, minutes, earlier });
        earlier = pieces.length === 1 ? earlier : [...earlier, signature];
      }
    },
  };
}

function dayOf(row: Row, column: string): Day | undefined {
  if (column === '') return UNDATED;
  const value = row[column];
  return typeof value === 'number' ? (value as Day) : undefined;
}

const whole = (day: Day, entries: readonly Entry[]): Moment & { readonly minutes: number } => ({
  ...DAYTIME,
  day,
  minutes: entries.reduce((sum, entry) => sum + entry.minutes, 0),
});
