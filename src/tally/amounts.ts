import type { Measure } from '../model/measure';
import type { Period } from '../model/period';
import type { Row, Value } from '../workbook/column';
import type { Bucket, Piece } from './pass';

/** What several buckets of one day come to. */
export function amountOf(
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

/** Whether a piece adds to a measure: what has no time, no amount, or counts on another day does not. */
export function addsTo(
  { count, column = '', untilColumn = '' }: Measure,
  counts: (piece: Piece) => boolean,
): (piece: Piece) => boolean {
  const isNumber = ({ row }: Piece, key: string): boolean => typeof row[key] === 'number';
  switch (count) {
    case 'minutes':
      return ({ minutes }) => minutes > 0;
    case 'people-minutes':
      return ({ minutes, row }) => minutes * numberIn(row.people) > 0;
    case 'sum':
    case 'latest-day':
      return (piece) => counts(piece) && isNumber(piece, column);
    case 'days-between':
      return (piece) => counts(piece) && isNumber(piece, column) && isNumber(piece, untilColumn);
    case 'entries':
      return (piece) => counts(piece) && wordsIn(piece.row[column]).length > 0;
    default:
      return counts;
  }
}

/** The codes of a cell, or its words. */
export const wordsIn = (value: Value | undefined): readonly string[] => {
  if (value === undefined) return [];
  return Array.isArray(value) ? (value as readonly string[]) : [String(value)];
};

/** Totals that are not the sum of their days. */
export function totalBeyondSum(
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
