import type { Day } from '../model/day';
import type { Row } from './column';
import { movesByEntry } from './moves';
import { idKeyOf } from './references';
import { type Reference, referenceTo, type Table, type Workbook } from './workbook';

/** Read as they stand: who may be written to is a matter of now, and the log counts by its own days. */
const AS_THEY_STAND: ReadonlySet<string> = new Set(['log', 'contacts', 'suppressed']);

/**
 * A workbook as it was on a day, as far as it says so. What happened later had not happened: a row
 * that cannot be without its own day was not there, and other such days were blank. An entry was at the
 * stage that Moves tells; and where something has happened to a row since, its state is not known.
 */
export function asOf(book: Workbook, day: Day): Workbook {
  const later = new Map<string, Table>();
  for (const table of book.tables.values()) {
    if (AS_THEY_STAND.has(table.key)) continue;
    const rows = rowsAsOf(table, day, book);
    if (rows.some((row, at) => row !== table.rows[at]) || rows.length < table.rows.length)
      later.set(table.key, { ...table, rows });
  }
  if (later.size === 0) return book;
  const tables = new Map([...book.tables].map(([key, table]) => [key, later.get(key) ?? table]));
  return { ...book, tables, references: referencesAsOf(book, later) };
}

function rowsAsOf(table: Table, day: Day, book: Workbook): readonly Row[] {
  const days = table.columns.filter(({ column }) => column.kind === 'day');
  const [own] = days;
  const isBirth = own?.column.happened && own.column.required;
  const happened = days.filter(({ column, key }) => column.happened && key !== own?.key);
  const stages = stagesTold(table, day, book);
  return table.rows.flatMap((row): Row[] => {
    if (isBirth && isAfter(row, own.key, day)) return [];
    const undone = happened.filter(({ key }) => isAfter(row, key, day)).map(({ key }) => key);
    const since = undone.length === 0 ? row : without(row, [...undone, 'state']);
    return [stages(since)];
  });
}

const isAfter = (row: Row, key: string, day: Day): boolean => {
  const value = row[key];
  return typeof value === 'number' && value > day;
};

const without = (row: Row, keys: readonly string[]): Row => {
  const blank = Object.fromEntries(keys.map((key) => [key, undefined]));
  return { ...row, ...blank, row: row.row };
};

/** The stage that a register's row was at, as Moves tells it; rows that never move keep what is typed. */
function stagesTold(table: Table, day: Day, book: Workbook): (row: Row) => Row {
  const register = referenceTo(book, table.name);
  const refers = table.columns.find(({ key }) => key === 'stage')?.column.refers;
  const list = refers === undefined ? undefined : referenceTo(book, refers);
  if (!register || !list) return (row) => row;
  const idKey = idKeyOf(table) ?? '';
  const moves = movesByEntry(register, list, book);
  const codes = [...list.entries.keys()];
  return (row) => {
    const own = moves.get(String(row[idKey]));
    const last = own?.filter((move) => move.day <= day).pop();
    const stage = last && codes[last.stage];
    return !own || row.stage === stage ? row : { ...row, stage, row: row.row };
  };
}

function referencesAsOf(
  { references }: Workbook,
  later: ReadonlyMap<string, Table>,
): Workbook['references'] {
  const made = new Map<Reference, Reference>();
  for (const reference of references.values()) {
    const table = later.get(reference.table);
    made.set(reference, table ? withRows(reference, table) : reference);
  }
  return new Map([...references].map(([name, each]) => [name, made.get(each) ?? each]));
}

/** What is not there yet can still be named: conditions and cells that name it are no mistake. */
function withRows(reference: Reference, { rows }: Table): Reference {
  const byNumber = new Map(rows.map((row) => [row.row, row]));
  const entries = [...reference.entries].flatMap(([code, { row }]) => {
    const then = byNumber.get(row);
    return then ? [[code, then] as const] : [];
  });
  return { ...reference, entries: new Map(entries) };
}
