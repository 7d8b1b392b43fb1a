import { type Issue, issue, type MeasureFault } from '../model/issue';
import {
  BY_ROW,
  type Condition,
  type Count,
  type Measure,
  type Tier,
  type Unit,
} from '../model/measure';
import { inEveryLanguage } from '../words/language';
import { sheetKeyOf } from './added-columns';
import { foldedText } from './cell';
import type { Column, Columns, Row } from './column';
import { readConditions } from './conditions';
import { declaredFor, declaredRegister, foldedHeader } from './headers';
import type { Speakable } from './path';
import { SHEETS, type SheetKey } from './sheets';
import { contextOf, DEFAULT_CONTEXT } from './values/context';
import { placeIn, rowsOf, type Table, type Workbook } from './workbook';
import { readWorth } from './worth';

/** Columns that Daybook works out from a row's day: conditions of measures may speak of them. */
const WORKED_OUT: Columns = {
  when: { kind: 'text', width: 0 },
  weekday: { kind: 'text', width: 0 },
  month: { kind: 'text', width: 0 },
};

const DERIVED_HEADERS = new Map(
  inEveryLanguage(({ reading }) => Object.entries<string>(reading.derived))
    .flat()
    .map(([key, header]) => [foldedHeader(header), key] as const),
);

const UNITS: Readonly<Record<Exclude<Count, 'sum'>, Unit>> = {
  minutes: 'minutes',
  'people-minutes': 'minutes',
  rows: 'count',
  days: 'days',
  nights: 'days',
  entries: 'count',
  'days-between': 'days',
  'latest-day': 'day',
  planned: 'count',
};

/** What is known of the workbook while measures are read. */
export type Schema = Pick<Workbook, 'tables' | 'added' | 'references' | 'contract'>;

/**
 * The columns of a sheet by every header that means one; nothing for a sheet that there is not.
 * `dated`: those too that follow from the day on which a row counts.
 */
export function speakableOf(
  key: string,
  schema: Schema,
  { dated = false }: { readonly dated?: boolean } = {},
): Speakable | undefined {
  const added = schema.added.get(key);
  const isStandard = key in SHEETS;
  if (!isStandard && !added) return undefined;
  const declared = isStandard ? declaredFor(key as SheetKey, added) : declaredRegister(added ?? {});
  const columns: Columns = dated ? { ...WORKED_OUT, ...declared.columns } : declared.columns;
  const isThere = headersIn(schema.tables.get(key));
  return {
    columnNamed(text) {
      const header = foldedHeader(text);
      const found =
        declared.labels.get(header) ??
        (dated ? DERIVED_HEADERS.get(header) : undefined) ??
        declared.aliases.get(header);
      const column = found === undefined ? undefined : columns[found];
      if (found === undefined || !column) return undefined;
      return found in WORKED_OUT || isThere(found) ? { key: found, column } : undefined;
    },
    references: schema.references,
    columnsOf: (reference) => speakableOf(reference.table, schema) ?? NOTHING,
    context: contextOf(schema.contract),
  };
}

/** Which columns a sheet has; all that are declared, where it is still to be filled in. */
function headersIn(table: Table | undefined): (key: string) => boolean {
  if (!table || table.columns.length === 0) return () => true;
  const keys = new Set(table.columns.map(({ key }) => key));
  return (key) => keys.has(key);
}

const NOTHING: Speakable = {
  columnNamed: () => undefined,
  references: new Map(),
  columnsOf: () => NOTHING,
  context: DEFAULT_CONTEXT,
};

interface Fault {
  readonly column: 'sheet' | 'column' | 'where' | 'less' | 'worth' | 'count';
  readonly fault: MeasureFault;
  readonly value: string;
}

/** Reads the Measures sheet; a measure that cannot be understood is an issue at its cell. */
export function readMeasures(schema: Schema): {
  readonly measures: Map<string, Measure>;
  readonly issues: readonly Issue[];
} {
  const measures = new Map<string, Measure>();
  const issues: Issue[] = [];
  const table = schema.tables.get('measures');
  for (const row of rowsOf(schema, 'measures')) {
    if (!table || row.measure === undefined || row.count === undefined) continue;
    const read = readMeasure(row, row.measure, row.count as Count, schema);
    if ('fault' in read) {
      const { column, fault, value } = read;
      const place = placeIn(table, row.row, column);
      issues.push(
        issue('daybook/measure-unreadable', place, { measure: row.measure, fault, value }),
      );
    } else measures.set(foldedText(row.measure), read);
  }
  return { measures, issues };
}

function readMeasure(row: Row, name: string, count: Count, schema: Schema): Measure | Fault {
  const sheet = typeof row.sheet === 'string' ? sheetKeyOf(row.sheet) : 'log';
  const speakable = speakableOf(sheet, schema);
  if (!speakable) return { column: 'sheet', fault: 'unknown-sheet', value: String(row.sheet) };
  const columns = columnsFor(count, row, speakable);
  if ('fault' in columns) return columns;
  const dayColumn = columns.day ?? dayColumnOf(sheet, schema);
  const asked = speakableOf(sheet, schema, { dated: dayColumn !== undefined }) ?? speakable;
  const where = readConditions(typeof row.where === 'string' ? row.where : '', asked);
  if ('fault' in where) return { column: 'where', ...where };
  const less = lessOf(row, count, asked);
  if (less && 'fault' in less) return less;
  const unit = count === 'sum' ? unitOf(columns.kind) : UNITS[count];
  const worth = worthOf(row, { count, unit }, schema);
  if (worth && 'fault' in worth) return worth;
  return {
    name,
    row: row.row,
    count,
    sheet,
    where: where.conditions,
    ...(less && { less: less.conditions }),
    unit: worth ? 'money' : unit,
    ...(worth && { worth: worth.tiers }),
    noun: typeof row.noun === 'string' ? row.noun : '',
    ...(columns.key !== undefined && { column: columns.key }),
    ...(columns.until !== undefined && { untilColumn: columns.until }),
    ...(dayColumn !== undefined && { dayColumn }),
  };
}

/** What is taken away; a mean, a day or a number of different things has nothing to take away from. */
function lessOf(
  { less }: Row,
  count: Count,
  asked: Speakable,
): { readonly conditions: readonly Condition[] } | Fault | undefined {
  if (typeof less !== 'string') return undefined;
  if (!BY_ROW.has(count)) return { column: 'less', fault: 'nothing-to-take-from', value: less };
  const read = readConditions(less, asked);
  return 'fault' in read ? { column: 'less', ...read } : read;
}

/** What one of it is worth: of rows, or of a sum that is not time or money already. */
function worthOf(
  { worth, less }: Row,
  { count, unit }: Pick<Measure, 'count' | 'unit'>,
  { contract }: Schema,
): { readonly tiers: readonly Tier[] } | Fault | undefined {
  if (typeof worth !== 'string') return undefined;
  const isPriced = (count === 'rows' || count === 'sum') && unit === 'count' && less === undefined;
  const tiers = isPriced ? readWorth(worth, contextOf(contract)) : undefined;
  return tiers ? { tiers } : { column: 'worth', fault: 'no-rate', value: worth };
}

interface MeasureColumns {
  readonly key?: string;
  readonly kind?: Column;
  readonly until?: string;
  readonly day?: string;
}

function columnsFor(count: Count, row: Row, speakable: Speakable): MeasureColumns | Fault {
  const text = typeof row.column === 'string' ? row.column : '';
  if (count === 'days-between') return spanColumns(text, speakable);
  const needed = count === 'entries' || count === 'sum' || count === 'latest-day';
  if (text === '') return needed ? { column: 'column', fault: 'missing', value: '' } : {};
  const found = speakable.columnNamed(text);
  if (!found) return { column: 'column', fault: 'unknown-column', value: text };
  const isDay = found.column.kind === 'day' || found.column.kind === 'moment';
  if (count === 'latest-day' && !isDay)
    return { column: 'column', fault: 'wrong-kind', value: text };
  if (!needed && isDay) return { day: found.key };
  return { key: found.key, kind: found.column };
}

const TO = inEveryLanguage(({ reading }) => reading.to)
  .flat()
  .map((word) => ` ${word} `);

/** `Date to Entered`: the columns at which a span of days begins and ends. */
function spanColumns(text: string, speakable: Speakable): MeasureColumns | Fault {
  for (const word of TO) {
    const at = text.toLowerCase().indexOf(word);
    if (at < 0) continue;
    const from = speakable.columnNamed(text.slice(0, at));
    const until = speakable.columnNamed(text.slice(at + word.length));
    if (from && until) return { key: from.key, until: until.key, day: from.key };
  }
  return { column: 'column', fault: text === '' ? 'missing' : 'unknown-column', value: text };
}

function unitOf(column: Column | undefined): Unit {
  if (column?.kind === 'money') return 'money';
  return column?.kind === 'duration' ? 'minutes' : 'count';
}

/** The day on which a row of the sheet counts: its first column of days. */
function dayColumnOf(sheet: string, { added }: Schema): string | undefined {
  const columns: Columns = {
    ...(sheet in SHEETS ? SHEETS[sheet as SheetKey] : {}),
    ...added.get(sheet),
  };
  return Object.keys(columns).find((key) => columns[key]?.kind === 'day');
}
