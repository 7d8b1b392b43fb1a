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
]);

/** The words of the list *Kept elsewhere*, each with the place where such things belong. */
interface Kept {
  readonly pattern: RegExp;
  readonly places: ReadonlyMap<string, string>;
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

function misplaced(table: Table, { key }: FoundColumn, { pattern, places }: Kept): Issue[] {
  return table.rows.flatMap((row) => {
    const text = row[key];
    const found = typeof text === 'string' ? pattern.exec(foldedText(text))?.[0] : undefined;
    if (found === undefined) return [];
    const facts = { belongs: places.get(found) ?? '' };
    return [issue('forbidden-value', placeIn(table, row.row, key), facts)];
  });
}

function keptIn({ references }: Workbook): Kept | undefined {
  const entries = references.get('kept elsewhere')?.entries ?? new Map();
  const places = new Map(
    [...entries].map(([words, { group }]) => [
      foldedText(words),
      typeof group === 'string' ? group : '',
    ]),
  );
  if (places.size === 0) return undefined;
  const any = [...places.keys()].map(escaped).join('|');
  return { places, pattern: new RegExp(`(?<![\\p{L}\\p{M}])(?:${any})(?![\\p{L}\\p{M}])`, 'u') };
}

const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
