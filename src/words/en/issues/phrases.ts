import type { Place } from '../../../model/issue';

/** Longer values are cut: the cell itself says the rest. */
const SHOWN = 32;
/** A suggestion is there to be copied, so it is rarely cut. */
const SUGGESTED = 60;

/** A value as it stands in a cell, in quotation marks; personal values are left out before they come here. */
export const quoted = (value: string): string => `‘${shortened(value)}’`;

/** A value that may be what was meant. */
export const suggested = (value: string): string => `‘${shortened(value, SUGGESTED)}’`;

/** A text of at most so many characters. */
export const shortened = (value: string, most = SHOWN): string =>
  value.length > most ? `${value.slice(0, most - 1).trimEnd()}…` : value;

/** `E14`, `row 14`, or `the sheet Log`: the narrowest place that is known. */
export function at(place: Place): string {
  if (place.cell) return place.cell;
  return place.row ? rowOf(place) : `the sheet ${shortened(place.sheet)}`;
}

/** `row 14`. */
export const rowOf = (place: Place): string => (place.row ? `row ${place.row}` : 'the row');

/** The same words at the beginning of a sentence. */
export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** `E14 says ‘Scool’, which is`, or `What stands in E14 is` where the value may not be repeated. */
export const says = (place: Place, value: string): string =>
  value ? `${capital(at(place))} says ${quoted(value)}, which` : `What stands in ${at(place)}`;

/** `activity` for the column headed Activity; `UPN` stays as it is. */
export const columnOf = ({ column = '' }: Place): string =>
  /^\p{Lu}{2}/u.test(column)
    ? shortened(column)
    : shortened(column).replace(/^./u, (letter) => letter.toLowerCase());

/** A row that has its day and its time is not lost with one of its words. */
export const inHoursOnly = (place: Place): string =>
  `${capital(rowOf(place))} counts in the hours, but in no figure by ${columnOf(place)}.`;

/** `1 row`, `3 rows`. */
export const several = (count: number, noun: string): string =>
  count === 1 ? `1 ${noun}` : `${count} ${noun}s`;
