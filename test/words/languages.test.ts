import { describe, expect, test } from '@jest/globals';
import type { Catalogue } from '../../src/words/catalogue';
import { LANGUAGES } from '../../src/words/language';
import { SIDEBAR_WORDS, type SidebarWords } from '../../src/words/sidebar';
import { latinIn, lostFigures } from './tongues';

const { en, ...others } = LANGUAGES;
const bars = SIDEBAR_WORDS as Readonly<Record<string, SidebarWords>>;

type Say = (...given: readonly unknown[]) => string;
type Leaf = string | Say;

/** Every word of a catalogue, or what makes it, by where it stands. */
function leaves(words: unknown, path: readonly string[] = []): [path: string, leaf: Leaf][] {
  if (typeof words === 'string' || typeof words === 'function')
    return [[path.join('.'), words as Leaf]];
  if (typeof words !== 'object' || words === null) return [];
  return Object.entries(words).flatMap(([key, each]) => leaves(each, [...path, key]));
}

/** What is said without a workbook; how values are typed, and what is usual at home, is each language's own affair. */
const said = (
  {
    notation: _,
    reading,
    issues: __,
    standings: ___,
    together: ____,
    home: _____,
    ...rest
  }: Catalogue,
  sidebar: SidebarWords | undefined,
) => leaves({ ...rest, sidebar }).filter(([path]) => !/\.1\.\d+$/.test(path));

/** A leaf as a person reads it; each fact that it is given is another figure. */
const read = (leaf: Leaf | undefined): string => {
  if (typeof leaf === 'function') return leaf(...['71', '72', '73', '74'].slice(0, leaf.length));
  return leaf ?? '';
};

describe.each(Object.entries(others))('%s', (language, words: Catalogue) => {
  const own = new Map(said(words, bars[language]));

  test('leaves nothing in English', () => {
    const left = [...own].flatMap(([path, leaf]) => {
      const latin = latinIn(read(leaf));
      return latin.length > 0 || read(leaf) === '' ? [[path, latin]] : [];
    });
    expect(left).toEqual([]);
  });

  test('gives every figure that English gives', () => {
    const lost = said(en, bars.en).flatMap(([path, leaf]) => {
      const figures = lostFigures(read(leaf), read(own.get(path)));
      return figures.length > 0 ? [[path, figures]] : [];
    });
    expect(lost).toEqual([]);
  });

  test('gives each column of a sheet a header of its own', () => {
    for (const { columns } of Object.values(words.sheets)) {
      const headers = Object.values(columns).map(([label]) => label);
      expect(new Set(headers).size).toBe(headers.length);
    }
  });
});
