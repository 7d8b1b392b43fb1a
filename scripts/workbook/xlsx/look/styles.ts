import { getFormatFromId } from 'numfmt';
import type { XmlCursor } from '../../xml/cursor';
import { colourOf, type Theme } from './colours';
import type { Face } from './face';

/** The styles of a file by their numbers: those of cells, and those of conditional formats. */
export interface Faces {
  readonly cells: readonly Face[];
  readonly conditional: readonly Face[];
}

/** Reads the styles part. */
export function readFaces(cursor: XmlCursor, theme: Theme): Faces {
  const codes = new Map<number, string>();
  const fonts: Face[] = [];
  const fills: Face[] = [];
  const cells: Face[] = [];
  const conditional: Face[] = [];
  while (cursor.next() !== 'end') {
    if (cursor.token !== 'open') continue;
    if (cursor.is('numFmt'))
      codes.set(Number(cursor.attribute('numFmtId')), cursor.attribute('formatCode') ?? '');
    else if (cursor.is('fonts')) each(cursor, 'font', () => fonts.push(readFont(cursor, theme)));
    else if (cursor.is('fills')) each(cursor, 'fill', () => fills.push(readFill(cursor, theme)));
    else if (cursor.is('cellXfs'))
      each(cursor, 'xf', () => cells.push(readCellFace(cursor, { codes, fonts, fills })));
    else if (cursor.is('dxfs'))
      each(cursor, 'dxf', () => conditional.push(readConditional(cursor, theme)));
  }
  return { cells, conditional };
}

/** Visits the tags of a name within the current one. */
function each(cursor: XmlCursor, name: string, visit: () => void): void {
  const depth = cursor.depth;
  while (cursor.next() !== 'close' || cursor.depth >= depth)
    if (cursor.token === 'open' && cursor.is(name)) visit();
}

/** Visits every tag within the current one. */
function inside(cursor: XmlCursor, visit: () => void): void {
  const depth = cursor.depth;
  while (cursor.next() !== 'close' || cursor.depth >= depth) if (cursor.token === 'open') visit();
}

function readFont(cursor: XmlCursor, theme: Theme): Face {
  let face: Face = {};
  const isOn = () => cursor.attribute('val') !== '0' && cursor.attribute('val') !== 'none';
  inside(cursor, () => {
    const colour = cursor.is('color') ? colourOf(cursor, theme) : undefined;
    if (cursor.is('b') && isOn()) face = { ...face, bold: true };
    else if (cursor.is('i') && isOn()) face = { ...face, italic: true };
    else if (cursor.is('u') && isOn()) face = { ...face, underlined: true };
    else if (cursor.is('strike') && isOn()) face = { ...face, struck: true };
    else if (cursor.is('sz')) face = { ...face, size: Number(cursor.attribute('val')) };
    else if (colour) face = { ...face, colour };
  });
  return face;
}

/** Conditional formats keep a solid colour as `bgColor`, cells as `fgColor`. */
function readFill(cursor: XmlCursor, theme: Theme, tag = 'fgColor'): Face {
  let background: string | undefined;
  let isSolid = tag === 'bgColor';
  inside(cursor, () => {
    if (cursor.is('patternFill')) isSolid ||= cursor.attribute('patternType') === 'solid';
    else if (cursor.is(tag)) background = colourOf(cursor, theme);
  });
  return isSolid && background ? { background } : {};
}

interface Parts {
  readonly codes: ReadonlyMap<number, string>;
  readonly fonts: readonly Face[];
  readonly fills: readonly Face[];
}

function readCellFace(cursor: XmlCursor, { codes, fonts, fills }: Parts): Face {
  const number = (name: string) => Number(cursor.attribute(name) ?? 0);
  const id = number('numFmtId');
  const format = codes.get(id) ?? (id === 0 ? undefined : getFormatFromId(id, 'en-GB'));
  let face: Face = {
    ...(format && format !== 'General' ? { format } : {}),
    ...fonts[number('fontId')],
    ...fills[number('fillId')],
  };
  inside(cursor, () => {
    if (cursor.is('alignment')) face = { ...face, ...readAlignment(cursor) };
  });
  return face;
}

function readAlignment(cursor: XmlCursor): Face {
  const [horizontal, vertical] = [cursor.attribute('horizontal'), cursor.attribute('vertical')];
  const wrap = cursor.attribute('wrapText');
  return {
    ...(wrap === '1' || wrap === 'true' ? { wrapped: true } : {}),
    ...(horizontal === 'left' || horizontal === 'center' || horizontal === 'right'
      ? { horizontal }
      : {}),
    ...(vertical === 'top' ? { vertical } : vertical === 'center' ? { vertical: 'middle' } : {}),
  };
}

function readConditional(cursor: XmlCursor, theme: Theme): Face {
  let face: Face = {};
  inside(cursor, () => {
    if (cursor.is('font')) face = { ...face, ...readFont(cursor, theme) };
    else if (cursor.is('fill')) face = { ...face, ...readFill(cursor, theme, 'bgColor') };
  });
  return face;
}
