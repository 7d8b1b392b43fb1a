import { inEveryLanguage } from '../words/language';
import { foldedText } from './cell';
import type { Column, ColumnKind, Columns } from './column';
import { COLUMN_KINDS } from './column';
import { ownKeyOf } from './headers';
import { SHEETS, type SheetKey } from './sheets';
import { rowsOf, type Table } from './workbook';

/** The columns that a contract adds: to standard sheets by their key, to its registers by their folded name. */
export interface AddedColumns {
  readonly bySheet: ReadonlyMap<string, Columns>;
  /** The registers, as the person wrote their names. */
  readonly registers: readonly string[];
}

const STANDARD = new Map(
  inEveryLanguage(({ sheets }) => sheets).flatMap((sheets) =>
    (Object.keys(SHEETS) as SheetKey[]).map((key) => [foldedText(sheets[key].name), key] as const),
  ),
);
const LOG_NAMES = inEveryLanguage(({ reading }) => reading.logSheets)
  .flat()
  .map(foldedText);
for (const name of LOG_NAMES) STANDARD.set(name, 'log');

/** The standard sheet that goes by a name, in any language. */
export const standardSheet = (name: string): SheetKey | undefined => STANDARD.get(foldedText(name));

/** A sheet's key: a standard one's own, a register's folded name. */
export const sheetKeyOf = (name: string): string => standardSheet(name) ?? foldedText(name);

/** How wide a column of a contract's own is, by what it holds. */
const widthOf = (kind: ColumnKind): number => (kind === 'text' ? 30 : 16);

/** Reads the Columns sheet: which columns the contract adds, and to which sheet. */
export function addedColumns(tables: ReadonlyMap<string, Table>): AddedColumns {
  const bySheet = new Map<string, Record<string, Column>>();
  const registers = new Map<string, string>();
  for (const row of rowsOf({ tables }, 'columns')) {
    const kind = COLUMN_KINDS.find((each) => each === row.kind);
    if (row.sheet === undefined || row.column === undefined || !kind) continue;
    const key = sheetKeyOf(row.sheet);
    const columns = bySheet.get(key) ?? {};
    columns[ownKeyOf(row.column)] = {
      kind,
      header: row.column,
      width: widthOf(kind),
      ...(row.required && { required: true }),
      ...(row.personal && { personal: true }),
      ...(row.happened && { happened: true }),
      ...(row.refers !== undefined && { refers: sheetKeyOf(row.refers) }),
    };
    bySheet.set(key, columns);
    if (!(key in SHEETS) && !registers.has(key)) registers.set(key, row.sheet);
  }
  return { bySheet, registers: [...registers.values()] };
}
