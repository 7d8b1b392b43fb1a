import { type Issue, issue } from '../model/issue';
import { type Cell, isBlank, isBroken, visibleText } from './cell';
import type { ColumnKind, Row, Value } from './column';
import { type LogRow, span } from './entries';
import type { Suggest } from './nearest';
import { nearestIn, resolve } from './references';
import { addressKey, type Sheet } from './sheet';
import { timeKey } from './time-of-row';
import { SHOWN, takenFacts, typeFacts } from './type-facts';
import type { ReadingContext } from './values/context';
import { readTimeOfDay } from './values/day';
import { readValue } from './values/value';
import { readText } from './values/words';
import { type FoundColumn, placeIn, type Reference, type Table } from './workbook';

/** Google Sheets holds 50,000 characters in a cell, Excel 32,767: text of just that length was cut. */
const CUT_AT = new Set([32_767, 50_000]);
/** Kinds in which a formula has no business: what it shows may change by itself. */
const WORDS = new Set<ColumnKind>(['text', 'id', 'code', 'codes', 'choice', 'email', 'link']);
const ERROR_TEXT = /^#(REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|ERROR!|SPILL!|CALC!)$/;

/** What `code` cells may name; without it they stay as they were typed. */
export type References = ReadonlyMap<string, Reference>;

/** What the rows of one table are read with. */
export interface RowReading {
  readonly table: Table;
  readonly sheet: Sheet;
  readonly context: ReadingContext;
  readonly references: References | undefined;
  readonly suggest: Suggest;
}

interface RowPlace extends RowReading {
  readonly row: number;
  readonly issues: Issue[];
}

/** Whether a cell is a formula that no program has calculated: its file has no result for it. */
export const isPending = (sheet: Sheet, row: number, column: number): boolean =>
  (sheet.cells[row - 1]?.[column - 1] ?? null) === null &&
  sheet.formulas.has(addressKey(row, column));

/** Reads a row, with an issue for each cell that cannot be read. */
export function readRow(
  row: number,
  reading: RowReading,
): { readonly values: Row; readonly issues: readonly Issue[] } {
  const { table, sheet } = reading;
  const cells = sheet.cells[row - 1] ?? [];
  const values: Record<string, Value> & { row: number } = { row };
  const issues: Issue[] = [];
  const at = { ...reading, row, issues };
  for (const found of table.columns) {
    const cell = cells[found.number - 1] ?? null;
    const value = isBlank(cell) ? readBlank(found, at) : readCell(cell, found, at);
    if (value === undefined) continue;
    values[found.key] = value;
    const time = found.column.kind === 'moment' ? readTimeOfDay(cell) : undefined;
    if (time !== undefined) values[timeKey(found.key)] = time;
  }
  const isTimed = table.key === 'log' && hasTime(values);
  return { values, issues: isTimed ? issues.map(stillCounted) : issues };
}

/** A row with a day and a length of time counts in the hours, whatever else is wrong with it. */
function hasTime(row: LogRow): boolean {
  const times = span(row);
  return row.date !== undefined && (row.hours ?? (times ? times.end - times.start : 0)) > 0;
}

function stillCounted(found: Issue): Issue {
  const { code, place } = found;
  switch (code) {
    case 'required-value':
      return issue(code, place, { counts: 'in-hours' });
    case 'foreign-key':
      return issue(code, place, { ...found.facts, counts: 'in-hours' });
    case 'daybook/ambiguous-name':
      return issue(code, place, { ...found.facts, counts: 'in-hours' });
    default:
      return found;
  }
}

function readBlank(found: FoundColumn, at: RowPlace): undefined {
  const { column, number } = found;
  if (!column.owned && isPending(at.sheet, at.row, number))
    report(found, at, 'daybook/formula-without-result', {});
  else if (column.required) report(found, at, 'required-value', {});
}

function readCell(cell: Cell, found: FoundColumn, at: RowPlace): Value | undefined {
  const { column, number } = found;
  const error = errorIn(cell);
  if (column.otherwise !== undefined) return readOrTake(column.otherwise, cell, found, at);
  if (error !== undefined) return report(found, at, 'daybook/error-cell', { error });
  if (WORDS.has(column.kind) && !column.owned && at.sheet.formulas.has(addressKey(at.row, number)))
    report(found, at, 'daybook/formula', {});
  if (typeof cell === 'string' && CUT_AT.has(cell.length))
    report(found, at, 'truncated-value', { length: cell.length });
  const value = readValue(cell, column, at.context);
  if (value === undefined)
    return report(found, at, 'type-error', typeFacts(column, cell, at.context.language));
  return column.refers === undefined ? value : resolved(value, found, at);
}

/** A choice that matters less than the rest of its row. */
function readOrTake(otherwise: string, cell: Cell, found: FoundColumn, at: RowPlace): Value {
  const { column } = found;
  const error = errorIn(cell);
  const value = error === undefined ? readValue(cell, column, at.context) : undefined;
  if (value !== undefined) return value;
  const text = error ?? readText(cell) ?? '';
  report(found, at, 'daybook/taken-as', takenFacts(otherwise, column, text, at.context.language));
  return otherwise;
}

const errorIn = (cell: Cell): string | undefined => {
  if (isBroken(cell)) return cell.error;
  return typeof cell === 'string' && ERROR_TEXT.test(visibleText(cell))
    ? visibleText(cell)
    : undefined;
};

/** Turns typed codes or names into codes; what is unknown or ambiguous is never guessed. */
function resolved(value: Value, found: FoundColumn, at: RowPlace): Value | undefined {
  const { refers, personal, kind } = found.column;
  const reference = at.references?.get(refers ?? '');
  if (!reference) return value;
  const list = reference.name;
  const codes: string[] = [];
  for (const text of Array.isArray(value) ? (value as readonly string[]) : [String(value)]) {
    const named = resolve(reference, text);
    const shown = personal ? '' : text.slice(0, SHOWN);
    if ('code' in named) codes.push(named.code);
    else if (named.matches > 1)
      report(found, at, 'daybook/ambiguous-name', { value: shown, list, matches: named.matches });
    else {
      const nearest = personal ? '' : nearestIn(reference, text, at.suggest);
      report(found, at, 'foreign-key', { value: shown, list, nearest });
    }
  }
  return kind === 'codes' ? codes : codes[0];
}

function report<Code extends Issue['code']>(
  found: FoundColumn,
  { table, row, issues }: RowPlace,
  code: Code,
  facts: Parameters<typeof issue<Code>>[2],
): undefined {
  issues.push(issue(code, placeIn(table, row, found.key), facts));
}
