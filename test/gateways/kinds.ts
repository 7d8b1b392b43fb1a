import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bookFrom } from '../../scripts/host/book/load';
import { openHost } from '../../scripts/host/host';
import { cellText } from '../../scripts/workbook/csv/cell-text';
import { openWorkbook } from '../../scripts/workbook/open';
import { createXlsx } from '../../scripts/workbook/xlsx/create';
import { type Cell, isBroken } from '../../src/workbook/cell';
import { theParts } from '../addon/bundles';
import { gatewayIn } from '../addon/gateway-in-host';
import { newFolder } from '../workbook-files/folders';
import { plainLayout, plainSheet } from '../workbook-files/layouts';
import { FIRST_SHEETS, type WorkbookUnderTest } from './workbook-under-test';

/** Every kind of workbook that Daybook can be asked to work on. */
export const KINDS: Readonly<Record<string, () => Promise<WorkbookUnderTest>>> = {
  '.xlsx': async () => {
    const path = join(newFolder(), 'Book.xlsx');
    const sheets = FIRST_SHEETS.map(({ name, cells }) => plainSheet(name, cells));
    writeFileSync(path, createXlsx(plainLayout(sheets)));
    return { gateway: openWorkbook(path), other: openWorkbook(path), keeps: (cell) => cell };
  },
  '.csv': async () => {
    const folder = newFolder();
    for (const { name, cells } of FIRST_SHEETS)
      writeFileSync(
        join(folder, `${name}.csv`),
        cells.map((line) => `${line.map(cellText).join(',')}\n`).join(''),
      );
    return {
      gateway: openWorkbook(folder),
      other: openWorkbook(folder),
      keeps: (cell) => cellText(cell) || null,
    };
  },
  'Google Sheets, as the local host has it': async () => {
    const sheets = FIRST_SHEETS.map((sheet) => ({ ...sheet, formulas: NONE, merges: [] }));
    const host = await openHost(bookFrom(sheets), await theParts());
    return {
      gateway: gatewayIn(host.execution()),
      other: gatewayIn(host.execution()),
      keeps: googleKeeps,
    };
  },
};

const NONE: ReadonlySet<number> = new Set();
const LONGEST = 50_000;

/** An error can only be shown by a formula, and no cell takes more than so many characters. */
function googleKeeps(cell: Cell): Cell {
  if (cell !== null && isBroken(cell)) return cell.error;
  if (typeof cell !== 'string' || cell.length < LONGEST) return cell;
  return `${cell.slice(0, LONGEST - 2)}…`;
}
