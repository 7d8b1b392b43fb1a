import { sheetKeyOf } from '../src/workbook/added-columns';
import type { Cell } from '../src/workbook/cell';
import { type Area, addressKey, placeOfAddress, type Sheet } from '../src/workbook/sheet';
import { REPLACED, WRITTEN } from '../src/workbook/sheets';

export type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What one sheet holds, as Google hands it over. */
export interface Content {
  readonly values: readonly (readonly unknown[])[];
  /** The text of each formula, and an empty text where there is none. */
  readonly formulas: readonly (readonly string[])[];
}

/** Turns an instant into a serial number in the spreadsheet's own time zone. */
export type SerialOf = (instant: number) => number;

export interface ReadSheet {
  readonly sheet: Sheet;
  readonly content: Content;
}

/** Everything on one sheet; nothing where a chart has the sheet to itself. */
export function readSheet(
  from: GoogleSheet,
  name: string,
  serialOf: SerialOf,
): ReadSheet | undefined {
  const range = cellsOfSheet(from);
  if (!range) return undefined;
  const values: readonly (readonly unknown[])[] = range.getValues();
  if (isBlankGrid(values))
    return { sheet: { name, cells: [], formulas: NONE, merges: [] }, content: EMPTY };
  const key = sheetKeyOf(name);
  // Each of these costs a call: nothing that people keep stands on a sheet that Daybook replaces whole.
  const formulas = REPLACED_SHEETS.has(key) ? [] : range.getFormulas();
  const content = { values, formulas };
  // Merged cells hide what people keep; where Daybook writes there is nothing to hide.
  const isKept = !WRITTEN.includes(key);
  const merges = isKept ? range.getMergedRanges().map((merged) => merged.getA1Notation()) : [];
  return { sheet: { name, ...cellsOf(content, serialOf), merges: merges.map(areaOf) }, content };
}

/** Charts are rare, so that their sheets are told from others only where Google has no cells to give. */
function cellsOfSheet(sheet: GoogleSheet): GoogleAppsScript.Spreadsheet.Range | undefined {
  try {
    return sheet.getDataRange();
  } catch (error) {
    if (sheet.getType() === SpreadsheetApp.SheetType.OBJECT) return undefined;
    throw error;
  }
}

/** What is there now, for comparing. */
export function readContent(from: GoogleSheet): Content {
  const range = from.getDataRange();
  const values: readonly (readonly unknown[])[] = range.getValues();
  return isBlankGrid(values) ? EMPTY : { values, formulas: range.getFormulas() };
}

/** An empty sheet has one empty cell. */
const isBlankGrid = (values: Content['values']): boolean =>
  values.every((line) => line.every((value) => value === ''));

const REPLACED_SHEETS: ReadonlySet<string> = new Set(REPLACED);
const NONE: ReadonlySet<number> = new Set();
export const EMPTY: Content = { values: [], formulas: [] };

export function cellsOf({ values, formulas }: Content, serialOf: SerialOf) {
  const found = new Set<number>();
  const cells = values.map((line, row) =>
    line.map((value, column) => {
      const isFormula = (formulas[row]?.[column] ?? '') !== '';
      if (isFormula) found.add(addressKey(row + 1, column + 1));
      return cellOf(value, isFormula, serialOf);
    }),
  );
  return {
    cells: withoutEnd(
      cells.map((line) => withoutEnd(line, isNull)),
      isEmpty,
    ),
    formulas: found,
  };
}

const ERROR = /^#(REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|ERROR!)$/;

export function cellOf(value: unknown, isFormula: boolean, serialOf: SerialOf): Cell {
  if (value instanceof Date) return { serial: serialOf(value.getTime()) };
  switch (typeof value) {
    case 'number':
    case 'boolean':
      return value;
    case 'string':
      if (value === '') return isFormula ? '' : null;
      return isFormula && ERROR.test(value) ? { error: value } : value;
    default:
      // A picture in a cell, say: nothing that Daybook can read, but not nothing.
      return value === null || value === undefined ? null : String(value);
  }
}

const isNull = (cell: Cell): boolean => cell === null;
const isEmpty = (line: readonly Cell[]): boolean => line.length === 0;

function withoutEnd<Item>(items: Item[], isNothing: (item: Item) => boolean): Item[] {
  let length = items.length;
  while (length > 0 && isNothing(items[length - 1] as Item)) length--;
  return items.slice(0, length);
}

/** `B2:C5` in numbers; merged areas are never whole rows or columns without end. */
function areaOf(notation: string): Area {
  const [from = '', to = from] = notation.split(':');
  const { row, column } = placeOfAddress(from) ?? NOWHERE;
  const last = placeOfAddress(to) ?? NOWHERE;
  return { row, column, rows: last.row - row + 1, columns: last.column - column + 1 };
}

const NOWHERE = { row: 0, column: 0 };
