import { Refusal } from '../model/refusal';
import type { Label } from '../words/catalogue';
import type { Words } from '../words/words';
import type { Cell } from '../workbook/cell';
import type { Columns } from '../workbook/column';
import { type Change, columnLetters } from '../workbook/sheet';
import { type ColumnKey, SHEETS, type SheetKey } from '../workbook/sheets';
import type { Table, Workbook } from '../workbook/workbook';

/** A row to be written, by the keys of the sheet's columns. */
export type CellsByKey<Key extends SheetKey> = { readonly [Column in ColumnKey<Key>]?: Cell };

const labelsOf = (key: SheetKey, words: Words): Readonly<Record<string, Label>> =>
  words.sheets[key].columns;

const nameOf = (key: SheetKey, book: Workbook, words: Words): string =>
  book.tables.get(key)?.name ?? words.sheets[key].name;

/**
 * Refuses to write into a sheet that goes by the name of one of Daybook's but is a person's own: it
 * holds something, and not under the headers that Daybook gives it.
 */
function makeSureItIsOurs(key: SheetKey, book: Workbook, words: Words): void {
  const table = book.tables.get(key);
  if (!table || table.isEmpty) return;
  const columns: Columns = SHEETS[key];
  const needed = Object.keys(columns).filter(
    (column) => columns[column]?.owned && !columns[column]?.later,
  );
  const found = new Set(table.columns.map((column) => column.key));
  const missing = needed.find((column) => !found.has(column));
  if (missing === undefined) return;
  const header = labelsOf(key, words)[missing]?.[0] ?? missing;
  const sentence = words.documents.refusals['not-ours'](table.name, header);
  throw new Refusal('not-ours', { sheet: table.name, header }, sentence);
}

/** Refuses to make a sheet anew in which a person keeps something of their own. */
function makeSureNothingIsLost(table: Table | undefined, words: Words): void {
  if (!table) return;
  const { refusals } = words.documents;
  const sheet = table.name;
  const [unknown] = table.unknownColumns;
  if (unknown !== undefined) {
    const column = columnLetters(unknown.number);
    throw new Refusal('not-ours', { sheet, column }, refusals['typed-beside'](sheet, column));
  }
  if (table.isTitled) throw new Refusal('not-ours', { sheet }, refusals['typed-above'](sheet));
}

/** Gives a sheet that Daybook replaces its new content, header row and all. */
export function replaceSheet<Key extends SheetKey>(
  key: Key,
  rows: readonly CellsByKey<Key>[],
  book: Workbook,
  words: Words,
): Change {
  makeSureItIsOurs(key, book, words);
  makeSureNothingIsLost(book.tables.get(key), words);
  const keys = Object.keys(SHEETS[key]) as ColumnKey<Key>[];
  return {
    change: 'replace',
    sheet: nameOf(key, book, words),
    cells: [
      keys.map((column) => labelsOf(key, words)[column]?.[0] ?? column),
      ...rows.map((row) => keys.map((column) => row[column] ?? null)),
    ],
  };
}

/** Adds rows to a sheet that Daybook only ever adds to, under whatever order its columns stand in. */
export function appendTo<Key extends SheetKey>(
  key: Key,
  rows: readonly CellsByKey<Key>[],
  book: Workbook,
  words: Words,
): Change {
  makeSureItIsOurs(key, book, words);
  const keys = Object.keys(SHEETS[key]) as ColumnKey<Key>[];
  const found = book.tables.get(key)?.columns;
  const places: (string | undefined)[] = found?.length
    ? Array.from(
        { length: Math.max(...found.map(({ number }) => number), 0) },
        (_, index) => found.find(({ number }) => number === index + 1)?.key,
      )
    : keys;
  return {
    change: 'append',
    sheet: nameOf(key, book, words),
    header: keys.map((column) => labelsOf(key, words)[column]?.[0] ?? column),
    rows: rows.map((row) => {
      const cells: Readonly<Record<string, Cell | undefined>> = row;
      return places.map((place) => (place === undefined ? null : (cells[place] ?? null)));
    }),
  };
}
