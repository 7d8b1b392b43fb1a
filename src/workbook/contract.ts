import type { Contract, Party } from '../model/contract';
import { type Day, parseIsoDay } from '../model/day';
import type { Clocks } from '../model/entry';
import { type Issue, issue, SEVERITIES, type Severity } from '../model/issue';
import { hours, type Minutes, minutes } from '../model/minutes';
import type { Currency } from '../model/money';
import { daysIn, type Period } from '../model/period';
import { inEveryLanguage } from '../words/language';
import { type Cell, foldedText, isBlank } from './cell';
import type { Column, KindValues, Value } from './column';
import { CONTRACT_ITEMS, type ContractItem } from './contract-items';
import { declaredFor, findHeaders, foldedHeader } from './headers';
import { isKnownLocale } from './locale';
import { columnLetters, type Sheet } from './sheet';
import { isPending } from './table-row';
import { typeFacts } from './type-facts';
import type { ReadingContext } from './values/context';
import { readValue } from './values/value';
import { readText } from './values/words';
import { rowsOf, type Table } from './workbook';

type Items = {
  readonly [Item in ContractItem]?: KindValues[(typeof CONTRACT_ITEMS)[Item]['kind']];
};

/** The Contract sheet's lines as read, before the rest of the workbook is known. */
export interface ContractLines {
  readonly items: Items;
  readonly cells: ReadonlyMap<ContractItem, string>;
  readonly assumptions: readonly string[];
  readonly context: ReadingContext;
  readonly sheet: string;
  readonly issues: readonly Issue[];
}

const ITEM_LABELS = new Map(
  inEveryLanguage((words) => words.contract).flatMap((contract) =>
    Object.entries(contract).flatMap(([item, [label, aliases]]) =>
      [label, ...aliases].map((text) => [foldedHeader(text), item as ContractItem] as const),
    ),
  ),
);

const DEFAULT_CONTEXT: ReadingContext = { dayFirst: true, currency: 'GBP', dayLength: hours(7.5) };
/** Only the United States write the month before the day with figures. */
const MONTH_FIRST = /^en-us\b/i;

/** Reads the Contract sheet: first what decides how the rest is read, then every line. */
export function readContractLines(sheet: Sheet | undefined): ContractLines {
  if (!sheet) {
    const name = inEveryLanguage(({ sheets }) => sheets.contract.name)[0] ?? '';
    const issues = [issue('daybook/missing-sheet', { sheet: name }, { sheet: name })];
    return {
      items: {},
      cells: new Map(),
      assumptions: [],
      context: DEFAULT_CONTEXT,
      sheet: name,
      issues,
    };
  }
  const lines = linesIn(sheet);
  const first = readItems(lines, DEFAULT_CONTEXT).items;
  const context: ReadingContext = {
    dayFirst: !MONTH_FIRST.test(first.locale ?? ''),
    currency: (first.currency as Currency | undefined) ?? DEFAULT_CONTEXT.currency,
    dayLength: first.dayLength ?? DEFAULT_CONTEXT.dayLength,
  };
  const { items, issues } = readItems(lines, context);
  return {
    items,
    issues: [
      ...lines.issues,
      ...issues,
      ...missingItems(items, lines),
      ...endsBeforeStarts(items, lines),
    ],
    context,
    sheet: sheet.name,
    cells: new Map([...lines.found].map(([item, line]) => [item, line.cell])),
    assumptions: [...lines.found.values()].flatMap(({ assumption }) => assumption || []),
  };
}

interface Line {
  readonly row: number;
  readonly value: Cell;
  /** A formula that no program has calculated. */
  readonly isPending: boolean;
  readonly assumption: string;
  readonly cell: string;
}

interface Lines {
  readonly sheet: string;
  readonly header: string;
  readonly found: ReadonlyMap<ContractItem, Line>;
  readonly issues: readonly Issue[];
}

function linesIn(sheet: Sheet): Lines {
  const { row, columns, issues } = findHeaders(sheet, declaredFor('contract'));
  const number = (key: string): number | undefined =>
    columns.find((column) => column.key === key)?.number;
  const valueColumn = number('value') ?? 2;
  const found = new Map<ContractItem, Line>();
  for (let at = row + 1; at <= sheet.cells.length; at++) {
    const cells = sheet.cells[at - 1] ?? [];
    const item = ITEM_LABELS.get(
      foldedHeader(readText(cells[(number('item') ?? 1) - 1] ?? null) ?? ''),
    );
    if (item === undefined || found.has(item)) continue;
    found.set(item, {
      row: at,
      value: cells[valueColumn - 1] ?? null,
      isPending: isPending(sheet, at, valueColumn),
      assumption: readText(cells[(number('assumption') ?? 0) - 1] ?? null) ?? '',
      cell: `${columnLetters(valueColumn)}${at}`,
    });
  }
  const header = columns.find(({ key }) => key === 'value')?.header ?? '';
  return { sheet: sheet.name, header, found, issues };
}

function readItems(lines: Lines, context: ReadingContext): { items: Items; issues: Issue[] } {
  const items: Partial<Record<ContractItem, Value>> = {};
  const issues: Issue[] = [];
  for (const [item, { row, value, cell, isPending }] of lines.found) {
    const column: Column = CONTRACT_ITEMS[item];
    const place = { sheet: lines.sheet, row, column: lines.header, cell };
    if (isPending) issues.push(issue('daybook/formula-without-result', place, {}));
    if (isBlank(value)) continue;
    const read = readValue(value, column, context);
    if (read !== undefined) items[item] = read;
    else issues.push(issue('type-error', place, typeFacts(column, value)));
  }
  return { items: items as Items, issues };
}

const missingItems = (items: Items, { sheet, found }: Lines): Issue[] =>
  (Object.entries(CONTRACT_ITEMS) as [ContractItem, Column][])
    .filter(
      ([item, column]) =>
        column.required && items[item] === undefined && !found.get(item)?.isPending,
    )
    .map(([item]) => issue('daybook/contract-incomplete', { sheet }, { item }));

function endsBeforeStarts({ starts: first, ends: last }: Items, lines: Lines): Issue[] {
  const line = lines.found.get('ends');
  if (!line || first === undefined || last === undefined || first <= last) return [];
  const place = { sheet: lines.sheet, row: line.row, column: lines.header, cell: line.cell };
  return [issue('daybook/ends-before-starts', place, { first, last })];
}

/** The contract, with what the Breaks and Lists sheets add to it. */
export function contractOf(
  lines: ContractLines,
  tables: ReadonlyMap<string, Table>,
  clocks: Clocks,
): { contract: Contract; issues: Issue[] } {
  const { items, context } = lines;
  const period = termOf(items, tables);
  const vatRate = items.vatRate ?? 20;
  const timeZone = items.timeZone ?? 'Europe/London';
  const contract: Contract = {
    title: items.title ?? '',
    client: party(items.client, items.clientAddress, items.clientEmail),
    coordinator: party(items.coordinator, items.coordinatorAddress, items.coordinatorEmail),
    reportsTo: items.reportsTo ?? '',
    calendar: { contract: period, yearStart: within(items.yearStart ?? 1, 1, 12), terms: [] },
    dated: isDated(items),
    currency: context.currency,
    vatRate: vatRate > 0 && vatRate < 1 ? vatRate * 100 : vatRate,
    instalmentBasis: items.instalmentBasis === 'hours' ? 'hours' : 'fixed',
    paymentDays: items.paymentDays ?? 30,
    invoicePrefix: items.invoicePrefix ?? 'INV-',
    weeks: items.weeks ?? daysIn(period) / 7,
    dayLength: context.dayLength,
    longestDay: items.longestDay ?? hours(12),
    eveningStarts: items.eveningStarts ?? 18 * 60,
    lateAfterDays: items.lateAfterDays ?? 7,
    smallNumber: items.smallNumber ?? 5,
    timeZone,
    locale: items.locale ?? 'en-GB',
    breaks: breaksIn(tables),
    holidays: new Set(listCodes(tables, 'holidays').flatMap(([code]) => parseIsoDay(code) ?? [])),
    severities: severitiesIn(tables),
    assumptions: lines.assumptions,
    ...optional(items),
  };
  const known = clocks(timeZone, period.first, period.last) !== undefined;
  const cell = lines.cells.get('timeZone');
  const place = { sheet: lines.sheet, ...(cell && { cell }) };
  return {
    contract,
    issues: [
      ...(known ? [] : [issue('daybook/unknown-time-zone', place, { value: timeZone })]),
      ...unknownLocale(contract, lines),
    ],
  };
}

function unknownLocale({ locale }: Contract, { sheet, cells }: ContractLines): Issue[] {
  const cell = cells.get('locale');
  return isKnownLocale(locale)
    ? []
    : [issue('daybook/unknown-locale', { sheet, ...(cell && { cell }) }, { value: locale })];
}

const optional = (items: Items): Partial<Contract> => ({
  ...(items.fundingEnds !== undefined && { fundingEnds: items.fundingEnds }),
  ...(items.total !== undefined && { total: items.total }),
  ...(items.vatNumber !== undefined && { vatNumber: items.vatNumber }),
  ...(items.paymentDetails !== undefined && { paymentDetails: items.paymentDetails }),
  ...(items.hoursPerWeek !== undefined && { hoursPerWeek: items.hoursPerWeek }),
  ...(items.fullTimeHours !== undefined && { fullTimeHours: items.fullTimeHours }),
  ...(items.fullTimePay !== undefined && { fullTimePay: items.fullTimePay }),
});

const party = (name = '', address = '', email?: string): Party => ({
  name,
  address,
  ...(email !== undefined && { email }),
});

const within = (value: number, least: number, most: number): number =>
  Math.min(Math.max(Math.round(value), least), most);

const isDated = ({ starts, ends }: Items): boolean =>
  starts !== undefined && ends !== undefined && starts <= ends;

/** The contract's days; where its sheet does not say, those that the log speaks of. */
function termOf({ starts, ends }: Items, tables: ReadonlyMap<string, Table>): Period {
  const days = rowsOf({ tables }, 'log').flatMap(({ date }) => date ?? []);
  const first = starts ?? days.reduce(earlier, days[0] ?? (0 as Day));
  const last = ends ?? days.reduce(later, first);
  return { first, last: later(first, last) };
}

const earlier = (one: Day, other: Day): Day => Math.min(one, other) as Day;
const later = (one: Day, other: Day): Day => Math.max(one, other) as Day;

const breaksIn = (tables: ReadonlyMap<string, Table>): Period[] =>
  rowsOf({ tables }, 'breaks').flatMap(({ from, until }) =>
    from !== undefined && until !== undefined && from <= until
      ? [{ first: from, last: until }]
      : [],
  );

/** The codes of a list and their groups. */
const listCodes = (tables: ReadonlyMap<string, Table>, list: string): [string, string][] =>
  rowsOf({ tables }, 'lists')
    .filter((row) => foldedText(row.list ?? '') === list)
    .map((row) => [row.code ?? '', foldedText(row.group ?? '')]);

const severitiesIn = (tables: ReadonlyMap<string, Table>): Map<string, Severity | 'off'> =>
  new Map(
    listCodes(tables, 'checks').flatMap(([code, group]) => {
      const severity = [...SEVERITIES, 'off' as const].find((each) => each === group);
      return severity ? [[code, severity] as const] : [];
    }),
  );

/** The whole contract in minutes, where it asks for hours a week: 28 h × 52 = 1,456 h. */
export const contractMinutes = ({ hoursPerWeek, weeks }: Contract): Minutes | undefined =>
  hoursPerWeek === undefined ? undefined : minutes(hoursPerWeek * weeks);
