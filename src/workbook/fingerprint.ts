import type { Day } from '../model/day';
import { contains, type Period } from '../model/period';
import type { Row, Value } from './column';
import { hashOf } from './hash';
import type { Table } from './workbook';

/** A row as a document rested on it: its id, or `#` where it has none, and its fingerprint. */
export interface Mark {
  readonly key: string;
  readonly fingerprint: string;
}

/** The key of a row that has no id. */
export const UNNAMED = '#';

/** Columns that no figure rests on: filling in a proof later does not change what was invoiced. */
const BESIDE_THE_POINT = new Set(['id', 'entered', 'status', 'notes', 'evidence']);

/**
 * A short mark for what a row says, to notice a later change: the same for the same values,
 * whatever the order of the columns, and whichever blank columns are added.
 */
export const fingerprintOf = (row: Row, table: Table): string =>
  fingerprintWith(row, meaningfulKeys(table));

/** The marks of the rows dated in a period, as one cell of the Runs sheet keeps them. */
export function marksIn(table: Table, period: Period): string {
  const keys = meaningfulKeys(table);
  const marks: string[] = [];
  for (const row of table.rows)
    if (typeof row.date === 'number' && contains(period, row.date as Day))
      marks.push(written({ key: keyOf(row), fingerprint: fingerprintWith(row, keys) }));
  return marks.join(' ');
}

/** The marks of all rows of a table, in the table's order. */
export function marksOf(table: Table): Mark[] {
  const keys = meaningfulKeys(table);
  return table.rows.map((row) => ({ key: keyOf(row), fingerprint: fingerprintWith(row, keys) }));
}

/** The marks that a cell of the Runs sheet holds; what does not look like one is passed over. */
export function readMarks(text: string): Mark[] {
  const marks: Mark[] = [];
  for (const word of text.split(/\s+/)) {
    const parts = /^(.*):([0-9a-z]+)$/.exec(word) ?? /^(#)([0-9a-z]+)$/.exec(word);
    if (parts?.[1] && parts[2])
      marks.push({ key: parts[1].startsWith(UNNAMED) ? UNNAMED : parts[1], fingerprint: parts[2] });
  }
  return marks;
}

const written = ({ key, fingerprint }: Mark): string =>
  key === UNNAMED ? UNNAMED + fingerprint : `${key}:${fingerprint}`;

/** Marks stand in one cell with spaces between, so an id must not hold any. */
const keyOf = (row: Row): string =>
  typeof row.id === 'string' && row.id ? row.id.replace(/\s+/g, '_').replace(/^#/, 'n') : UNNAMED;

const meaningfulKeys = (table: Table): string[] =>
  table.columns
    .filter(({ key, column }) => !column.owned && !BESIDE_THE_POINT.has(key))
    .map(({ key }) => key)
    .sort();

function fingerprintWith(row: Row, keys: readonly string[]): string {
  let said = '';
  for (const key of keys) {
    const value: Value | undefined = row[key];
    if (value !== undefined) said += `${key}\n${JSON.stringify(value)}\n`;
  }
  return hashOf(said);
}
