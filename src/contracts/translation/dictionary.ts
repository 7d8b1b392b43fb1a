/** What a template says of its own, from English to another language. */
export interface Dictionary {
  /** Names, headers, sentences: each as it stands in the template. */
  readonly texts: Readonly<Record<string, string>>;
  /** What one of a thing is called, and several after a stroke: `visit` → `भेट/भेटी`. */
  readonly nouns: Readonly<Record<string, string>>;
}

/** Several dictionaries as one; what a later one says counts. */
export const joined = (...dictionaries: readonly Dictionary[]): Dictionary => ({
  texts: Object.assign({}, ...dictionaries.map(({ texts }) => texts)),
  nouns: Object.assign({}, ...dictionaries.map(({ nouns }) => nouns)),
});
