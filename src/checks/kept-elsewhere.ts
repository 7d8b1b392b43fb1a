import { type Issue, issue } from '../model/issue';
import { foldedText } from '../workbook/cell';
import { type FoundColumn, placeIn, type Table, type Workbook } from '../workbook/workbook';
import type { Check } from './check';

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

/** The words of the list *Kept elsewhere*. */
interface Kept {
  /** Any of them: most cells hold none. */
  readonly any: RegExp;
  readonly entries: readonly { readonly pattern: RegExp; readonly belongs: string }[];
}

/** Words that say of a cell that it belongs in another system. What stands there is never repeated. */
export const keptElsewhere: Check = (book) => {
  const kept = keptIn(book);
  if (!kept) return [];
  return [...book.tables.values()]
    .filter(({ key }) => !AGREEMENT.has(key))
    .flatMap((table) =>
      table.columns
        .filter(({ column }) => column.kind === 'text' && !column.owned)
        .flatMap((found) => misplaced(table, found, kept)),
    );
};

function misplaced(table: Table, { key }: FoundColumn, { any, entries }: Kept): Issue[] {
  return table.rows.flatMap((row) => {
    const text = foldedText(String(row[key] ?? ''));
    if (!any.test(text)) return [];
    const belongs = entries.find(({ pattern }) => pattern.test(text))?.belongs ?? '';
    return [issue('forbidden-value', placeIn(table, row.row, key), { belongs })];
  });
}

function keptIn({ references }: Workbook): Kept | undefined {
  const entries = [...(references.get('kept elsewhere')?.entries ?? [])].map(([words, row]) => ({
    words,
    pattern: patternOf([words]),
    belongs: typeof row.group === 'string' ? row.group : '',
  }));
  if (entries.length === 0) return undefined;
  return { entries, any: patternOf(entries.map(({ words }) => words)) };
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
