/** What one spreadsheet cell holds, as every gateway hands it over and takes it back. */
export type Cell = string | number | boolean | null | Moment | Broken;

/**
 * A number that its sheet shows as a day, a time or a duration: days since 1899-12-30, in the
 * spreadsheet's own time zone. Kept apart from plain numbers because 0.5 hours and half a day differ.
 */
export interface Moment {
  readonly serial: number;
}

/** The error that a formula ended in, such as `#REF!`. */
export interface Broken {
  readonly error: string;
}

export const isMoment = (cell: Cell): cell is Moment =>
  typeof cell === 'object' && cell !== null && 'serial' in cell;

export const isBroken = (cell: Cell): cell is Broken =>
  typeof cell === 'object' && cell !== null && 'error' in cell;

/** White space that people cannot see, or cannot tell from a plain space, and marks of direction. */
const INVISIBLE = /[\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g;
/** They shape letters in Marathi and join emoji: kept in text, without weight when texts are compared. */
const JOINERS = /[\u200C\u200D]/g;
const SPACES = /[\s\u00A0\u202F\u3000]+/g;

/** ASCII words with one space between: most cells, in which there is nothing to take away. */
const PLAIN = /^(?:[!-~]+(?: [!-~]+)*)?$/;

/** Text as a person reads it: invisible marks gone, every run of white space one space, no ends. */
export const visibleText = (text: string): string =>
  PLAIN.test(text) ? text : text.replace(INVISIBLE, '').replace(SPACES, ' ').trim();

const DEVANAGARI_ZERO = 0x0966;

/** Figures in Western digits, in which they are reckoned: `१२` is `12`. */
export const westernDigits = (text: string): string =>
  text.replace(/[\u0966-\u096F]/g, (digit) => String(digit.charCodeAt(0) - DEVANAGARI_ZERO));

/** Signs that programs write in several ways, and people at a keyboard in one. */
const plainSigns = (text: string): string =>
  text
    .replace(/[\u2018\u2019\u201B\u02BC\u2032\u00B4]/g, "'")
    .replace(/[\u201C\u201D\u201F\u2033]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, '-');

/**
 * Text as two people would agree it is the same: visible, without regard to case, to the script of
 * digits or to the shape of apostrophes, quotes and dashes.
 */
export const foldedText = (text: string): string =>
  PLAIN.test(text)
    ? text.toLowerCase()
    : plainSigns(westernDigits(visibleText(text.replace(JOINERS, ''))))
        .normalize('NFC')
        .toLowerCase();

export const isBlank = (cell: Cell | undefined): boolean =>
  cell === null || cell === undefined || (typeof cell === 'string' && visibleText(cell) === '');
