import type { Area } from '../../../src/workbook/sheet';
import {
  BLANK,
  cellAt,
  type HostBook,
  type HostCell,
  type HostProtection,
  type HostSheet,
  putCell,
} from '../../host/book/book';
import type { CellRule } from '../../host/book/cell-rule';
import { type CellLook, plainLook } from '../../host/book/look';
import { columnOf, rowOf } from '../../workbook/xlsx/addresses';
import type { DropdownLook, Face, SheetLook } from '../../workbook/xlsx/look/face';

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
    protections: look.isProtected ? [warning(look.name)] : [],
    look: {
      ...plainLook(),
      ...{ frozenRows: look.frozenRows, frozenColumns: look.frozenColumns },
      ...{ tabColour: look.tabColour, gridlines: look.hasGridlines, hidden: look.isHidden },
      widths: widthsOf(look, LEAST.columns),
      highlights: look.highlights.map(({ areas, text, face }) => ({
        ...{ areas, criterion: 'TEXT_EQUAL_TO', values: [text], look: cellLook(face) },
      })),
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
  for (const [address, note] of look.notes) {
    const [row, column] = [rowOf(address), columnOf(address)];
    putCell(bare, row, column, { ...cellAt(bare, row, column), note });
  }
  for (const dropdown of look.dropdowns)
    for (const area of dropdown.areas) rule(bare, blanks, area, ruleOf(dropdown));
  return bare;
}

const warning = (description: string): HostProtection => ({
  ...{ area: null, unprotected: [], description, isWarningOnly: true, editors: [] },
});

const ruleOf = ({ choices, isStrict, help }: DropdownLook): CellRule => ({
  criterion: 'sheet' in choices ? 'VALUE_IN_RANGE' : 'VALUE_IN_LIST',
  values: [choices, true],
  allowsInvalid: !isStrict,
  help: help ?? null,
});

/** A rule that goes down to the end of the grid holds for whatever is typed there, and so do its column's empty cells. */
function rule(sheet: HostSheet, blanks: HostCell[], area: Area, kept: CellRule): void {
  const end = Math.min(area.row + area.rows - 1, sheet.rows);
  const isEndless = end === sheet.rows;
  const last = isEndless ? sheet.cells.length : end;
  for (let column = area.column; column < area.column + area.columns; column++) {
    for (let row = 1; row <= last; row++) {
      const cell = cellAt(sheet, row, column);
      putCell(sheet, row, column, row < area.row ? cell : { ...cell, rule: kept });
    }
    while (blanks.length < column) blanks.push(BLANK);
    if (isEndless) blanks[column - 1] = { ...(blanks[column - 1] ?? BLANK), rule: kept };
  }
}

const blanksOf = ({ columns }: SheetLook): HostCell[] => {
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
