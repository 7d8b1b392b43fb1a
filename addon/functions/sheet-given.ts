import { serialOf } from '../../src/model/day';
import { MINUTES_IN_DAY } from '../../src/model/minutes';
import { FUNCTION_FAULTS } from '../../src/words/functions';
import { wordsFor } from '../../src/words/words';
import type { Cell } from '../../src/workbook/cell';
import { readWorkbook } from '../../src/workbook/read';
import type { SheetKey } from '../../src/workbook/sheets';
import type { Table, Workbook } from '../../src/workbook/workbook';
import { cellOf } from '../reading';
import { dayAt, type Given, rowsIn } from './given';
import { type TimesOfDay, timesOfDay } from './times-of-day';

const DAY = MINUTES_IN_DAY * 60_000;
/** Times of day and lengths of time are instants around the last days of 1899; nobody logs days of that time. */
const NO_DAY_BEFORE = Date.UTC(1930, 0, 1);

/** Reads one sheet, handed over as a range with its headings, by the rules by which Daybook reads a workbook. */
export function bookGiven(key: SheetKey, given: Given): Workbook {
  const times = timesOfDay();
  const cells = rowsIn(given).map((row) => row.map((value) => cellGiven(value, times)));
  const { name } = wordsFor('en').sheets[key];
  return readWorkbook([{ name, cells, formulas: new Set(), merges: [] }], () => []);
}

/** The sheet as a table; the columns that a function cannot do without must be there. */
export function tableGiven(key: SheetKey, given: Given, needed: readonly string[]): Table {
  return tableIn(bookGiven(key, given), key, needed);
}

export function tableIn({ tables }: Workbook, key: SheetKey, needed: readonly string[]): Table {
  const table = tables.get(key);
  const labels: Readonly<Record<string, readonly [string, ...unknown[]]>> =
    wordsFor('en').sheets[key].columns;
  for (const column of needed)
    if (!table?.columns.some((found) => found.key === column))
      throw new Error(FUNCTION_FAULTS.noColumn(labels[column]?.[0] ?? column));
  if (!table) throw new Error(FUNCTION_FAULTS.noColumn(''));
  return table;
}

function cellGiven(value: unknown, times: TimesOfDay): Cell {
  if (!(value instanceof Date)) return cellOf(value, false, Number);
  const instant = value.getTime();
  const serial = instant < NO_DAY_BEFORE ? times.serialAt(instant) : serialOf(dayAt(instant));
  return { serial: Math.round(serial * DAY) / DAY };
}
