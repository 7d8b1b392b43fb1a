import { foldedText } from './cell';
import type { Column, Row, Value } from './column';
import { foldedHeader } from './headers';
import { dayOfRow, entryOn } from './references';
import type { ReadingContext } from './values/context';
import type { Reference, Workbook } from './workbook';

/** What can be spoken of: the columns of a sheet, by every header that means one. */
export interface Speakable {
  columnNamed(text: string): { readonly key: string; readonly column: Column } | undefined;
  readonly references: ReadonlyMap<string, Reference>;
  /** The columns of the entries that a code can name. */
  columnsOf(reference: Reference): Speakable;
  readonly context: ReadingContext;
}

/** A column of a sheet, or of the entries that it names, or of those that these name in turn. */
export interface Path {
  /** The key of the sheet's own column. */
  readonly column: string;
  /** The keys of the columns that come after it. */
  readonly through: readonly string[];
  /** The column at the end. */
  readonly end: Column;
}

/** Reads `Place`, `Place tags`, `SHG Village Gram panchayat`: headers one after another. */
export function pathNamed(text: string, speakable: Speakable): Path | undefined {
  const left = foldedHeader(text);
  const own = speakable.columnNamed(left);
  if (own) return { column: own.key, through: [], end: own.column };
  for (let space = left.indexOf(' '); space > 0; space = left.indexOf(' ', space + 1)) {
    const first = speakable.columnNamed(left.slice(0, space));
    const reference =
      first?.column.refers && speakable.references.get(foldedText(first.column.refers));
    if (!first || !reference) continue;
    const rest = left.slice(space + 1);
    const target = speakable.columnsOf(reference);
    const further = pathNamed(rest, target) ?? pathNamed(`${rest}s`, target);
    if (further)
      return { column: first.key, through: [further.column, ...further.through], end: further.end };
  }
  return undefined;
}

/** What stands at the end of a row's path; several values where a cell on the way names several entries. */
export function valueAt(
  row: Row,
  { column, through }: Pick<Path, 'column' | 'through'>,
  sheet: string,
  book: Pick<Workbook, 'tables' | 'references'>,
): Value | undefined {
  const refersIn = (table: string | undefined, key: string): string =>
    book.tables.get(table ?? '')?.columns.find((found) => found.key === key)?.column.refers ?? '';
  const table = book.tables.get(sheet);
  const day = through.length > 0 && table ? dayOfRow(row, table) : undefined;
  let value = row[column];
  let refers = refersIn(sheet, column);
  for (const key of through) {
    const reference = book.references.get(foldedText(refers));
    const found = listed(value).map(
      (code) => reference && entryOn(reference, String(code), day)?.[key],
    );
    const isOne = !Array.isArray(value) && !Array.isArray(found[0]);
    value = isOne ? found[0] : found.flatMap(listed).map(String);
    refers = refersIn(reference?.table, key);
  }
  return value;
}

const listed = (value: Value | undefined): readonly Value[] => {
  if (value === undefined) return [];
  return Array.isArray(value) ? (value as readonly string[]) : [value];
};
