import type { XmlCursor } from '../../xml/cursor';
import { decodeCellText } from '../../xml/text';

/** From the open tag of a string: its runs joined, without the phonetic reading that Japanese text may carry. */
export function readRichText(cursor: XmlCursor): string {
  const depth = cursor.depth;
  let text = '';
  while (cursor.next() !== 'close' || cursor.depth >= depth) {
    if (cursor.token !== 'open') continue;
    if (cursor.is('rPh')) cursor.skip();
    else if (cursor.is('t')) text += decodeCellText(cursor.ownText());
  }
  return text;
}

/** All strings that the cells share, in order. */
export function readSharedStrings(cursor: XmlCursor): readonly string[] {
  const strings: string[] = [];
  while (cursor.next() !== 'end')
    if (cursor.token === 'open' && cursor.is('si')) strings.push(readRichText(cursor));
  return strings;
}
