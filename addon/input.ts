import { type Cell, isBroken, isMoment } from '../src/workbook/cell';

/** What `setValues` is given for a cell. */
export type InputValue = string | number | boolean | null;

/** What goes into a cell: the value, and the number formats that it needs while and after it is written. */
export interface Input {
  readonly value: InputValue;
  during(current: string): string;
  after(current: string): string;
}

/** A new value. */
export const fresh = (cell: Cell): Input => ({
  value: inputFor(cell),
  during: (current) => formatDuring(cell, current),
  after: (current) => (isText(cell) ? current : formatDuring(cell, current)),
});

/** What a cell held before, put back as it was. */
export const kept = (cell: Cell, formula: string): Input => {
  const value = formula === '' ? inputFor(cell) : formula;
  const isPlain = typeof value !== 'string' || value === '';
  return {
    value,
    during: (current) => (isPlain || current !== TEXT ? current : GENERAL),
    after: (current) => current,
  };
};

export function inputFor(cell: Cell): InputValue {
  if (cell === null || typeof cell === 'number' || typeof cell === 'boolean') return cell;
  if (isMoment(cell)) return cell.serial;
  return asText(isBroken(cell) ? cell.error : cell);
}

/** Google takes this many characters in one cell. */
const LONGEST = 50_000;
/** Begins with a letter, and has no figure in it that could make a date of it. */
const PROSE = /^\p{L}[^\p{N}]*\s[^\p{N}]*$/u;

/**
 * `setValues` takes text as if a person typed it: `=1+2` becomes a formula, `007` a number, `1-2` a day. A leading
 * apostrophe keeps it text, and is no part of it. Plain prose needs none.
 */
function asText(text: string): string {
  if (isProse(text)) return text;
  return `'${text.length < LONGEST ? text : `${whole(text.slice(0, LONGEST - 2))}…`}`;
}

const isProse = (text: string): boolean =>
  text === '' || (text.length <= LONGEST && PROSE.test(text));

/** Text without half a character at its end. */
const whole = (text: string): string => text.replace(/[\uD800-\uDBFF]$/, '');

export const GENERAL = 'general';
const TEXT = '@';

const isText = (cell: Cell): boolean => typeof cell === 'string';

/**
 * A number shows as a day or not by its format alone. While a cell is formatted as text it is not certain what Google
 * makes of numbers, nor of the apostrophe, so only prose goes in then.
 */
function formatDuring(cell: Cell, current: string): string {
  if (cell === null) return current;
  if (isMoment(cell)) return showsTime(current) ? current : momentFormat(cell.serial);
  if (current === TEXT) return typeof cell === 'string' && isProse(cell) ? current : GENERAL;
  return typeof cell === 'number' && showsTime(current) ? GENERAL : current;
}

export function momentFormat(serial: number): string {
  if (serial >= 0 && serial < 1) return 'hh:mm';
  return Number.isInteger(serial) ? 'yyyy-mm-dd' : 'yyyy-mm-dd hh:mm';
}

/** Whether a number format makes a day or a time of a number. */
const showsTime = (format: string): boolean =>
  /[ydhms]/i.test(format.replace(/"[^"]*"|\\.|\[(?![hms]+\])[^\]]*\]|general/gi, ''));
