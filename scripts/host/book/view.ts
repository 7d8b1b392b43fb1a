import type { Area } from '../../../src/workbook/sheet';
import type { HostBook, HostCell, HostSheet } from './book';
import type { CellRule } from './cell-rule';
import { testOf, wordsOf } from './criteria';
import type { CellLook } from './look';

// What a page needs to draw a sheet, beside its cells.

export interface NoteAt {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

export const notesIn = ({ cells }: HostSheet): readonly NoteAt[] =>
  cells.flatMap((line, row) =>
    line.flatMap(({ note }, column) =>
      note ? [{ row: row + 1, column: column + 1, text: note }] : [],
    ),
  );

/** Cells that offer words to choose from. */
export interface Dropdown {
  readonly area: Area;
  /** Each once; those that stand in a sheet as they stand there now. */
  readonly words: readonly string[];
  /** Whether nothing else may be typed, or it is only marked. */
  readonly isStrict: boolean;
  readonly help: string | null;
}

export const dropdownsIn = (sheet: HostSheet, book: HostBook): readonly Dropdown[] =>
  ruledAreas(sheet)
    .filter(({ rule }) => rule.criterion.startsWith('VALUE_IN'))
    .map(({ area, rule }) => ({
      area,
      words: [...new Set(choicesOf(rule, book))],
      isStrict: !rule.allowsInvalid,
      help: rule.help,
    }));

function choicesOf({ values: [choices] }: CellRule, book: HostBook): readonly string[] {
  return Array.isArray(choices) ? choices.map(String) : wordsOf(choices, book);
}

/** Where each rule holds: one area for each run of cells below one another that have the same. */
function ruledAreas(sheet: HostSheet): readonly { area: Area; rule: CellRule }[] {
  const { cells, blanks, rows, columns } = sheet;
  const areas: { area: Area; rule: CellRule }[] = [];
  for (let column = 1; column <= columns; column++) {
    const ruleAt = (row: number): CellRule | undefined =>
      (cells[row - 1]?.[column - 1] ?? blanks[column - 1])?.rule;
    for (let row = 1; row <= rows; ) {
      const rule = ruleAt(row);
      let end = row + 1;
      // Below the last cell there is nothing but what the column's cells are by themselves.
      while (end <= rows && ruleAt(end) === rule) end = end > cells.length ? rows + 1 : end + 1;
      if (rule) areas.push({ area: { row, column, rows: end - row, columns: 1 }, rule });
      row = end;
    }
  }
  return areas;
}

/** What is said before anybody changes a sheet that warns; nothing where it does not. */
export const warningOf = ({ protections }: HostSheet): string | undefined =>
  protections.find(({ area, isWarningOnly }) => isWarningOnly && area === null)?.description;

/** The look that a cell takes on for what it holds; the first highlight that speaks of it wins. */
export function highlightOf(
  { look: { highlights } }: HostSheet,
  at: { readonly row: number; readonly column: number },
  cell: HostCell,
  book: HostBook,
): CellLook | undefined {
  return highlights.find(
    ({ areas, criterion, values }) =>
      areas.some((area) => isWithin(at, area)) && testOf(criterion)?.(cell, values, book),
  )?.look;
}

const isWithin = (at: { readonly row: number; readonly column: number }, area: Area): boolean =>
  at.row >= area.row &&
  at.row < area.row + area.rows &&
  at.column >= area.column &&
  at.column < area.column + area.columns;
