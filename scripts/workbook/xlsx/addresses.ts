import { type Area, addressKey, columnLetters } from '../../../src/workbook/sheet';

const COLUMN_STEP = addressKey(1, 0);

/** More rows than any program keeps; beyond it a row number is nonsense. */
export const LAST_ROW = 10_000_000;
const LAST_COLUMN = 18_278;

/** `B7` as an `addressKey`; 0 when it is no address. Called once for every cell there is. */
export function parseAddress(text: string, from = 0, to = text.length): number {
  let column = 0;
  let row = 0;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code >= 65 && code <= 90 && row === 0) column = column * 26 + code - 64;
    else if (code >= 97 && code <= 122 && row === 0) column = column * 26 + code - 96;
    else if (code >= 48 && code <= 57) row = row * 10 + code - 48;
    else if (code !== 36) return 0;
  }
  const sound = row > 0 && row <= LAST_ROW && column > 0 && column <= LAST_COLUMN;
  return sound ? addressKey(row, column) : 0;
}

export const rowOf = (address: number): number => Math.floor(address / COLUMN_STEP);
export const columnOf = (address: number): number => address % COLUMN_STEP;

/** `A1:C4`, or a single address, as an area. */
export function parseArea(text: string): Area | undefined {
  const colon = text.indexOf(':');
  const first = parseAddress(text, 0, colon < 0 ? text.length : colon);
  const last = colon < 0 ? first : parseAddress(text, colon + 1);
  if (first === 0 || last === 0) return undefined;
  const row = Math.min(rowOf(first), rowOf(last));
  const column = Math.min(columnOf(first), columnOf(last));
  return {
    row,
    column,
    rows: Math.max(rowOf(first), rowOf(last)) - row + 1,
    columns: Math.max(columnOf(first), columnOf(last)) - column + 1,
  };
}

/** `B7`. */
export const addressName = (row: number, column: number): string =>
  `${columnLetters(column)}${row}`;

/** `A1:C4`, or `A1` alone where that is all. */
export function areaName({ row, column, rows, columns }: Area): string {
  const first = addressName(row, column);
  const last = addressName(row + rows - 1, column + columns - 1);
  return first === last ? first : `${first}:${last}`;
}
