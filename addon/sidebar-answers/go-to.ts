import { missingSheet } from '../refusals';
import type { CellPlace } from '../sidebar/protocol';

/** Takes the cursor to a cell, and the person to its sheet. */
export function goTo({ sheet: name, row, column }: CellPlace): null {
  const sheet = SpreadsheetApp.getActive().getSheetByName(name);
  if (!sheet) throw missingSheet(name);
  sheet.getRange(row, column).activate();
  return null;
}
