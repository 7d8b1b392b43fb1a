import type { Catalogue } from '../../words/catalogue';
import { plural } from '../../words/en/standings/phrases';
import { formsOf } from '../../words/noun';
import { type Headers, headersOf, namesOf, type Vocabulary, wordsOf } from '../../words/vocabulary';
import { standardSheet } from '../../workbook/added-columns';
import type { SheetKey } from '../../workbook/sheets';
import type { List } from '../template';
import type { Dictionary } from './dictionary';

/** How the words of one template are said in another language. */
export interface Tongue {
  /** A name, a header or a sentence as a whole; nothing where there is no translation. */
  word(text: string, sheet?: SheetKey): string | undefined;
  /** One of the template's own texts, where there is a translation. */
  own(text: string): string | undefined;
  /** What one of a thing is called, in both of its forms. */
  noun(text: string): string | undefined;
  /** So many of a thing, by what one or several of it are called. */
  several(count: number, name: string): string | undefined;
  /** The standard sheet that has the columns of a sheet or of a list; nothing where it is a register's. */
  sheet(name: string): SheetKey | undefined;
  /** What a list has in this language only. */
  added(list: string): List['entries'];
  readonly from: Catalogue;
  readonly to: Catalogue;
}

/** What a tongue has to know of a template. */
interface Known {
  /** These stay as they are in every language. */
  readonly codes: ReadonlySet<string>;
  /** The names of its lists, whose columns are those of one sheet. */
  readonly lists: ReadonlySet<string>;
}

export function tongueOf(
  from: Catalogue,
  to: Catalogue,
  { texts, nouns, added = {} }: Dictionary,
  { codes, lists }: Known,
): Tongue {
  const own: Vocabulary = new Map(Object.entries(texts));
  const names = namesOf(from, to);
  const words = wordsOf(from, to);
  const headers = new Map<SheetKey, Headers>();
  const headersIn = (sheet: SheetKey): Headers => {
    const known = headers.get(sheet) ?? headersOf(sheet, from, to);
    headers.set(sheet, known);
    return known;
  };
  const sameCase = (text: string, sheet: SheetKey | undefined): string | undefined =>
    (sheet && headersIn(sheet).labels.get(text)) ??
    names.get(text) ??
    own.get(text) ??
    (sheet && headersIn(sheet).aliases.get(text)) ??
    words.get(text) ??
    (codes.has(text) ? text : undefined);
  const counted = new Map([
    ...unitsOf(from, to),
    ...Object.entries(nouns).flatMap(([noun, other]): [string, string][] => [
      [formsOf(noun).one, other],
      [plural(noun), other],
    ]),
  ]);
  return {
    word: (text, sheet) => sameCase(text, sheet) ?? sameCase(capital(text), sheet),
    own: (text) => own.get(text),
    noun: (text) => nouns[text],
    several(count, name) {
      const other = counted.get(name);
      if (other === undefined) return undefined;
      const { one, many = one } = formsOf(other);
      return count === 1 ? one : many;
    },
    sheet: (name) => (lists.has(name) ? 'lists' : standardSheet(name)),
    added: (list) => added[list] ?? [],
    from,
    to,
  };
}

/** Units of time, of which a language writes one and several. */
const unitsOf = (from: Catalogue, to: Catalogue): [string, string][] =>
  (['hours', 'minutes', 'days', 'weeks', 'months', 'parts'] as const).flatMap((unit) => {
    const [one = unit, many = one] = to.reading[unit];
    return from.reading[unit].map((word): [string, string] => [word, `${one}/${many}`]);
  });

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
