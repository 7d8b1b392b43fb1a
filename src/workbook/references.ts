import type { Day } from '../model/day';
import { inEveryLanguage } from '../words/language';
import { foldedText } from './cell';
import type { Row } from './column';
import { listKeyOf, namesOfList } from './list-names';
import type { Suggest } from './nearest';
import type { Reference, Table } from './workbook';

/** What a typed text names: one entry, or none, or several. */
export type Named = { readonly code: string } | { readonly matches: number };

export function resolve(reference: Reference, text: string): Named {
  const codes = reference.named.get(foldedText(text)) ?? [];
  return codes[0] !== undefined && codes.length === 1
    ? { code: codes[0] }
    : { matches: codes.length };
}

/** The entry that a text which names none may have meant; an empty text where none is near. */
export const nearestIn = (reference: Reference, text: string, suggest: Suggest): string =>
  suggest(foldedText(text), reference.named, labelOf(reference));

/** An entry's name as a person knows it: its name where it has one, else its code. */
const labelOf =
  (reference: Reference) =>
  (code: string): string => {
    const name = reference.entries.get(code)?.name;
    return typeof name === 'string' ? name : code;
  };

/** The name that a person gives an entry of a register: the Name column, or first and last name. */
function namesIn(row: Row): string[] {
  const { name, title, firstName, lastName } = row;
  const whole = [firstName, lastName].filter((part) => typeof part === 'string').join(' ');
  return [name, title, whole].filter(
    (text): text is string => typeof text === 'string' && text !== '',
  );
}

function referenceOf(name: string, table: Table, rows: readonly Row[], idKey: string): Reference {
  const entries = new Map<string, Row>();
  const versions = new Map<string, readonly Row[]>();
  const named = new Map<string, string[]>();
  const call = (text: string, code: string): void => {
    const codes = named.get(foldedText(text)) ?? [];
    if (!codes.includes(code)) named.set(foldedText(text), [...codes, code]);
  };
  for (const row of rows) {
    const code = row[idKey];
    if (typeof code !== 'string') continue;
    const first = entries.get(code);
    if (first) versions.set(code, [...(versions.get(code) ?? [first]), row]);
    else entries.set(code, row);
  }
  for (const [code, row] of entries)
    for (const version of versions.get(code) ?? [row])
      for (const text of namesIn(version)) call(text, code);
  // A code is exact: it is never made ambiguous by another entry's name.
  for (const code of entries.keys()) named.set(foldedText(code), [code]);
  return { name, table: table.key, entries, versions, named };
}

/** Whether an entry says that it is there on a day; one that names no days always is. */
export const isInForce = ({ from, until }: Row, day: Day): boolean =>
  (typeof from !== 'number' || from <= day) && (typeof until !== 'number' || day <= until);

/** What a code stood for on a day: the row that was in force then; its first row where none was. */
export function entryOn(reference: Reference, code: string, day: Day | undefined): Row | undefined {
  const versions = day === undefined ? undefined : reference.versions.get(code);
  const inForce = versions?.find((version) => day !== undefined && isInForce(version, day));
  return inForce ?? reference.entries.get(code);
}

/** The day of a row: its first column of days. */
export function dayOfRow(row: Row, { columns }: Pick<Table, 'columns'>): Day | undefined {
  const key = columns.find(({ column }) => column.kind === 'day')?.key;
  const day = key === undefined ? undefined : row[key];
  return typeof day === 'number' ? (day as Day) : undefined;
}

/** The column by which other rows name an entry: its id, or its first column where it has none. */
export const idKeyOf = (table: Table): string | undefined =>
  (table.columns.find(({ column }) => column.kind === 'id') ?? table.columns[0])?.key;

/** Everything that a `code` can name, by folded name: each list of the Lists sheet, each sheet with ids. */
export function referencesIn(tables: ReadonlyMap<string, Table>): Map<string, Reference> {
  const references = new Map<string, Reference>();
  for (const table of tables.values()) {
    const idKey = idKeyOf(table);
    if (idKey === undefined || table.key === 'lists' || table.key === 'log') continue;
    const reference = referenceOf(table.name, table, table.rows, idKey);
    for (const name of namesOf(table)) references.set(name, reference);
  }
  const lists = tables.get('lists');
  if (lists)
    for (const [list, rows] of listsIn(lists)) {
      const name = String(rows[0]?.list ?? list);
      const reference = referenceOf(name, lists, rows, 'code');
      for (const each of namesOfList(name)) references.set(each, reference);
    }
  return references;
}

function namesOf(table: Table): string[] {
  const standard = inEveryLanguage(
    ({ sheets }) => sheets as Readonly<Record<string, { name: string }>>,
  )
    .map((sheets) => sheets[table.key]?.name)
    .filter((name) => name !== undefined);
  return [table.key, table.name, ...standard].map(foldedText);
}

function listsIn(lists: Table): Map<string, Row[]> {
  const byName = new Map<string, Row[]>();
  for (const row of lists.rows) {
    const name = listKeyOf(String(row.list ?? ''));
    const rows = byName.get(name);
    if (rows) rows.push(row);
    else byName.set(name, [row]);
  }
  return byName;
}
