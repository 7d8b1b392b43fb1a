import type { Place } from '../../../model/issue';

/** Longer values are cut: the cell itself says the rest. */
const SHOWN = 32;
/** A suggestion is there to be copied, so it is rarely cut. */
const SUGGESTED = 60;

/** A value as it stands in a cell, in quotation marks; personal values are left out before they come here. */
export const quoted = (value: string): string => `‘${shortened(value)}’`;

/** A value that may be what was meant. */
export const suggested = (value: string): string => `‘${shortened(value, SUGGESTED)}’`;

/** A text of at most so many letters; one is never cut from its vowel sign. */
export function shortened(value: string, most = SHOWN): string {
  if (value.length <= most) return value;
  const cut = value.slice(0, most - 1);
  const whole = /^[\p{M}\u200d]/u.test(value.slice(most - 1))
    ? cut.replace(/\P{M}\p{M}*$/u, '')
    : cut;
  return `${whole.trimEnd()}…`;
}

/** `E14`, `ओळ 14` or `दैनंदिनी ही शीट`: the narrowest place that is known. */
export function at(place: Place): string {
  if (place.cell) return place.cell;
  return place.row ? rowOf(place) : `${shortened(place.sheet)} ही शीट`;
}

/** `E14 मध्ये`, `ओळ 14 मध्ये`, `दैनंदिनी या शीटमध्ये`. */
export const inside = (place: Place): string =>
  place.cell || place.row ? `${at(place)} मध्ये` : `${shortened(place.sheet)} या शीटमध्ये`;

/** `ओळ 14`. */
export const rowOf = (place: Place): string => (place.row ? `ओळ ${place.row}` : 'ही ओळ');

/** `E14 मध्ये ‘शाळ’ आहे; हे`, or `E14 मध्ये जे आहे ते` where the value may not be repeated. */
export const says = (place: Place, value: string): string =>
  value ? `${inside(place)} ${quoted(value)} आहे; हे` : `${inside(place)} जे आहे ते`;

/** A row that has its day and its time is not lost with one of its words. */
export const inHoursOnly = (place: Place): string =>
  `${rowOf(place)} तासांत धरली जाते, पण ${shortened(place.column ?? '')} यानुसार काढलेल्या आकड्यांत नाही.`;

/** `1 ओळ`, `3 ओळी`. */
export const rowCount = (count: number): string => `${count} ${count === 1 ? 'ओळ' : 'ओळी'}`;

/** `1 दिवसात`, `3 दिवसांत`. */
export const within = (days: number): string => `${days} ${days === 1 ? 'दिवसात' : 'दिवसांत'}`;
