import { attributeOf, childrenOf } from '../../xml/edit';
import type { OldRow } from './row-xml';
import type { SheetOutline } from './sheet-outline';

/** Where a sheet says nothing, columns hold this many characters. */
const USUAL_WIDTH = 9;

/** The style that an untouched cell of a column has. */
export const columnStyles = (outline: SheetOutline) => columnSetting(outline, 'style', 0);

/** How many characters a column holds. */
export const columnWidths = (outline: SheetOutline) => columnSetting(outline, 'width', USUAL_WIDTH);

function columnSetting({ source, children }: SheetOutline, setting: string, usual: number) {
  const list = children.find(({ name }) => name === 'cols');
  const columns = (list ? childrenOf(source, list) : []).map((range) => ({
    first: Number(attributeOf(range, 'min')),
    last: Number(attributeOf(range, 'max')),
    value: Number(attributeOf(range, setting) ?? usual),
  }));
  return (column: number): number =>
    columns.find(({ first, last }) => first <= column && column <= last)?.value ?? usual;
}

/** The styles of one row's cells; a column it lacks falls back. */
export function rowStyles(row: OldRow | undefined, fallback: (column: number) => number) {
  const known = new Map(row?.cells.map(({ column, style }) => [column, style]));
  return (column: number): number => known.get(column) ?? fallback(column);
}

/** The styles of a header row; a column it lacks looks like the last one it has. */
export function headerStyles(row: OldRow | undefined, fallback: (column: number) => number) {
  const last = row?.cells.at(-1);
  return rowStyles(row, (column) => (last && column > last.column ? last.style : fallback(column)));
}
