import { BLANK, type HostCell } from '../book/book';
import { type Given, isArea } from '../calculation';
import type { Run } from '../run';
import { cellWith, shownValue } from './values';

/** What a formula hands to a function: a value, or the values of an area, line by line. */
export const valuesOf = (given: Given, run: Run): unknown =>
  isArea(given)
    ? Array.from(given, (line) => Array.from(line, (cell) => shownValue(cell, run)))
    : shownValue(given, run);

/** What a function returned, as cells: one, or lines of them; what is missing is empty. */
export function cellsFrom(value: unknown, run: Run): readonly (readonly HostCell[])[] {
  const lines = Array.isArray(value)
    ? value.map((line) => (Array.isArray(line) ? line : [line]))
    : [[value]];
  const wide = Math.max(1, ...lines.map((line) => line.length));
  return lines.map((line: unknown[]) =>
    Array.from({ length: wide }, (_, at) => cellFrom(line[at], run)),
  );
}

/** Text stays text: a formula's result is not typed. */
const cellFrom = (value: unknown, run: Run): HostCell =>
  typeof value === 'string'
    ? { ...BLANK, value: value === '' ? null : value }
    : cellWith(BLANK, value, run);
