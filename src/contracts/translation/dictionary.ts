import type { List } from '../template';

/** What a template says of its own, from English to another language. */
export interface Dictionary {
  /** Names, headers, sentences: each as it stands in the template. */
  readonly texts: Readonly<Record<string, string>>;
  /** What one of a thing is called, and several after a stroke: `visit` → `भेट/भेटी`. */
  readonly nouns: Readonly<Record<string, string>>;
  /** Entries that a list has in this language only, by the list's name in the template. */
  readonly added?: Readonly<Record<string, List['entries']>>;
}

/** Several dictionaries as one; what a later one says counts. */
export const joined = (...dictionaries: readonly Dictionary[]): Dictionary => ({
  texts: Object.assign({}, ...dictionaries.map(({ texts }) => texts)),
  nouns: Object.assign({}, ...dictionaries.map(({ nouns }) => nouns)),
  added: Object.assign({}, ...dictionaries.map(({ added }) => added)),
});
