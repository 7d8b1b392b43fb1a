import type { Day } from '../model/day';
import { type Issue, issue } from '../model/issue';
import type { Row } from '../workbook/column';
import { entryOn } from '../workbook/references';
import {
  type FoundColumn,
  placeIn,
  type Reference,
  referenceTo,
  type Table,
  type Workbook,
} from '../workbook/workbook';
import type { Check } from './check';

/** A row names an entry of a register that was not there yet on its day, or not any more. */
export const notInForce: Check = (book) =>
  [...book.tables.values()].flatMap((table) => {
    const dayKey = table.columns.find(({ column }) => column.kind === 'day')?.key;
    if (dayKey === undefined) return [];
    return datedColumns(table, book).flatMap(([found, reference]) =>
      table.rows.flatMap((row) => outOfForce(row, row[dayKey], found, reference, table)),
    );
  });

/** The columns that choose from a register which says from when and until when its entries are there. */
const datedColumns = (table: Table, book: Workbook): [FoundColumn, Reference][] =>
  table.columns.flatMap((found) => {
    const reference = found.column.refers && referenceTo(book, found.column.refers);
    const dated = reference && reference.table !== 'lists' && reference.table !== table.key;
    return dated ? [[found, reference]] : [];
  });

function outOfForce(
  row: Row,
  day: unknown,
  { key, column }: FoundColumn,
  reference: Reference,
  table: Table,
): Issue[] {
  if (typeof day !== 'number') return [];
  const named = [row[key] ?? []].flat().map(String);
  return named.flatMap((code) => {
    const entry = entryOn(reference, code, day as Day);
    const [from, until] = [entry?.from, entry?.until];
    const early = typeof from === 'number' && day < from;
    const late = typeof until === 'number' && day > until;
    if (!early && !late) return [];
    const facts = {
      value: column.personal ? '' : code,
      list: reference.name,
      day: day as Day,
      ...(early ? { from: from as Day } : { until: until as Day }),
    };
    return [issue('daybook/not-in-force', placeIn(table, row.row, key), facts)];
  });
}
