import type { SheetLayout } from '../../src/workbook/layout';
import { TONES } from '../../src/workbook/layout-look';
import type { GoogleSheet } from '../reading';

/** The cells that look unlike the rest of their column. */
export function drawExceptions(sheet: GoogleSheet, { exceptions = [] }: SheetLayout): void {
  for (const { row, column, help, tone, bold } of exceptions) {
    const cell = sheet.getRange(row, column);
    if (help) cell.setNote(help);
    if (tone) cell.setFontColor(`#${TONES[tone].words}`).setBackground(`#${TONES[tone].ground}`);
    if (bold) cell.setFontWeight('bold');
  }
}
