import { columnLetters } from '../../../../src/workbook/sheet';

/** A sheet's name as formulas write it. */
export const quotedSheet = (name: string): string => `'${name.replaceAll("'", "''")}'`;

/** Rows of one column of a sheet, such as `'Lists'!$A$2:$A$40`. */
export function columnReference(
  sheet: string,
  column: number,
  firstRow: number,
  lastRow: number,
): string {
  const letters = columnLetters(column);
  return `${quotedSheet(sheet)}!$${letters}$${firstRow}:$${letters}$${lastRow}`;
}

/** Text inside a formula. */
export const quotedText = (text: string): string => `"${text.replaceAll('"', '""')}"`;
