import { type Day, dayOfSerial, parseIsoDay } from '../../src/model/day';
import { FUNCTION_FAULTS } from '../../src/words/functions';
import { foldedText, visibleText } from '../../src/workbook/cell';

/** What Google hands to a function: the value of a cell, or rows of values for a range. */
export type Given = unknown;

/** A range as rows; a single cell is a range of one. */
export const rowsIn = (given: Given): readonly (readonly unknown[])[] =>
  Array.isArray(given)
    ? given.map((row: unknown) => (Array.isArray(row) ? row : [row]))
    : [[given]];

export const isNothing = (given: Given): boolean =>
  given === undefined || given === null || given === '';

/** The same shape with another value in each place; one cell stays one value. */
export const forEach = <Result>(given: Given, find: (value: unknown) => Result) =>
  Array.isArray(given) ? rowsIn(given).map((row) => row.map(find)) : find(given);

export const textIn = (value: unknown): string => visibleText(String(value ?? ''));

export const foldedIn = (value: unknown): string => foldedText(textIn(value));

/** A day as it is given: a date cell, a serial number, or `2026-03-31`. */
export function dayIn(given: Given): Day | undefined {
  const [[value] = []] = rowsIn(given);
  if (isNothing(value)) return undefined;
  const day =
    value instanceof Date
      ? dayAt(value.getTime())
      : typeof value === 'number'
        ? dayOfSerial(Math.floor(value))
        : parseIsoDay(textIn(value));
  if (day === undefined) throw new Error(FUNCTION_FAULTS.noDay(textIn(value)));
  return day;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Midnight comes this long after that of UTC at the most: in Hawaii. */
const LATEST = 10 * HOUR;

/**
 * The day of which an instant is the midnight. Google hands over days as instants of a time zone that only a service
 * could name, but midnight alone says enough: it comes up to ten hours after that of UTC, and otherwise before it. On
 * the few islands for which that is wrong, every day is taken for its neighbour alike: no count and no order changes.
 */
export function dayAt(instant: number): Day {
  const late = ((instant % DAY) + DAY) % DAY;
  return Math.floor((instant + (late <= LATEST ? 0 : DAY - late)) / DAY) as Day;
}
