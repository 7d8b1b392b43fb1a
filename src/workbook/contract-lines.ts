import type { Reading } from '../model/contract';
import { type Issue, issue } from '../model/issue';
import type { Currency } from '../model/money';
import { inEveryLanguage, LANGUAGES, type Language } from '../words/language';
import { type Cell, isBlank } from './cell';
import type { Column, KindValues, Value } from './column';
import { CONTRACT_ITEMS, type ContractItem } from './contract-items';
import { declaredFor, findHeaders, foldedHeader } from './headers';
import { columnLetters, type Sheet } from './sheet';
import { isPending } from './table-row';
import { typeFacts } from './type-facts';
import { contextOf, DEFAULT_CONTEXT, type ReadingContext } from './values/context';
import { readValue } from './values/value';
import { readText } from './values/words';

/** The values of the Contract sheet's lines. */
export type Items = {
  readonly [Item in ContractItem]?: KindValues[(typeof CONTRACT_ITEMS)[Item]['kind']];
};

/** The Contract sheet's lines as read, before the rest of the workbook is known. */
export interface ContractLines {
  readonly items: Items;
  readonly cells: ReadonlyMap<ContractItem, string>;
  readonly readings: readonly Reading[];
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

/**
 * Reads the Contract sheet: first what decides how the rest is read, then every line. Where it does
 * not say its language, that of the workbook's tabs is taken.
 */
export function readContractLines(sheet: Sheet | undefined, language: Language): ContractLines {
  if (!sheet) {
    const { name } = LANGUAGES[language].sheets.contract;
    const issues = [issue('daybook/missing-sheet', { sheet: name }, { sheet: name })];
    return {
      items: {},
      cells: new Map(),
      readings: [],
      context: { ...DEFAULT_CONTEXT, language },
      sheet: name,
      issues,
    };
  }
  const lines = linesIn(sheet, language);
  const first = readItems(lines, { ...DEFAULT_CONTEXT, language }).items;
  const context = contextOf({
    ...first,
    currency: first.currency as Currency | undefined,
    ...(first.locale === undefined && { language }),
  });
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
    readings: [...lines.found.values()].flatMap(({ reading }) => reading ?? []),
  };
}

interface Line {
  readonly row: number;
  readonly value: Cell;
  /** A formula that no program has calculated. */
  readonly isPending: boolean;
  readonly reading?: Reading;
  readonly cell: string;
}

interface Lines {
  readonly sheet: string;
  readonly header: string;
  readonly found: ReadonlyMap<ContractItem, Line>;
  readonly issues: readonly Issue[];
}

function linesIn(sheet: Sheet, language: Language): Lines {
  const { row, columns, issues } = findHeaders(sheet, declaredFor('contract', {}, language));
  const number = (key: string): number | undefined =>
    columns.find((column) => column.key === key)?.number;
  const valueColumn = number('value') ?? 2;
  const found = new Map<ContractItem, Line>();
  for (let at = row + 1; at <= sheet.cells.length; at++) {
    const cells = sheet.cells[at - 1] ?? [];
    const textIn = (key: string): string | undefined =>
      readText(cells[(number(key) ?? 0) - 1] ?? null);
    const line = readText(cells[(number('item') ?? 1) - 1] ?? null) ?? '';
    const item = ITEM_LABELS.get(foldedHeader(line));
    if (item === undefined || found.has(item)) continue;
    found.set(item, {
      row: at,
      value: cells[valueColumn - 1] ?? null,
      isPending: isPending(sheet, at, valueColumn),
      ...readingOf(line, textIn('assumption'), textIn('decided')),
      cell: `${columnLetters(valueColumn)}${at}`,
    });
  }
  const header = columns.find(({ key }) => key === 'value')?.header ?? '';
  return { sheet: sheet.name, header, found, issues };
}

function readingOf(line: string, assumption?: string, decided?: string): Pick<Line, 'reading'> {
  if (!assumption && !decided) return {};
  return { reading: { line, ...(assumption && { assumption }), ...(decided && { decided }) } };
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
    else issues.push(issue('type-error', place, typeFacts(column, value, context.language)));
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
