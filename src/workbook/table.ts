import { type Issue, issue } from '../model/issue';
import { type Cell, isBlank, isBroken, visibleText } from './cell';
import type { ColumnKind, Row, Value } from './column';
import { type DeclaredColumns, findHeaders } from './headers';
import { resolve } from './references';
import { type Area, addressKey, type Sheet } from './sheet';
import { JOURNALS } from './sheets';
import type { ReadingContext } from './values/context';
import { readValue } from './values/value';
import { readText, readYesNo } from './values/words';
import { type FoundColumn, placeIn, type Reference, type Table } from './workbook';

/** Google Sheets holds 50,000 characters in a cell, Excel 32,767: text of just that length was cut. */
const CUT_AT = new Set([32_767, 50_000]);
/** Kinds in which a formula has no business: what it shows may change by itself. */
const WORDS = new Set<ColumnKind>(['text', 'id', 'code', 'codes', 'choice', 'email', 'link']);
const ERROR_TEXT = /^#(REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|ERROR!|SPILL!|CALC!)$/;
/** So much of a value is repeated in a message. */
const SHOWN = 40;

export interface TableReading {
  readonly table: Table;
  readonly issues: readonly Issue[];
}

/** What `code` cells may name; without it they stay as they were typed. */
export type References = ReadonlyMap<string, Reference>;

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
  const { row: headerRow, columns } = headers;
  const isEmpty = sheet.cells.every((cells) => cells.every(isBlank));
  const table: Table = { key, name: sheet.name, headerRow, columns, rows, faulty, isEmpty };
  const issues: Issue[] = [...headers.issues, ...mergedCells(sheet, headers.row, table)];
  const reading: RowReading = { table, sheet, context, references, issues };
  for (let row = headers.row + 1; row <= sheet.cells.length; row++) {
    const cells = sheet.cells[row - 1] ?? [];
    if (isSpare(cells, table)) continue;
    const before = issues.length;
    rows.push(readRow(row, cells, reading));
    if (issues.slice(before).some(spoils)) faulty.add(row);
  }
  return { table, issues };
}

interface RowReading {
  readonly table: Table;
  readonly sheet: Sheet;
  readonly context: ReadingContext;
  readonly references: References | undefined;
  readonly issues: Issue[];
}

/** A formula or a cut text is still a value; anything else leaves the row without one. */
const spoils = ({ code }: Issue): boolean =>
  code !== 'daybook/formula' && code !== 'truncated-value';

/** Nothing in it but what stands there beforehand: a list's name, an empty tick box, Daybook's own marks. */
const isSpare = (cells: readonly Cell[], { key, columns }: Table): boolean =>
  columns.every(({ number, column }) => {
    const cell = cells[number - 1];
    const isMark = column.owned && !isJournal(key);
    if (isMark || column.prefilled || cell === undefined || isBlank(cell)) return true;
    return column.kind === 'yes-no' && readYesNo(cell) === false;
  });

/** What Daybook wrote into its journals is what they hold. */
const isJournal = (key: string): boolean => JOURNALS.some((journal) => journal === key);

function readRow(row: number, cells: readonly Cell[], reading: RowReading): Row {
  const values: Record<string, Value> & { row: number } = { row };
  for (const found of reading.table.columns) {
    const cell = cells[found.number - 1] ?? null;
    if (isBlank(cell)) {
      if (found.column.required) report(reading, row, found, 'required-value', {});
      continue;
    }
    const value = readCell(cell, row, found, reading);
    if (value !== undefined) values[found.key] = value;
  }
  return values;
}

function readCell(
  cell: Cell,
  row: number,
  found: FoundColumn,
  reading: RowReading,
): Value | undefined {
  const { column } = found;
  const error = errorIn(cell);
  if (error !== undefined) return report(reading, row, found, 'daybook/error-cell', { error });
  if (
    WORDS.has(column.kind) &&
    !column.owned &&
    reading.sheet.formulas.has(addressKey(row, found.number))
  )
    report(reading, row, found, 'daybook/formula', {});
  if (typeof cell === 'string' && CUT_AT.has(cell.length))
    report(reading, row, found, 'truncated-value', { length: cell.length });
  const value = readValue(cell, column, reading.context);
  if (value === undefined)
    return report(reading, row, found, 'type-error', {
      kind: column.kind,
      value: column.personal ? '' : (readText(cell) ?? '').slice(0, SHOWN),
    });
  return column.refers === undefined ? value : resolved(value, row, found, reading);
}

const errorIn = (cell: Cell): string | undefined => {
  if (isBroken(cell)) return cell.error;
  return typeof cell === 'string' && ERROR_TEXT.test(visibleText(cell))
    ? visibleText(cell)
    : undefined;
};

/** Turns typed codes or names into codes; what is unknown or ambiguous is never guessed. */
function resolved(
  value: Value,
  row: number,
  found: FoundColumn,
  reading: RowReading,
): Value | undefined {
  const reference = reading.references?.get(found.column.refers ?? '');
  if (!reference) return value;
  const codes: string[] = [];
  for (const text of Array.isArray(value) ? (value as readonly string[]) : [String(value)]) {
    const named = resolve(reference, text);
    if ('code' in named) codes.push(named.code);
    else {
      const shown = found.column.personal ? '' : text.slice(0, SHOWN);
      if (named.matches > 1)
        report(reading, row, found, 'daybook/ambiguous-name', {
          value: shown,
          list: reference.name,
          matches: named.matches,
        });
      else
        report(reading, row, found, 'foreign-key', {
          value: shown,
          list: reference.name,
          nearest: found.column.personal ? '' : named.nearest,
        });
    }
  }
  if (found.column.kind === 'codes') return codes;
  return codes[0];
}

function report<Code extends Issue['code']>(
  reading: RowReading,
  row: number,
  found: FoundColumn,
  code: Code,
  facts: Parameters<typeof issue<Code>>[2],
): undefined {
  reading.issues.push(issue(code, placeIn(reading.table, row, found.key), facts));
}

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
