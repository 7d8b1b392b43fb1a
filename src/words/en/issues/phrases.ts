import type { Place } from '../../../model/issue';

/** Longer values are cut: the cell itself says the rest. */
const SHOWN = 32;

/** A value as it stands in a cell, in quotation marks; personal values are left out before they come here. */
export const quoted = (value: string): string => `‘${shortened(value)}’`;

export const shortened = (value: string): string =>
  value.length > SHOWN ? `${value.slice(0, SHOWN - 1).trimEnd()}…` : value;

/** `E14`, `row 14`, or `the sheet Log`: the narrowest place that is known. */
export function at(place: Place): string {
  if (place.cell) return place.cell;
  return place.row ? rowOf(place) : `the sheet ${shortened(place.sheet)}`;
}

export const rowOf = (place: Place): string => (place.row ? `row ${place.row}` : 'the row');

/** The same words at the beginning of a sentence. */
export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** What E14 says, where it may be repeated. */
export const says = (place: Place, value: string): string =>
  value ? `${capital(at(place))} says ${quoted(value)}` : capital(at(place));

/** `1 row`, `3 rows`. */
export const several = (count: number, noun: string): string =>
  count === 1 ? `1 ${noun}` : `${count} ${noun}s`;
