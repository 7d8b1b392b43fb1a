import type { XmlCursor } from '../../xml/cursor';
import { builtInKind, customKind, type NumberKind } from '../number-format';

/** For each cell style, by its number in the file, what it makes of a number. */
export function readNumberKinds(cursor: XmlCursor): readonly NumberKind[] {
  const custom = new Map<number, NumberKind>();
  const formats: number[] = [];
  while (cursor.next() !== 'end') {
    if (cursor.token !== 'open') continue;
    if (cursor.is('numFmt'))
      custom.set(formatId(cursor), customKind(cursor.attribute('formatCode') ?? ''));
    else if (cursor.is('cellXfs')) formats.push(...readFormats(cursor));
    else if (cursor.is('dxfs')) cursor.skip();
  }
  return formats.map((id) => custom.get(id) ?? builtInKind(id));
}

function readFormats(cursor: XmlCursor): readonly number[] {
  const depth = cursor.depth;
  const formats: number[] = [];
  while (cursor.next() !== 'close' || cursor.depth >= depth)
    if (cursor.token === 'open' && cursor.is('xf')) formats.push(formatId(cursor));
  return formats;
}

const formatId = (cursor: XmlCursor): number => Number(cursor.attribute('numFmtId') ?? 0);
