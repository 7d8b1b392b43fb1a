import { columnLetters } from '../../../src/workbook/sheet';
import type { Place } from './range';

/** `B2`, or `B2:C5`. */
export function notation({ row, column, rows, columns }: Place): string {
  const first = `${columnLetters(column)}${row}`;
  return rows === 1 && columns === 1
    ? first
    : `${first}:${columnLetters(column + columns - 1)}${row + rows - 1}`;
}
