import { type Issue, type IssueCode, issue } from '../model/issue';
import { type Cell, isBlank } from './cell';
import type { Row } from './column';
import { type DeclaredColumns, type FoundHeaders, findHeaders } from './headers';
import { suggestions } from './nearest';
import { type Area, columnOfAddress, rowOfAddress, type Sheet } from './sheet';
import { JOURNALS } from './sheets';
import { isPending, type References, type RowReading, readRow } from './table-row';
import type { ReadingContext } from './values/context';
import { readText, readYesNo } from './values/words';
import { type FoundColumn, placeIn, type Table } from './workbook';

export interface TableReading {
  readonly table: Table;
  readonly issues: readonly Issue[];
}

/** Reads a sheet as a table: every row that holds something, and an issue for each cell that cannot be read. */
export function readTable(
  key: string,
  sheet: Sheet,
  declared: DeclaredColumns,
  context: ReadingContext,
  references?: References,
): TableReading {
  const headers = findHeaders(sheet, declared);
  const rows: Row[] = [];
  const faulty = new Set<number>();
  const leftOut = new Set<number>();
  const { row: headerRow, columns } = headers;
  const isEmpty = sheet.cells.every(isEmptyRow);
  const table: Table = {
    key,
    name: sheet.name,
    headerRow,
    columns,
    unknownColumns: unknownColumns(sheet, headers),
    isTitled: !sheet.cells.slice(0, headerRow - 1).every(isEmptyRow),
    isEmpty,
    rows,
    faulty,
    leftOut,
  };
  const issues: Issue[] = [...headers.issues, ...mergedCells(sheet, headers.row, table)];
  const reading: RowReading = { table, sheet, context, references, suggest: suggestions() };
  const last = lastRow(sheet);
  for (let row = headers.row + 1; row <= last; row++) {
    if (isSpare(row, sheet, table)) continue;
    const read = readRow(row, reading);
    rows.push(read.values);
    issues.push(...read.issues);
    if (read.issues.some(spoils)) faulty.add(row);
    if (key !== 'log' && hidesNeeded(read.values, sheet.cells[row - 1] ?? [], columns))
      leftOut.add(row);
  }
  return { table, issues };
}

/**
 * Whether a cell that every row needs says what cannot be read: a day, a code, an amount. A number or
 * words only name the row, and what is blank is missed only by figures that need it.
 */
const hidesNeeded = (
  values: Row,
  cells: readonly Cell[],
  columns: readonly FoundColumn[],
): boolean =>
  columns.some(
    ({ key, number, column: { required, kind } }) =>
      required &&
      kind !== 'id' &&
      kind !== 'text' &&
      values[key] === undefined &&
      !isBlank(cells[number - 1] ?? null),
  );

/** Formulas without a result may stand below everything else. */
function lastRow({ cells, formulas }: Sheet): number {
  let last = cells.length;
  for (const address of formulas) last = Math.max(last, rowOfAddress(address));
  return last;
}

/** What stands in a cell all the same: a formula, a cut text, a word that is taken for another. */
const HARMLESS: ReadonlySet<IssueCode> = new Set<IssueCode>([
  'daybook/formula',
  'truncated-value',
  'daybook/taken-as',
]);

/** Anything else leaves the row without a value. */
const spoils = ({ code }: Issue): boolean => !HARMLESS.has(code);

const isEmptyRow = (cells: readonly Cell[]): boolean => cells.every(isBlank);

function unknownColumns(
  { cells, formulas }: Sheet,
  { row, columns }: Pick<FoundHeaders, 'row' | 'columns'>,
): Table['unknownColumns'] {
  const known = new Set(columns.map(({ number }) => number));
  const calculated = new Set([...formulas].map(columnOfAddress));
  const width = cells.reduce((most, { length }) => Math.max(most, length), 0);
  const holdsSomething = (number: number): boolean =>
    calculated.has(number) || cells.some((each) => !isBlank(each[number - 1]));
  return Array.from({ length: Math.max(width, ...calculated) }, (_, index) => index + 1)
    .filter((number) => !known.has(number) && holdsSomething(number))
    .map((number) => ({ number, header: readText(cells[row - 1]?.[number - 1] ?? null) ?? '' }));
}

/**
 * Nothing in it but what stands there beforehand: a list's name, an empty tick box, Daybook's own
 * marks, formulas that wait for the row to be filled.
 */
const isSpare = (row: number, sheet: Sheet, { key, columns }: Table): boolean =>
  columns.every(({ number, column }) => {
    const cell = sheet.cells[row - 1]?.[number - 1];
    const isMark = column.owned && !isJournal(key);
    if (isMark || column.prefilled) return true;
    if (cell === undefined || isBlank(cell))
      return !column.required || column.kind === 'id' || !isPending(sheet, row, number);
    return column.kind === 'yes-no' && readYesNo(cell) === false;
  });

/** What Daybook wrote into its journals is what they hold. */
const isJournal = (key: string): boolean => JOURNALS.some((journal) => journal === key);

/** Merged cells hide what the rows below or beside them hold; each merged area is told once. */
function mergedCells(sheet: Sheet, headerRow: number, table: Table): Issue[] {
  const touches = (area: Area): FoundColumn | undefined =>
    table.columns.find(
      ({ number }) => area.column <= number && number < area.column + area.columns,
    );
  return sheet.merges.flatMap((area) => {
    const found = area.row > headerRow ? touches(area) : undefined;
    return found ? [issue('daybook/merged-cells', placeIn(table, area.row, found.key), {})] : [];
  });
}
