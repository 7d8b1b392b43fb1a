import { type Cell, isBroken, isMoment } from '../src/workbook/cell';

/** What goes into a cell: something to `setValues` with, and the number format that it needs. */
export interface Input {
  readonly value: string | number | boolean | null;
  readonly format: (current: string) => string;
}

/** A new value. */
export const fresh = (cell: Cell): Input => ({
  value: valueFor(cell),
  format: (current) => formatFor(cell, current),
});

/** What a cell held before, put back as it was. */
export const kept = (cell: Cell, formula: string): Input => ({
  value: formula === '' ? valueFor(cell) : formula,
  format: (current) => current,
});

function valueFor(cell: Cell): Input['value'] {
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
  if (text === '' || (text.length <= LONGEST && PROSE.test(text))) return text;
  return `'${text.length < LONGEST ? text : `${whole(text.slice(0, LONGEST - 2))}…`}`;
}

/** Text without half a character at its end. */
const whole = (text: string): string => text.replace(/[\uD800-\uDBFF]$/, '');

const GENERAL = 'general';
const TEXT = '@';

/**
 * A number shows as a day or not by its format alone. Into cells that are formatted as text nothing goes: there it is
 * not certain what Google makes of numbers, nor of the apostrophe.
 */
function formatFor(cell: Cell, current: string): string {
  if (cell === null) return current;
  if (isMoment(cell)) return showsTime(current) ? current : formatOf(cell.serial);
  if (current === TEXT) return GENERAL;
  return typeof cell === 'number' && showsTime(current) ? GENERAL : current;
}

function formatOf(serial: number): string {
  if (serial >= 0 && serial < 1) return 'hh:mm';
  return Number.isInteger(serial) ? 'yyyy-mm-dd' : 'yyyy-mm-dd hh:mm';
}

/** Whether a number format makes a day or a time of a number. */
const showsTime = (format: string): boolean =>
  /[ydhms]/i.test(format.replace(/"[^"]*"|\\.|\[(?![hms]+\])[^\]]*\]|general/gi, ''));
