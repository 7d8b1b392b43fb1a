import { serialOf } from '../model/day';
import { MINUTES_IN_DAY, type Minutes } from '../model/minutes';
import { type Cell, foldedText, isBlank, isMoment, visibleText } from './cell';
import { resolve } from './references';
import { addressKey, type Sheet } from './sheet';
import { contextOf } from './values/context';
import { readDay } from './values/day';
import { readDuration } from './values/duration';
import { readCount } from './values/number';
import type { Table, Workbook } from './workbook';

/** What a quick entry asks for, of what the log has a column for. */
export const QUICK_FIELDS = ['date', 'hours', 'activity', 'place', 'people', 'notes'] as const;
export type QuickField = (typeof QUICK_FIELDS)[number];

/** As typed: `2h30`, `2:30`, `2.5`, `150 min`. */
export type QuickEntry = Readonly<Record<QuickField, string>>;

/** The cells of the log's new row by the keys of its columns; or the field that means nothing. */
export type QuickReading =
  | { readonly cells: ReadonlyMap<string, Cell> }
  | { readonly unreadable: QuickField };

/** The fields that this log has a column for. */
export const fieldsOf = (log: Table): QuickField[] =>
  QUICK_FIELDS.filter((field) => log.columns.some(({ key }) => key === field));

/** Reads a quick entry into cells such as the rows above it hold. */
export function readQuickEntry(
  typed: QuickEntry,
  log: Table,
  sheet: Sheet,
  book: Workbook,
): QuickReading {
  const cells = new Map<string, Cell>();
  for (const field of fieldsOf(log)) {
    const text = visibleText(typed[field]);
    if (text === '') continue;
    const cell = READERS[field](text, { log, sheet, book });
    if (cell === undefined) return { unreadable: field };
    cells.set(field, cell);
  }
  return { cells };
}

/** A row of cells under the log's own columns. */
export function cellsUnder(log: Table, cells: ReadonlyMap<string, Cell>): Cell[] {
  const width = Math.max(0, ...log.columns.map(({ number }) => number));
  const row = new Array<Cell>(width).fill(null);
  for (const { key, number } of log.columns) row[number - 1] = cells.get(key) ?? null;
  return row;
}

interface Surroundings {
  readonly log: Table;
  readonly sheet: Sheet;
  readonly book: Workbook;
}

type ReadField = (text: string, around: Surroundings) => Cell | undefined;

const READERS: Readonly<Record<QuickField, ReadField>> = {
  date: (text, { book }) => {
    const day = readDay(text, contextOf(book.contract));
    return day === undefined ? undefined : { serial: serialOf(day) };
  },
  hours: (text, around) => {
    const length = readDuration(text, contextOf(around.book.contract));
    return length === undefined || length <= 0 ? undefined : lengthAsAbove(length, around);
  },
  activity: nameIn('activities'),
  place: nameIn('places'),
  people: (text) => readCount(text),
  notes: (text) => text,
};

/** Some logs keep lengths of time as figures of hours, others as a clock shows them. */
function lengthAsAbove(length: Minutes, { log, sheet }: Surroundings): Cell {
  const number = log.columns.find(({ key }) => key === 'hours')?.number ?? 0;
  for (let row = sheet.cells.length; row > log.headerRow; row--) {
    const above = sheet.cells[row - 1]?.[number - 1] ?? null;
    if (isBlank(above) || sheet.formulas.has(addressKey(row, number))) continue;
    if (isMoment(above)) break;
    if (typeof above === 'number') return length / 60;
  }
  return { serial: length / MINUTES_IN_DAY };
}

/** The entry's name, as people choose it from the dropdown; its code where the name alone would mean several. */
function nameIn(list: string): ReadField {
  return (text, { book }) => {
    const reference = book.references.get(list);
    if (!reference) return text;
    const named = resolve(reference, text);
    if (!('code' in named)) return undefined;
    const name = reference.entries.get(named.code)?.name;
    if (typeof name !== 'string') return named.code;
    const meant = reference.named.get(foldedText(name)) ?? [];
    return meant.length === 1 ? name : named.code;
  };
}
