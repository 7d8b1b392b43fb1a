import type { Sheet } from '../../src/workbook/sheet';
import { examined } from '../examined';
import { removeRow, rowOfToken } from '../log-row';
import type { Today } from '../sidebar/protocol';
import { logIn } from './log-entry';
import { todayOf } from './today';
import { inTheirWords } from './view';

/** Takes back a row that was logged from the sidebar, as long as it is as it was. */
export async function undoEntry(token: string): Promise<Today> {
  const found = await examined();
  const { log } = logIn(found);
  removeRow(token, log, found);
  const after = found.sheets.map((sheet) =>
    sheet.name === log.name ? withoutRow(sheet, rowOfToken(token)) : sheet,
  );
  return todayOf(inTheirWords(found.reexamine(after)));
}

const withoutRow = (sheet: Sheet, row: number): Sheet => ({
  ...sheet,
  cells: sheet.cells.filter((_, index) => index !== row - 1),
});
