import { type Issue, issue } from '../model/issue';
import { maySpeakOfAll } from '../workbook/kept-elsewhere';
import { type FoundColumn, placeIn, type Table, type Workbook } from '../workbook/workbook';
import type { Check } from './check';

/** Words that say of a cell that it belongs in another system. What stands there is never repeated. */
export const keptElsewhere: Check = (book) =>
  [...book.tables.values()]
    .filter(({ key }) => !maySpeakOfAll(key))
    .flatMap((table) =>
      table.columns
        .filter(({ column }) => column.kind === 'text' && !column.owned)
        .flatMap((found) => misplaced(table, found, book)),
    );

const misplaced = (table: Table, { key }: FoundColumn, { belongsIn }: Workbook): Issue[] =>
  table.rows.flatMap((row) => {
    const belongs = belongsIn(String(row[key] ?? ''));
    return belongs === undefined
      ? []
      : [issue('forbidden-value', placeIn(table, row.row, key), { belongs })];
  });
