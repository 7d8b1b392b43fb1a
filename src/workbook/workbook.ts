import type { Contract } from '../model/contract';
import type { ClockChange, Entry } from '../model/entry';
import type { Issue, Place } from '../model/issue';
import type { Measure } from '../model/measure';
import type { Term } from '../model/term';
import type { Language } from '../words/language';
import { foldedText } from './cell';
import type { Column, Columns, Row, RowOf } from './column';
import { columnLetters } from './sheet';
import type { SHEETS, SheetKey } from './sheets';

/** Everything that a workbook says, read once: what is asked of it is answered from here. */
export interface Workbook {
  readonly contract: Contract;
  /** Standard sheets by their key, the contract's own registers by their folded name. */
  readonly tables: ReadonlyMap<string, Table>;
  /** What a `code` can name: lists by folded name, sheets and registers by the key of `tables`. */
  readonly references: ReadonlyMap<string, Reference>;
  /** The columns that the contract adds to its sheets and registers, by the key of `tables`. */
  readonly added: ReadonlyMap<string, Columns>;
  /** By folded name. */
  readonly measures: ReadonlyMap<string, Measure>;
  readonly terms: readonly Term[];
  /** The workbook's own texts in other languages. */
  readonly translations: Translations;
  /** The log's time, split at midnight and where evening begins, in the order of the rows. */
  readonly entries: readonly Entry[];
  /** When the contract's time zone changes its clocks, within the contract. */
  readonly clockChanges: readonly ClockChange[];
  /** Where a text belongs that must not stand in this workbook (empty: nobody says); nothing for any other. */
  readonly belongsIn: (text: string) => string | undefined;
  /** What could not be read, and where. */
  readonly issues: readonly Issue[];
}

/** By language, then by text. */
export type Translations = ReadonlyMap<Language, ReadonlyMap<string, string>>;

/** A sheet as a table: the columns that were found, and the rows below them. */
export interface Table {
  readonly key: string;
  /** The sheet's name as the person wrote it. */
  readonly name: string;
  /** Counted from 1; titles may stand above it. */
  readonly headerRow: number;
  readonly columns: readonly FoundColumn[];
  /** The columns in which something stands that Daybook does not know, in order. */
  readonly unknownColumns: readonly Pick<FoundColumn, 'number' | 'header'>[];
  /** Something stands above the headers. */
  readonly isTitled: boolean;
  readonly rows: readonly Row[];
  /** Nothing stands in the sheet at all, not even a header. */
  readonly isEmpty: boolean;
  /** Rows with a cell that could not be read: they are not judged further. */
  readonly faulty: ReadonlySet<number>;
  /** Those of them that count nowhere: a day, a code or an amount that every row needs cannot be read. */
  readonly leftOut: ReadonlySet<number>;
}

export interface FoundColumn {
  readonly key: string;
  /** The header as the person wrote it. */
  readonly header: string;
  /** Counted from 1. */
  readonly number: number;
  readonly column: Column;
}

/** Entries that other rows name by code or by name. */
export interface Reference {
  /** As a person knows it: the list's or the sheet's name. */
  readonly name: string;
  /** The key of the table that holds the entries. */
  readonly table: string;
  /** By code, in the order of the sheet. */
  readonly entries: ReadonlyMap<string, Row>;
  /** All rows of a code that has several, as when what it means changes from a day on. */
  readonly versions: ReadonlyMap<string, readonly Row[]>;
  /** Folded codes and names to codes; a name that several entries share has them all. */
  readonly named: ReadonlyMap<string, readonly string[]>;
}

type RowIn<Key extends SheetKey> = RowOf<(typeof SHEETS)[Key]>;

/** The rows of a standard sheet, with the types of its columns; none where the sheet is missing. */
export const rowsOf = <Key extends SheetKey>(
  book: Pick<Workbook, 'tables'>,
  key: Key,
): readonly RowIn<Key>[] => (book.tables.get(key)?.rows ?? []) as readonly RowIn<Key>[];

/** The place of a row, or of one of its cells. */
export function placeIn(table: Table, row: number, key?: string): Place {
  const found = table.columns.find((column) => column.key === key);
  if (!found) return { sheet: table.name, row };
  return {
    sheet: table.name,
    row,
    column: found.header,
    cell: `${columnLetters(found.number)}${row}`,
  };
}

/** The entries that a person means by a list's, a sheet's or a register's name. */
export const referenceTo = (
  book: Pick<Workbook, 'references'>,
  name: string,
): Reference | undefined => book.references.get(foldedText(name));
