/** What a cell's number format makes of its number: a plain number, a day (with or without a time), or a time alone. */
export type NumberKind = 'number' | 'day' | 'time';

const between = (first: number, last: number) => (id: number) => id >= first && id <= last;
const BUILT_IN_TIMES = [between(18, 21), between(32, 33), between(45, 47)];
const BUILT_IN_DAYS = [between(14, 22), between(27, 36), between(50, 58)];

/** The kind of a number format that every spreadsheet program knows by its number. */
export function builtInKind(id: number): NumberKind {
  if (BUILT_IN_TIMES.some((holds) => holds(id))) return 'time';
  return BUILT_IN_DAYS.some((holds) => holds(id)) ? 'day' : 'number';
}

/** Quoted text, escaped characters, padding, and brackets (colours, currencies, locales, conditions). */
const DECORATION = /"[^"]*"|\\.|[_*].|\[[^\]]*\]/gs;
const ELAPSED = /\[(?:h+|m+|s+)\]/i;

/** The kind of a custom format code such as `yyyy-mm-dd`, `[h]:mm` or `#,##0.00 "days"`. */
export function customKind(code: string): NumberKind {
  const first = firstSection(code);
  const letters = first
    .replace(DECORATION, '')
    .replace(/general/gi, '')
    .toLowerCase();
  if (/[yd]/.test(letters)) return 'day';
  if (ELAPSED.test(first.replace(/"[^"]*"|\\./gs, '')) || /[hs]/.test(letters)) return 'time';
  return letters.includes('m') ? 'day' : 'number';
}

/** A format may hold up to four sections, for positive numbers, negative ones, zero and text. */
function firstSection(code: string): string {
  let quoted = false;
  for (let at = 0; at < code.length; at++) {
    if (code[at] === '\\' && !quoted) at++;
    else if (code[at] === '"') quoted = !quoted;
    else if (code[at] === ';' && !quoted) return code.slice(0, at);
  }
  return code;
}
