import type { XmlCursor } from '../../xml/cursor';
import { decodeCellText } from '../../xml/text';
import { columnOf, rowOf } from '../addresses';
import { placeOf, rowNumber } from '../read/sheet';
import { colourOf, type Theme } from './colours';
import type { ColumnLook, DropdownLook, Face, HighlightLook, SheetLook } from './face';
import { readDropdown, readHighlights } from './rules';
import type { Faces } from './styles';

export type SheetPartLook = Omit<SheetLook, 'name' | 'isHidden' | 'notes'>;

/** Reads how a sheet's part says that the sheet looks. */
export function readSheetPartLook(cursor: XmlCursor, faces: Faces, theme: Theme): SheetPartLook {
  const columns: ColumnLook[] = [];
  const cells: CellLooks = { faces: new Map(), formulas: new Map() };
  const at = { row: 0, column: 0 };
  const dropdowns: DropdownLook[] = [];
  const highlights: HighlightLook[] = [];
  let view = { hasGridlines: true, frozenRows: 0, frozenColumns: 0 };
  let tabColour: string | undefined;
  let isProtected = false;
  while (cursor.next() !== 'end') {
    if (cursor.token !== 'open') continue;
    if (cursor.is('tabColor')) tabColour = colourOf(cursor, theme);
    else if (cursor.is('sheetView'))
      view = { ...view, hasGridlines: cursor.attribute('showGridLines') !== '0' };
    else if (cursor.is('pane')) view = { ...view, ...frozenBy(cursor) };
    else if (cursor.is('col')) columns.push(columnLook(cursor, faces));
    else if (cursor.is('row')) {
      at.row = rowNumber(cursor.attribute('r'), at.row + 1);
      at.column = 0;
    } else if (cursor.is('c')) {
      const place = placeOf(cursor.attribute('r'), at.row, at.column);
      Object.assign(at, { row: rowOf(place), column: columnOf(place) });
      readCellLook(cursor, place, faces, cells);
    } else if (cursor.is('sheetProtection')) isProtected = cursor.attribute('sheet') === '1';
    else if (cursor.is('conditionalFormatting'))
      highlights.push(...readHighlights(cursor, faces.conditional));
    else if (cursor.is('dataValidation')) dropdowns.push(...readDropdown(cursor));
    else if (cursor.is('extLst')) cursor.skip();
  }
  return {
    ...{ ...view, isProtected, columns, ...cells, dropdowns, highlights },
    ...(tabColour ? { tabColour } : {}),
  };
}

/** What a file calls a character is as wide as a digit of its standard font: 7 pixels. */
const PIXELS_PER_CHARACTER = 7;

function columnLook(cursor: XmlCursor, { cells }: Faces): ColumnLook {
  const number = (name: string) => Number(cursor.attribute(name) ?? 0);
  const [width, style] = [number('width'), number('style')];
  const face = style > 0 ? cells[style] : undefined;
  return {
    ...{ first: number('min'), last: number('max') },
    ...(width > 0 ? { width: Math.round(width * PIXELS_PER_CHARACTER) } : {}),
    ...(face ? { face } : {}),
  };
}

function frozenBy(cursor: XmlCursor) {
  if (!cursor.attribute('state')?.startsWith('frozen')) return {};
  return {
    frozenRows: Number(cursor.attribute('ySplit') ?? 0),
    frozenColumns: Number(cursor.attribute('xSplit') ?? 0),
  };
}

interface CellLooks {
  readonly faces: Map<number, Face>;
  readonly formulas: Map<number, string>;
}

/** A formula that shares its text with others is known from the first of them alone. */
function readCellLook(cursor: XmlCursor, at: number, { cells }: Faces, looks: CellLooks): void {
  const face = cells[Number(cursor.attribute('s') ?? 0)];
  const depth = cursor.depth;
  while (cursor.next() !== 'close' || cursor.depth >= depth) {
    if (cursor.token !== 'open' || !cursor.is('f')) continue;
    const text = decodeCellText(cursor.ownText());
    if (text !== '') looks.formulas.set(at, `=${text}`);
  }
  if (face) looks.faces.set(at, face);
}
