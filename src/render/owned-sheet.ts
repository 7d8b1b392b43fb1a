import type { Label } from '../words/language';
import type { Words } from '../words/words';
import type { Cell } from '../workbook/cell';
import type { Change } from '../workbook/sheet';
import { type ColumnKey, SHEETS, type SheetKey } from '../workbook/sheets';
import type { Workbook } from '../workbook/workbook';

/** A row to be written, by the keys of the sheet's columns. */
export type CellsByKey<Key extends SheetKey> = { readonly [Column in ColumnKey<Key>]?: Cell };

const labelsOf = (key: SheetKey, words: Words): Readonly<Record<string, Label>> =>
  words.sheets[key].columns;

const nameOf = (key: SheetKey, book: Workbook, words: Words): string =>
  book.tables.get(key)?.name ?? words.sheets[key].name;

/** Gives a sheet that Daybook replaces its new content, header row and all. */
export function replaceSheet<Key extends SheetKey>(
  key: Key,
  rows: readonly CellsByKey<Key>[],
  book: Workbook,
  words: Words,
): Change {
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
  const keys = Object.keys(SHEETS[key]) as ColumnKey<Key>[];
  const found = book.tables.get(key)?.columns;
  const places: (string | undefined)[] = found
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
