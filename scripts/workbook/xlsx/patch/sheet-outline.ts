import { XmlCursor } from '../../xml/cursor';
import { type ElementRange, rangeAt } from '../../xml/edit';
import { columnOf, parseAddress, rowOf } from '../addresses';
import { rowNumber } from '../read/sheet';

/** Where everything stands in the XML of a sheet. */
export interface SheetOutline {
  readonly source: string;
  readonly prefix: string;
  /** The children of the root, `sheetData` among them. */
  readonly children: readonly ElementRange[];
  readonly data: ElementRange;
  readonly rows: readonly RowRange[];
  /** The last row that holds a value or a formula; 0 where none does. */
  readonly lastFilledRow: number;
  readonly lastColumn: number;
  readonly hasFormulas: boolean;
}

export interface RowRange {
  readonly row: number;
  readonly start: number;
  readonly end: number;
}

/** One pass over a sheet's part. */
export function outlineSheet(source: string): SheetOutline {
  const cursor = new XmlCursor(source);
  cursor.next();
  const { prefix } = cursor;
  const children: ElementRange[] = [];
  const seen: SeenRows = { rows: [], lastFilledRow: 0, lastColumn: 0, hasFormulas: false };
  while (cursor.next() !== 'close') {
    if (cursor.token !== 'open') continue;
    children.push(cursor.is('sheetData') ? dataRange(cursor, seen) : rangeAt(cursor));
  }
  const data = children.find(({ name }) => name === 'sheetData') ?? emptyData(cursor, prefix);
  return { source, prefix, children, data, ...seen };
}

interface SeenRows {
  readonly rows: RowRange[];
  lastFilledRow: number;
  lastColumn: number;
  hasFormulas: boolean;
}

function dataRange(cursor: XmlCursor, seen: SeenRows): ElementRange {
  const { name, prefix, start, end: openEnd, empty } = cursor;
  const attributes = cursor.allAttributes();
  let row = 0;
  while (cursor.next() !== 'close') {
    if (cursor.token !== 'open') continue;
    if (cursor.is('row')) row = readRow(cursor, row + 1, seen);
    else cursor.skip();
  }
  return {
    name,
    prefix,
    attributes,
    start,
    openEnd,
    closeStart: cursor.start,
    end: cursor.end,
    empty,
  };
}

/** A row's number is its own, that of its first cell, or one more than the row before. */
function readRow(cursor: XmlCursor, next: number, seen: SeenRows): number {
  const { start, depth } = cursor;
  const own = cursor.attribute('r');
  let row = rowNumber(own, next);
  let column = 0;
  let filled = false;
  while (cursor.next() !== 'close' || cursor.depth >= depth) {
    if (cursor.token === 'open' && cursor.is('c')) {
      const at = parseAddress(cursor.attribute('r') ?? '');
      if (at !== 0 && own === undefined) row = rowOf(at);
      column = at === 0 ? column + 1 : columnOf(at);
    } else if (cursor.token === 'open' && cursor.is('f')) {
      filled = true;
      seen.hasFormulas = true;
    } else if (cursor.token === 'text' && cursor.start < cursor.end) filled ||= isInk(cursor);
  }
  if (filled) seen.lastFilledRow = Math.max(seen.lastFilledRow, row);
  seen.lastColumn = Math.max(seen.lastColumn, column);
  seen.rows.push({ row, start, end: cursor.end });
  return row;
}

/** White space between tags is layout of the XML; inside a value it counts. */
const isInk = (cursor: XmlCursor): boolean =>
  cursor.is('t') || cursor.source.slice(cursor.start, cursor.end).trim() !== '';

/** A sheet without `sheetData` has its place for it at the end. */
const emptyData = ({ start }: XmlCursor, prefix: string): ElementRange => ({
  name: 'sheetData',
  prefix,
  attributes: [],
  start,
  openEnd: start,
  closeStart: start,
  end: start,
  empty: true,
});
