import { basename } from 'node:path';
import { type Cell, isBroken, isMoment } from '../../../src/workbook/cell';
import { addressKey, type Sheet } from '../../../src/workbook/sheet';
import { loadFile } from '../../workbook/loading';
import { readXlsx } from '../../workbook/xlsx/read';
import { COORDINATOR } from '../world';
import { DEFAULT_FORMAT, emptySheet, type HostBook, type HostCell, type HostSheet } from './book';
import { momentFormat, showsTime } from './formats';
import type { History } from './time';

export interface BookOptions {
  readonly name?: string;
  readonly timeZone?: string;
  /** As Google writes it: `en_GB`. */
  readonly locale?: string;
  readonly history?: History;
  readonly owner?: string;
}

/** As long as Google's are. */
const ID = '1DaybookLocalHostSpreadsheet000000000000000x';

/** A spreadsheet from an .xlsx file, as if it had been imported. */
export const bookFromXlsx = (path: string, options: BookOptions = {}): HostBook =>
  bookFrom(readXlsx(loadFile(path), basename(path)), { name: basename(path), ...options });

/** A spreadsheet from sheets that were read somewhere. Its grids end where its cells end. */
export function bookFrom(
  sheets: readonly Pick<Sheet, 'name' | 'cells' | 'formulas' | 'merges'>[],
  {
    name = 'A spreadsheet',
    timeZone = 'Europe/London',
    locale = 'en_GB',
    history = 'java',
    owner = COORDINATOR.email,
  }: BookOptions = {},
): HostBook {
  return {
    ...{ id: ID, name, owner, timeZone, locale, history },
    ...{ sheets: sheets.map(sheetFrom), active: 0, names: new Map(), metadata: [] },
  };
}

function sheetFrom(
  { name, cells, formulas, merges }: Pick<Sheet, 'name' | 'cells' | 'formulas' | 'merges'>,
  id: number,
): HostSheet {
  const columns = Math.max(1, ...cells.map((line) => line.length));
  return {
    ...emptySheet({ id, name, rows: Math.max(1, cells.length), columns }),
    cells: cells.map((line, row) =>
      line.map((cell, column) =>
        hostCell(cell, formulas.has(addressKey(row + 1, column + 1)) ? UNKNOWN_FORMULA : ''),
      ),
    ),
    merges,
  };
}

/** The readers of files say which cells hold formulas, and not which. */
const UNKNOWN_FORMULA = '=FORMULA_OF_THE_FILE()';

/** A cell of the host's as gateways hand it over. */
export const plainCell = ({ value, format }: HostCell): Cell =>
  typeof value === 'number' && showsTime(format) ? { serial: value } : value;

export function hostCell(cell: Cell, formula = ''): HostCell {
  const plain = (value: HostCell['value']): HostCell => ({
    value,
    formula,
    format: DEFAULT_FORMAT,
  });
  if (cell === null || typeof cell !== 'object') return plain(cell === '' ? null : cell);
  if (isBroken(cell)) return plain(cell.error);
  return isMoment(cell)
    ? { value: cell.serial, formula, format: momentFormat(cell.serial) }
    : plain(null);
}
