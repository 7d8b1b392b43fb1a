import type { Sheet } from '../../../../src/workbook/sheet';
import { refusal } from '../../refusals';
import { type Book, readBook, type SheetPart } from '../book';
import { openPackage, type Package, walk } from '../package';
import type { CellContext } from './cell-value';
import { TooSparse } from './grid';
import { readNumberKinds } from './number-kinds';
import { readSharedStrings } from './rich-text';
import { readSheet } from './sheet';

/** All sheets of an .xlsx file, hidden ones too, in the order of their tabs. `file` is its base name, for refusals. */
export function readXlsx(bytes: Uint8Array, file: string): readonly Sheet[] {
  const pkg = openPackage(bytes, file);
  const book = readBook(pkg);
  const context = readContext(pkg, book);
  return book.sheets.map((sheet) => readSheetPart(pkg, sheet, context));
}

/** What the cells of this file refer to: shared strings, number formats, the day they count from. */
export function readContext(pkg: Pick<Package, 'file' | 'text'>, book: Book): CellContext {
  return {
    strings: book.strings ? walk(pkg, book.strings, readSharedStrings) : [],
    kinds: book.styles ? walk(pkg, book.styles, readNumberKinds) : [],
    from1904: book.from1904,
  };
}

function readSheetPart(pkg: Package, { name, part }: SheetPart, context: CellContext): Sheet {
  try {
    const { cells, formulas, merges } = walk(pkg, part, (cursor) => readSheet(cursor, context));
    return { name, cells, formulas, merges };
  } catch (cause) {
    if (!(cause instanceof TooSparse)) throw cause;
    throw refusal('too-large', { file: pkg.file, detail: `the sheet “${name}”` }, cause);
  }
}
