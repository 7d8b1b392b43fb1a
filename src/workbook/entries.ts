import type { Contract } from '../model/contract';
import { addDays, type Day } from '../model/day';
import type { ClockChange, Entry } from '../model/entry';
import { MINUTES_IN_DAY, type MinuteOfDay, minutes } from '../model/minutes';
import type { RowOf } from './column';
import type { SHEETS } from './sheets';

export type LogRow = RowOf<(typeof SHEETS)['log']>;

/** An end before the start, by less than half a day round the clock, means after midnight. */
export const runsPastMidnight = (start: MinuteOfDay, end: MinuteOfDay): boolean =>
  end < start && end + MINUTES_IN_DAY - start < MINUTES_IN_DAY / 2;

interface Span {
  readonly start: MinuteOfDay;
  readonly end: MinuteOfDay;
}

/** The row's time from start to end, without its break, by the clock on the wall; nothing without both. */
export function span(row: LogRow): Span | undefined {
  const { start, end } = row;
  if (start === undefined || end === undefined) return undefined;
  return { start, end: runsPastMidnight(start, end) ? end + MINUTES_IN_DAY : end };
}

/**
 * From the start for as long as the typed hours say, where no end is given. Hours that reach half a
 * day or more and past midnight are rather a slip, and stay on their day without an end.
 */
function spanByHours({ start, end, hours }: LogRow): Span | undefined {
  if (start === undefined || end !== undefined || hours === undefined) return undefined;
  const until = start + hours;
  return until <= MINUTES_IN_DAY || hours < MINUTES_IN_DAY / 2 ? { start, end: until } : undefined;
}

/** When the work of a row was over, or else when it began; past midnight it is more than a day. */
export const endsAt = (row: LogRow): MinuteOfDay | undefined =>
  (span(row) ?? spanByHours(row))?.end ?? row.start;

/** A break of less than nothing is told of, and adds no time. */
export const breakOf = (row: LogRow): number => Math.max(0, row.break ?? 0);

/**
 * The log's time as entries: each row split at local midnight and where evening begins, in true
 * minutes on the nights when the clocks change. Hours that were typed count before start and end.
 * Rows without a day, or with no time or less, make no entry.
 */
export function entriesOf(
  rows: readonly LogRow[],
  contract: Contract,
  changes: readonly ClockChange[],
): Entry[] {
  return rows.flatMap((row) => entriesOfRow(row, contract.eveningStarts, changes));
}

function entriesOfRow(
  row: LogRow,
  eveningStarts: MinuteOfDay,
  changes: readonly ClockChange[],
): Entry[] {
  const { row: number, date, hours } = row;
  if (date === undefined) return [];
  const times = span(row) ?? spanByHours(row);
  if (!times || times.end <= times.start) {
    if (hours === undefined || hours <= 0) return [];
    const evening = row.start !== undefined && row.start >= eveningStarts;
    return [{ row: number, day: date, minutes: hours, evening, leads: true }];
  }
  const cut = (end: number): Piece[] => piecesOf(date, times.start, end, eveningStarts, changes);
  const pieces = row.end === undefined ? cutByHours(times, cut) : cut(times.end);
  const between = lengthOf(pieces);
  const counted = hours ?? between - breakOf(row);
  return counted <= 0
    ? []
    : fitted(pieces, counted - between).map((piece, index) => ({
        row: number,
        ...piece,
        leads: index === 0,
      }));
}

type Piece = Omit<Entry, 'row' | 'leads'>;

const lengthOf = (pieces: readonly Piece[]): number =>
  pieces.reduce((sum, piece) => sum + piece.minutes, 0);

/** Typed hours are true hours: on the nights when the clocks change, the wall shows another end. */
function cutByHours({ start, end }: Span, cut: (end: number) => Piece[]): Piece[] {
  const pieces = cut(end);
  const shown = end + (end - start - lengthOf(pieces));
  return shown === end || shown <= start ? pieces : cut(shown);
}

/** Cut at midnight and where evening begins; `end` may lie on the next day. */
function piecesOf(
  date: Day,
  start: MinuteOfDay,
  end: MinuteOfDay,
  eveningStarts: MinuteOfDay,
  changes: readonly ClockChange[],
): Piece[] {
  const cuts = [eveningStarts, MINUTES_IN_DAY, eveningStarts + MINUTES_IN_DAY];
  const edges = [start, ...cuts.filter((cut) => start < cut && cut < end), end];
  return edges.slice(1).map((until, index) => {
    const from = edges[index] ?? start;
    const days = Math.floor(from / MINUTES_IN_DAY);
    const day = addDays(date, days);
    const [first, last] = [from - days * MINUTES_IN_DAY, until - days * MINUTES_IN_DAY];
    return {
      day,
      minutes: minutes(last - first - shifts(day, first, last, changes)),
      evening: first >= eveningStarts,
      start: first,
      end: last,
    };
  });
}

/** By how many minutes the clocks went forward within a stretch of one day. */
const shifts = (day: Day, first: number, last: number, changes: readonly ClockChange[]): number =>
  changes
    .filter((change) => change.day === day && first < change.minute && change.minute <= last)
    .reduce((sum, { shift }) => sum + shift, 0);

/** The pieces with breaks, or typed hours that say otherwise, taken out of (or added to) the longest ones. */
function fitted(pieces: readonly Piece[], difference: number): Piece[] {
  if (difference === 0) return [...pieces];
  const fit = pieces.map((piece) => ({ ...piece }));
  const byLength = [...fit].sort((one, other) => other.minutes - one.minutes);
  let rest = difference;
  for (const piece of byLength) {
    const change = Math.max(rest, -piece.minutes);
    piece.minutes = minutes(piece.minutes + change);
    rest -= change;
    if (rest === 0) break;
  }
  return fit.filter((piece) => piece.minutes > 0);
}
