import { BLANK, type HostBook, type HostCell, type HostSheet } from '../../host/book/book';
import type { CellLook } from '../../host/book/look';
import { columnOf, rowOf } from '../../workbook/xlsx/addresses';
import type { Face, SheetLook } from '../../workbook/xlsx/look/face';

/** A sheet has room below and beside what it holds, as Google gives it. */
const LEAST = { rows: 1000, columns: 26 };

/** The book with all that its file says about its looks. */
export const dressed = (book: HostBook, looks: readonly SheetLook[]): HostBook => ({
  ...book,
  sheets: book.sheets.map((sheet, at) => dressedSheet(sheet, looks[at])),
});

function dressedSheet(sheet: HostSheet, look: SheetLook | undefined): HostSheet {
  if (!look) return sheet;
  const blanks = blanksOf(look);
  const filled = sheet.cells.map((line) => [...line]);
  const bare: HostSheet = {
    ...sheet,
    rows: Math.max(sheet.rows, LEAST.rows),
    columns: Math.max(sheet.columns, blanks.length, LEAST.columns),
    cells: filled,
    blanks,
    look: {
      ...{ frozenRows: look.frozenRows, frozenColumns: look.frozenColumns },
      ...{ tabColour: look.tabColour, gridlines: look.hasGridlines, hidden: look.isHidden },
      warning: look.isProtected ? look.name : undefined,
      widths: widthsOf(look, LEAST.columns),
      notes: new Map(look.notes),
      dropdowns: look.dropdowns.flatMap(({ areas, choices, isStrict, help }) =>
        areas.map((area) => ({ area, choices, strict: isStrict, ...(help ? { help } : {}) })),
      ),
      highlights: look.highlights.flatMap(({ areas, text, face }) =>
        areas.map((area) => ({ area, text, look: cellLook(face) })),
      ),
    },
  };
  for (const [address, face] of look.faces) {
    const [row, column] = [rowOf(address), columnOf(address)];
    while (filled.length < row) filled.push([]);
    const line = filled[row - 1] as HostCell[];
    while (line.length < column) line.push(blanks[line.length] ?? BLANK);
    const formula = look.formulas.get(address);
    line[column - 1] = withFace(
      { ...(line[column - 1] as HostCell), ...(formula ? { formula } : {}) },
      face,
    );
  }
  return bare;
}

const blanksOf = ({ columns }: SheetLook): readonly HostCell[] => {
  const blanks: HostCell[] = [];
  for (const { first, last, face } of columns)
    for (let column = first; face && column <= Math.min(last, 200); column++) {
      while (blanks.length < column - 1) blanks.push(BLANK);
      blanks[column - 1] = withFace(BLANK, face);
    }
  return blanks;
};

function widthsOf({ columns }: SheetLook, most: number): Map<number, number> {
  const widths = new Map<number, number>();
  for (const { first, last, width } of columns)
    for (
      let column = first;
      width && column <= Math.min(last, Math.max(most, first + 200));
      column++
    )
      widths.set(column, width);
  return widths;
}

const looksOfFaces = new WeakMap<Face, CellLook>();

/** The same face is always the same look, so that looks can be told apart by what they are. */
function cellLook(face: Face): CellLook {
  const known = looksOfFaces.get(face);
  if (known) return known;
  const { format: _, wrapped, ...rest } = face;
  const look: CellLook = { ...rest, ...(wrapped ? { wrap: 'WRAP' } : {}) };
  looksOfFaces.set(face, look);
  return look;
}

const withFace = (cell: HostCell, face: Face): HostCell => ({
  ...cell,
  ...(face.format ? { format: face.format } : {}),
  look: cellLook(face),
});
