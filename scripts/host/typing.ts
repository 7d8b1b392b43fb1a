import { type Area, addressKey, columnLetters } from '../../src/workbook/sheet';
import { overlap } from './book/areas';
import {
  cellAt,
  type HostBook,
  type HostCell,
  type HostSheet,
  putCell,
  sheetNamed,
} from './book/book';
import { fitsRule } from './book/cell-rule';
import { typed, typingIn } from './book/typed';
import type { RunEvent } from './run';

/** What a person puts into cells: by typing into one, pasting over several, or clearing them. */
export interface Edit {
  readonly sheet: string;
  /** The first cell, counted from 1. */
  readonly row: number;
  readonly column: number;
  readonly texts: readonly (readonly string[])[];
}

/** What Google Sheets says when it takes an edit back. */
export class EditRefused extends Error {
  override readonly name = 'EditRefused';
}

/** Puts what was typed into its cells, as Sheets understands it; returns the event that scripts are told of. */
export function typeInto(
  book: HostBook,
  email: string,
  now: number,
  { sheet: name, row, column, texts }: Edit,
): RunEvent {
  const sheet = sheetNamed(book, name);
  if (!sheet) throw new Error(`There is no sheet ${name}.`);
  const area = { row, column, rows: texts.length, columns: texts[0]?.length ?? 0 };
  book.active = book.sheets.indexOf(sheet);
  sheet.selection = area;
  refuseProtected(sheet, area, book.owner === email ? undefined : email);
  const typing = typingIn(book, now);
  const before = cellAt(sheet, row, column);
  const after = new Map<number, HostCell>();
  texts.forEach((line, down) => {
    line.forEach((text, across) => {
      const cell = typed(text, cellAt(sheet, row + down, column + across), typing);
      refuseUnfit(cell, { row: row + down, column: column + across }, book);
      after.set(addressKey(down, across), cell);
    });
  });
  texts.forEach((line, down) => {
    line.forEach((_, across) => {
      const cell = after.get(addressKey(down, across));
      if (cell) putCell(sheet, row + down, column + across, cell);
    });
  });
  const isSingle = area.rows === 1 && area.columns === 1;
  const values = isSingle ? valuesOf(before, cellAt(sheet, row, column)) : {};
  return { kind: 'edit', sheet, ...area, ...values };
}

/** A day or a number is told as its number, in text; what is empty is not told at all. */
function valuesOf(before: HostCell, after: HostCell): { value?: string; oldValue?: string } {
  const [oldValue, value] = [textOf(before), textOf(after)];
  return {
    ...(value === undefined ? {} : { value }),
    ...(oldValue === undefined ? {} : { oldValue }),
  };
}

function textOf({ value }: HostCell): string | undefined {
  if (value === null) return undefined;
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}

function refuseProtected(sheet: HostSheet, area: Area, email: string | undefined): void {
  if (email === undefined) return;
  const stands = sheet.protections.some(
    ({ area: closed, unprotected, isWarningOnly, editors }) =>
      !isWarningOnly &&
      !editors.includes(email) &&
      (!closed || overlap(closed, area)) &&
      !unprotected.some((open) => overlap(open, area)),
  );
  if (stands)
    throw new EditRefused(
      'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
    );
}

function refuseUnfit(
  cell: HostCell,
  { row, column }: { readonly row: number; readonly column: number },
  book: HostBook,
): void {
  const { rule } = cell;
  if (!rule || rule.allowsInvalid || fitsRule(rule, cell, book)) return;
  throw new EditRefused(
    `The data you entered in cell ${columnLetters(column)}${row} violates the data validation rules set on this cell.`,
  );
}
