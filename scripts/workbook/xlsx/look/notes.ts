import { parseAddress } from '../addresses';
import { type Package, walk } from '../package';
import { readRichText } from '../read/rich-text';
import { readRelationships } from '../relationships';

/** The notes on the cells of a sheet, by `addressKey`. */
export function readNotes(pkg: Package, part: string): ReadonlyMap<number, string> {
  const notes = new Map<number, string>();
  const links = readRelationships(pkg, part).filter(
    ({ kind, target }) => kind === 'comments' && pkg.has(target),
  );
  for (const { target } of links)
    walk(pkg, target, (cursor) => {
      while (cursor.next() !== 'end') {
        if (cursor.token !== 'open' || !cursor.is('comment')) continue;
        const at = parseAddress(cursor.attribute('ref') ?? '');
        const text = readRichText(cursor);
        if (at > 0) notes.set(at, text);
      }
    });
  return notes;
}
