const LINE_BREAKS = /\r\n?|[\n\v\f\u0085\u2028\u2029]/g;
const CONTROLS = /[^\P{Cc}\n]|\p{Cs}|\p{Noncharacter_Code_Point}/gu;
/** Marks that turn the direction of everything after them, neighbouring cells included. */
const TURNS = /[\u202A-\u202E\u2066-\u2069]/g;

/**
 * Text that every form can hold: what XML forbids and what could turn its surroundings around is
 * gone, a tab is a space, and every kind of line break is `\n`.
 */
export const printable = (text: string): string =>
  text.replace(LINE_BREAKS, '\n').replace(/\t/g, ' ').replace(CONTROLS, '').replace(TURNS, '');

/** The lines of a text, printable. */
export const linesOf = (text: string): readonly string[] => printable(text).split('\n');
