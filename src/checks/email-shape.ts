import { type Issue, issue } from '../model/issue';
import { type FoundColumn, placeIn, type Table } from '../workbook/workbook';
import type { Check } from './check';

/** One @, something before it, and a name with a dot behind it; finer points are for the mail server. */
const ADDRESS = /^[^\s@,;<>"]+@[^\s@,;<>".]+(\.[^\s@,;<>".]+)*\.[^\s@,;<>".]{2,}$/;
/** So much of a value is repeated in a message. */
const SHOWN = 40;

/** What stands in an e-mail column is not shaped like an address. */
export const emailShape: Check = (book) =>
  [...book.tables.values()].flatMap((table) =>
    table.columns
      .filter(({ column }) => column.kind === 'email' && !column.owned)
      .flatMap((found) => misshapen(table, found)),
  );

const misshapen = (table: Table, { key, column }: FoundColumn): Issue[] =>
  table.rows.flatMap((row) => {
    const address = row[key];
    if (typeof address !== 'string' || ADDRESS.test(address)) return [];
    const value = column.personal ? '' : address.slice(0, SHOWN);
    return [issue('type-error', placeIn(table, row.row, key), { kind: 'email', value })];
  });
