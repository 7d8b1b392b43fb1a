import { foldedText } from './cell';
import type { Workbook } from './workbook';

/** The list of words that say of a text that it belongs in another system, each with its place. */
const LIST = 'kept elsewhere';

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
  return (text) => {
    const folded = foldedText(text);
    if (!any.test(folded)) return undefined;
    return entries.find(({ pattern }) => pattern.test(folded))?.belongs ?? '';
  };
}

const LETTER = '[\\p{L}\\p{M}]';

/** Whole words; one that ends in `*` stands for all that begin so: `self-harm*`. */
function patternOf(several: readonly string[]): RegExp {
  const any = several.map((words) =>
    words.endsWith('*')
      ? `${escaped(foldedText(words.slice(0, -1)))}${LETTER}*`
      : escaped(foldedText(words)),
  );
  return new RegExp(`(?<!${LETTER})(?:${any.join('|')})(?!${LETTER})`, 'u');
}

const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
