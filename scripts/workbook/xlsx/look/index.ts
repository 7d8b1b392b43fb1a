import { readBook } from '../book';
import { openPackage, type Package, walk } from '../package';
import { readTheme } from './colours';
import type { SheetLook } from './face';
import { readNotes } from './notes';
import { readSheetPartLook } from './sheet';
import { readFaces } from './styles';

/** How each sheet of an .xlsx file looks, in the order of their tabs; its values are read elsewhere. */
export function readLook(bytes: Uint8Array, file: string): readonly SheetLook[] {
  const pkg = openPackage(bytes, file);
  const book = readBook(pkg);
  const theme = readTheme(pkg, book.part);
  const faces = book.styles
    ? walk(pkg, book.styles, (cursor) => readFaces(cursor, theme))
    : { cells: [], conditional: [] };
  const hidden = hiddenNames(pkg, book.part);
  return book.sheets.map(({ name, part }) => ({
    name,
    isHidden: hidden.has(name),
    ...walk(pkg, part, (cursor) => readSheetPartLook(cursor, faces, theme)),
    notes: readNotes(pkg, part),
  }));
}

function hiddenNames(pkg: Package, bookPart: string): ReadonlySet<string> {
  return walk(pkg, bookPart, (cursor) => {
    const hidden = new Set<string>();
    while (cursor.next() !== 'end')
      if (cursor.token === 'open' && cursor.is('sheet') && cursor.attribute('state') !== undefined)
        if (cursor.attribute('state') !== 'visible') hidden.add(cursor.attribute('name') ?? '');
    return hidden;
  });
}
