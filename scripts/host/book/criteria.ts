import { cellAt, type HostBook, type HostCell, sheetNamed } from './book';
import type { RuleValue } from './cell-rule';
import { showsTime } from './formats';

/** Whether something holds of a cell, as rules and highlights ask. What depends on a formula, the host cannot tell. */
export const testOf = (criterion: string): Test | undefined => TESTS[criterion];

export type Test = (cell: HostCell, values: readonly RuleValue[], book: HostBook) => boolean;

const number =
  (holds: (value: number, one: number, other: number) => boolean): Test =>
  ({ value }, [one, other]) =>
    typeof value === 'number' && holds(value, Number(one), Number(other));

const moment =
  (holds: (day: number, one: number, other: number) => boolean): Test =>
  ({ value, format }, [one, other]) =>
    typeof value === 'number' &&
    showsTime(format) &&
    holds(Math.floor(value), Number(one), Number(other));

const text =
  (holds: (value: string, wanted: string) => boolean): Test =>
  ({ value }, [wanted]) =>
    holds(textOf(value).toLowerCase(), String(wanted).toLowerCase());

const isBetween = (value: number, low: number, high: number): boolean =>
  value >= low && value <= high;

const TESTS: Readonly<Record<string, Test>> = {
  NUMBER_BETWEEN: number(isBetween),
  NUMBER_NOT_BETWEEN: number((...given) => !isBetween(...given)),
  NUMBER_EQUAL_TO: number((value, one) => value === one),
  NUMBER_NOT_EQUAL_TO: number((value, one) => value !== one),
  NUMBER_GREATER_THAN: number((value, one) => value > one),
  NUMBER_GREATER_THAN_OR_EQUAL_TO: number((value, one) => value >= one),
  NUMBER_LESS_THAN: number((value, one) => value < one),
  NUMBER_LESS_THAN_OR_EQUAL_TO: number((value, one) => value <= one),
  DATE_IS_VALID_DATE: moment(() => true),
  DATE_AFTER: moment((day, one) => day > one),
  DATE_BEFORE: moment((day, one) => day < one),
  DATE_EQUAL_TO: moment((day, one) => day === one),
  DATE_ON_OR_AFTER: moment((day, one) => day >= one),
  DATE_ON_OR_BEFORE: moment((day, one) => day <= one),
  DATE_BETWEEN: moment(isBetween),
  DATE_NOT_BETWEEN: moment((...given) => !isBetween(...given)),
  TEXT_CONTAINS: text((value, wanted) => value.includes(wanted)),
  TEXT_DOES_NOT_CONTAIN: text((value, wanted) => !value.includes(wanted)),
  TEXT_EQUAL_TO: text((value, wanted) => value === wanted),
  TEXT_IS_VALID_EMAIL: text((value) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value)),
  TEXT_IS_VALID_URL: text((value) => /^(https?:\/\/|www\.)\S+\.\S+$/.test(value)),
  VALUE_IN_LIST: ({ value }, [words]) => Array.isArray(words) && words.includes(textOf(value)),
  VALUE_IN_RANGE: ({ value }, [range], book) => wordsOf(range, book).includes(textOf(value)),
  TEXT_STARTS_WITH: text((value, wanted) => value.startsWith(wanted)),
  TEXT_ENDS_WITH: text((value, wanted) => value.endsWith(wanted)),
  CELL_EMPTY: ({ value }) => value === null,
  CELL_NOT_EMPTY: ({ value }) => value !== null,
  CHECKBOX: ({ value }, values) =>
    values.length === 0 ? typeof value === 'boolean' : values.includes(value as RuleValue),
};

const textOf = (value: HostCell['value']): string =>
  typeof value === 'boolean' ? String(value).toUpperCase() : String(value ?? '');

/** What can be chosen where the choices stand in cells. */
export function wordsOf(range: RuleValue | undefined, book: HostBook): readonly string[] {
  if (typeof range !== 'object' || !('area' in range)) return [];
  const sheet = sheetNamed(book, range.sheet);
  if (!sheet) return [];
  const { row, column, rows, columns } = range.area;
  const words: string[] = [];
  for (let at = row; at < Math.min(row + rows, sheet.cells.length + 1); at++)
    for (let across = column; across < column + columns; across++) {
      const { value } = cellAt(sheet, at, across);
      if (value !== null) words.push(textOf(value));
    }
  return words;
}
