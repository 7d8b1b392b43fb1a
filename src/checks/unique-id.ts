import { type Issue, issue } from '../model/issue';
import { foldedText } from '../workbook/cell';
import type { Row } from '../workbook/column';
import { placeIn, type Table } from '../workbook/workbook';
import type { Check } from './check';
import { repeatedRows } from './duplicate-row';

/**
 * Within what an id stands for one row only, where that is not the whole sheet; rows that take
 * part in no such scope may share theirs.
 */
const SCOPES: Readonly<Record<string, (row: Row) => string | undefined>> = {
  lists: ({ list }) => foldedText(String(list ?? '')),
  // A month that was opened again may be signed off again in a row of its own.
  periods: ({ reopened }) => (reopened === undefined ? '' : undefined),
};

const wholeSheet = (): string => '';

/** Two rows of a sheet go by one id: the later one is marked. */
export const uniqueId: Check = (book) => {
  const copies = new Set(repeatedRows(book.tables.get('log')).keys());
  return [...book.tables.values()].flatMap((table) =>
    repeatedIds(table, table.key === 'log' ? copies : NONE),
  );
};

const NONE: ReadonlySet<number> = new Set();

/** A row that is a copy altogether is told once, as a copy. */
function repeatedIds(table: Table, copies: ReadonlySet<number>): Issue[] {
  const found = table.columns.find(({ column }) => column.kind === 'id');
  if (!found) return [];
  const scopeOf = SCOPES[table.key] ?? wholeSheet;
  const rowsOfId = new Map<string, Row[]>();
  const issues: Issue[] = [];
  for (const row of table.rows) {
    const id = row[found.key];
    const scope = scopeOf(row);
    if (typeof id !== 'string' || scope === undefined || copies.has(row.row)) continue;
    const named = `${scope}\n${foldedText(id)}`;
    const earlier = rowsOfId.get(named) ?? [];
    const same = earlier.find((other) => areInForceTogether(other, row));
    earlier.push(row);
    rowsOfId.set(named, earlier);
    if (!same) continue;
    const facts = { value: found.column.personal ? '' : id, firstRow: same.row };
    issues.push(issue('unique-error', placeIn(table, row.row, found.key), facts));
  }
  return issues;
}

/** An id whose meaning changes has a row for each meaning, each with days of its own. */
const areInForceTogether = (one: Row, other: Row): boolean =>
  !(isOver(one, other) || isOver(other, one));

/** Whether the one ends before the other begins. */
const isOver = ({ until }: Row, { from }: Row): boolean =>
  typeof until === 'number' && typeof from === 'number' && until < from;
