import { foldedText } from './cell';
import type { Workbook } from './workbook';

/** The list of words that say of a text that it belongs in another system, each with its place. */
const LIST = 'kept elsewhere';
/** The list of phrases in which these words mean no harm. */
const HARMLESS = 'harmless words';

/** The sheets in which the agreement is set down: they may speak of what the others must not hold. */
const AGREEMENT: ReadonlySet<string> = new Set([
  'contract',
  'terms',
  'measures',
  'lists',
  'columns',
  'reports',
  'sections',
  'translations',
]);

/** Whether the list does not count for a sheet, by its key. */
export const maySpeakOfAll = (sheet: string): boolean => AGREEMENT.has(sheet);

/** Tells of a text where it belongs, by the list *Kept elsewhere*; nothing where it may stand. */
export function belongingIn(references: Workbook['references']): Workbook['belongsIn'] {
  const entries = [...(references.get(LIST)?.entries ?? [])].map(([words, row]) => ({
    words,
    pattern: patternOf([words]),
    belongs: typeof row.group === 'string' ? row.group : '',
  }));
  if (entries.length === 0) return () => undefined;
  // Most texts hold none of the words: they are asked about all of them at once.
  const any = patternOf(entries.map(({ words }) => words));
  const harmless = [...(references.get(HARMLESS)?.entries.keys() ?? [])].map((words) =>
    patternOf([words]),
  );
  return (text) => {
    const folded = foldedText(text);
    if (!has(folded, any)) return undefined;
    const rest = harmless.reduce((left, phrase) => left.replace(phrase, ELSEWHERE), folded);
    return entries.find(({ pattern }) => has(rest, pattern))?.belongs;
  };
}

const has = (text: string, pattern: RegExp): boolean => text.search(pattern) >= 0;

const LETTER = '[\\p{L}\\p{M}]';
/** Stands where a harmless phrase stood: what is before it and what is after it make no new one. */
const ELSEWHERE = ' – ';

/**
 * Whole words, one after another: `*` at a word's end stands for any ending, and of words with `/`
 * between them any may be there, as in `touch* her/him`.
 */
function patternOf(several: readonly string[]): RegExp {
  const phrases = several.map((words) => foldedText(words).split(' ').map(wordOf).join('\\s+'));
  return new RegExp(`(?<!${LETTER})(?:${phrases.join('|')})(?!${LETTER})`, 'gu');
}

const wordOf = (word: string): string => `(?:${word.split('/').map(stemOf).join('|')})`;

const stemOf = (word: string): string =>
  word.endsWith('*') ? `${escaped(word.slice(0, -1))}${LETTER}*` : escaped(word);

const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
