import { XmlCursor } from '../../xml/cursor';
import { type Attributes, openTag } from '../../xml/edit';
import { columnOf, parseAddress } from '../addresses';
import type { RowRange, SheetOutline } from './sheet-outline';

/** A row as it stands in a sheet, cell by cell. */
export interface OldRow {
  readonly attributes: Attributes;
  readonly cells: readonly OldCell[];
}

export interface OldCell {
  readonly column: number;
  readonly style: number;
  readonly xml: string;
  readonly formula?: OldFormula;
}

/** A formula's ties to other cells. */
export interface OldFormula {
  readonly type: string;
  readonly area: string;
  /** The number that cells sharing one formula have in common. */
  readonly shared: string;
  readonly hasText: boolean;
}

/** Reads one row of a sheet's XML. */
export function readOldRow({ source }: SheetOutline, range: RowRange): OldRow {
  const cursor = new XmlCursor(source.slice(range.start, range.end));
  cursor.next();
  const attributes = cursor.allAttributes();
  const cells: OldCell[] = [];
  let column = 0;
  while (cursor.next() !== 'close') {
    if (cursor.token !== 'open') continue;
    if (!cursor.is('c')) {
      cursor.skip();
      continue;
    }
    column = columnOf(parseAddress(cursor.attribute('r') ?? '')) || column + 1;
    cells.push(readOldCell(cursor, column));
  }
  return { attributes, cells };
}

function readOldCell(cursor: XmlCursor, column: number): OldCell {
  const { start, depth } = cursor;
  const style = Number(cursor.attribute('s') ?? 0);
  let formula: OldFormula | undefined;
  while (cursor.next() !== 'close' || cursor.depth >= depth)
    if (cursor.token === 'open' && cursor.is('f')) formula = readOldFormula(cursor);
  const xml = cursor.source.slice(start, cursor.end);
  return { column, style, xml, ...(formula ? { formula } : {}) };
}

function readOldFormula(cursor: XmlCursor): OldFormula {
  const type = cursor.attribute('t') ?? 'normal';
  const area = cursor.attribute('ref') ?? '';
  const shared = cursor.attribute('si') ?? '';
  return { type, area, shared, hasText: cursor.ownText().trim() !== '' };
}

/** A row's XML; `spans` is a hint that new cells may belie, so it goes. */
export function rowXml(prefix: string, row: number, attributes: Attributes, cells: string): string {
  const others = attributes.filter(([name]) => name !== 'spans' && name !== 'r');
  const kept: Attributes = [['r', String(row)], ...others];
  return cells === ''
    ? openTag(`${prefix}row`, kept, true)
    : `${openTag(`${prefix}row`, kept)}${cells}</${prefix}row>`;
}
