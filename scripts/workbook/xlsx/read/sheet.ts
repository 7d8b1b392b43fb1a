import type { Area } from '../../../../src/workbook/sheet';
import { addressKey } from '../../../../src/workbook/sheet';
import { MalformedXml } from '../../xml/characters';
import type { XmlCursor } from '../../xml/cursor';
import { columnOf, LAST_ROW, parseAddress, parseArea, rowOf } from '../addresses';
import { type CellContext, cellValue } from './cell-value';
import { type Grid, type GrowingGrid, markArray, newGrid, putCell } from './grid';
import { readRichText } from './rich-text';

/** The cells, formulas and merged areas of one sheet's part. */
export function readSheet(cursor: XmlCursor, context: CellContext): Grid {
  const grid = newGrid();
  while (cursor.next() !== 'end') {
    if (cursor.token !== 'open') continue;
    if (cursor.is('sheetData')) readRows(cursor, grid, context);
    else if (cursor.is('mergeCell')) grid.merges.push(...areaAt(cursor.attribute('ref')));
    else if (cursor.is('extLst')) cursor.skip();
  }
  return grid;
}

function readRows(cursor: XmlCursor, grid: GrowingGrid, context: CellContext): void {
  const depth = cursor.depth;
  const arrays: Area[] = [];
  let row = 0;
  let column = 0;
  while (cursor.next() !== 'close' || cursor.depth >= depth) {
    if (cursor.token !== 'open') continue;
    if (cursor.is('c')) {
      const at = placeOf(cursor.attribute('r'), row, column);
      row = rowOf(at);
      column = columnOf(at);
      readCell(cursor, row, column, { grid, context, arrays });
    } else if (cursor.is('row')) {
      row = rowNumber(cursor.attribute('r'), row + 1);
      column = 0;
    } else cursor.skip();
  }
  for (const area of arrays) markArray(grid, area);
}

interface Into {
  readonly grid: GrowingGrid;
  readonly context: CellContext;
  readonly arrays: Area[];
}

function readCell(cursor: XmlCursor, row: number, column: number, into: Into): void {
  const type = cursor.attribute('t');
  const style = cursor.attribute('s');
  const depth = cursor.depth;
  let text: string | undefined;
  while (cursor.next() !== 'close' || cursor.depth >= depth) {
    if (cursor.token !== 'open') continue;
    if (cursor.is('v')) text = cursor.ownText();
    else if (cursor.is('f')) readFormula(cursor, addressKey(row, column), into);
    else if (cursor.is('is')) {
      // Already decoded: must not go through `cellValue`, which would undo escapes a second time.
      const inline = readRichText(cursor);
      if (inline !== '') putCell(into.grid, row, column, inline);
    } else cursor.skip();
  }
  if (text === undefined || type === 'inlineStr') return;
  const cell = cellValue(type, style, text, into.context);
  if (cell !== null) putCell(into.grid, row, column, cell);
  // A formula that shows nothing has a result; one that was never calculated has none.
  else if (type === 'str' && into.grid.formulas.has(addressKey(row, column)))
    putCell(into.grid, row, column, '');
}

function readFormula(cursor: XmlCursor, address: number, { grid, arrays }: Into): void {
  grid.formulas.add(address);
  if (cursor.attribute('t') === 'array') arrays.push(...areaAt(cursor.attribute('ref')));
  cursor.skip();
}

/** Cells and rows may leave out where they are; then they follow the one before. */
export function placeOf(address: string | undefined, row: number, column: number): number {
  const at =
    address === undefined ? addressKey(Math.max(row, 1), column + 1) : parseAddress(address);
  if (at === 0) throw new MalformedXml('a cell stands nowhere');
  return at;
}

export function rowNumber(text: string | undefined, next: number): number {
  const row = text === undefined ? next : Number(text);
  if (!Number.isInteger(row) || row < 1 || row > LAST_ROW)
    throw new MalformedXml('a row stands nowhere');
  return row;
}

function areaAt(text: string | undefined): readonly Area[] {
  const area = parseArea(text ?? '');
  return area ? [area] : [];
}
