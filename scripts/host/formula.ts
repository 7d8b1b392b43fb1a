import { parseNotation } from './book/notation';

/** A formula that is one call of a function, with what it is given. */
export interface FormulaCall {
  readonly name: string;
  readonly words: readonly FormulaWord[];
}

/** A value as it is written, or the cells of a sheet; the formula's own where none is named. */
export type FormulaWord =
  | { readonly value: string | number | boolean | null }
  | { readonly sheetName: string | undefined; readonly notation: string };

const STRING = /^"((?:[^"]|"")*)"/;
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?%?/i;
const REFERENCE =
  /^(?:(?:'(?:[^']|'')+'|[\p{L}\p{N}_.]+)!)?\$?[A-Z]{0,3}\$?\d*(?::\$?[A-Z]{0,3}\$?\d*)?/iu;

/** Reads `=HOURS(Log!A2:D, "Visit", 3)`; nothing where a formula is more than one plain call. */
export function parseCall(formula: string): FormulaCall | undefined {
  const [, name, inside = ''] = /^=\s*([A-Za-z_]\w*)\s*\(([\s\S]*)\)\s*$/.exec(formula) ?? [];
  if (!name) return undefined;
  const words: FormulaWord[] = [];
  let rest = inside.trim();
  while (rest !== '' || words.length > 0) {
    const read = readWord(rest);
    if (!read) return undefined;
    words.push(read.word);
    rest = read.rest.trim();
    if (rest === '') break;
    // Locales that write 1,5 put semicolons between arguments.
    if (!/^[,;]/.test(rest)) return undefined;
    rest = rest.slice(1).trim();
  }
  return { name, words };
}

interface Read {
  readonly word: FormulaWord;
  readonly rest: string;
}

function readWord(text: string): Read | undefined {
  if (text === '' || /^[,;]/.test(text)) return { word: { value: null }, rest: text };
  const string = STRING.exec(text);
  if (string) return read(string[0], text, { value: (string[1] ?? '').replaceAll('""', '"') });
  const flag = /^(TRUE|FALSE)(?![\w!])/i.exec(text);
  if (flag) return read(flag[0], text, { value: flag[0].toUpperCase() === 'TRUE' });
  const number = NUMBER.exec(text);
  if (number && !/^[\w!:]/.test(text.slice(number[0].length)))
    return read(number[0], text, { value: numberOf(number[0]) });
  const [reference = ''] = REFERENCE.exec(text) ?? [];
  const parsed = reference === '' ? undefined : parseNotation(reference);
  if (!parsed) return undefined;
  return read(reference, text, { sheetName: parsed.sheetName, notation: reference });
}

const read = (taken: string, text: string, word: FormulaWord): Read => ({
  word,
  rest: text.slice(taken.length),
});

const numberOf = (text: string): number =>
  text.endsWith('%') ? Number(text.slice(0, -1)) / 100 : Number(text);
