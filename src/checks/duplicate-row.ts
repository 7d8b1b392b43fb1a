import { issue } from '../model/issue';
import type { Row, Value } from '../workbook/column';
import { placeIn, type Table } from '../workbook/workbook';
import { type Check, ofLog } from './check';

/** What a copy of a row may have of its own: its number, when it was written, how far it has got. */
const OF_ITS_OWN = new Set(['id', 'entered', 'status']);

/** Two rows of the log say the same: the later one is marked. */
export const duplicateRow: Check = ofLog((log) =>
  [...repeatedRows(log)].map(([row, firstRow]) =>
    issue('duplicate-row', placeIn(log, row), { firstRow }),
  ),
);

/** The rows that say the same as an earlier one, with the earlier one. */
export function repeatedRows(log: Table | undefined): Map<number, number> {
  const repeated = new Map<number, number>();
  if (!log) return repeated;
  const keys = log.columns
    .filter(({ key, column }) => !column.owned && !OF_ITS_OWN.has(key))
    .map(({ key }) => key);
  const firstRows = new Map<string, number>();
  for (const row of log.rows) {
    if (log.faulty.has(row.row)) continue;
    const content = contentOf(row, keys);
    const firstRow = firstRows.get(content);
    if (firstRow === undefined) firstRows.set(content, row.row);
    else repeated.set(row.row, firstRow);
  }
  return repeated;
}

function contentOf(row: Row, keys: readonly string[]): string {
  let content = '';
  for (const key of keys) content += `${written(row[key])}\n`;
  return content;
}

/** Texts keep their quotation marks, so that no two rows can be written alike and differ. */
const written = (value: Value | undefined): string =>
  value === undefined || typeof value === 'number' ? String(value) : JSON.stringify(value);
