import { type Issue, issue } from '../model/issue';
import type { Label } from '../words/catalogue';
import { inEveryLanguage, LANGUAGES, type Language } from '../words/language';
import { type Cell, foldedText, isBlank } from './cell';
import type { Column, Columns } from './column';
import { columnLetters, type Sheet } from './sheet';
import { SHEETS, type SheetKey } from './sheets';
import { readText } from './values/words';
import type { FoundColumn } from './workbook';

/** How far down a header row is looked for: people put titles and logos above their tables. */
const HEADER_WITHIN = 12;

/** The columns that a sheet may have, and the headers by which each is known. */
export interface DeclaredColumns {
  readonly columns: Columns;
  /** Folded header to key. */
  readonly labels: ReadonlyMap<string, string>;
  /** Folded other headers to key; a label counts before an alias. */
  readonly aliases: ReadonlyMap<string, string>;
  /** Key to header, as people write it. */
  readonly headers: ReadonlyMap<string, string>;
}

/** A header without its unit or its colon: `Hours (h):` is `hours`. */
export const foldedHeader = (text: string): string =>
  foldedText(text)
    .replace(/[\s:*?.]+$/, '')
    .replace(/\s*[([][^([]*[)\]]$/, '');

const OWN = new Map(
  inEveryLanguage(({ reading }) => Object.entries<string>(reading.ownColumns))
    .flat()
    .map(([key, header]) => [foldedHeader(header), key] as const),
);

/** The key of a column of a contract's own: that of one that Daybook knows, or its folded header. */
export const ownKeyOf = (header: string): string =>
  OWN.get(foldedHeader(header)) ?? foldedHeader(header);

/** Folded headers to the keys of a contract's own columns. */
function ownLabels(columns: Columns): Map<string, string> {
  const labels = new Map([...OWN].filter(([, key]) => key in columns));
  for (const [key, { header = key }] of Object.entries<Column>(columns))
    labels.set(foldedHeader(header), key);
  return labels;
}

/** A standard sheet's columns, with those that the contract adds to it; a missing one is named in `language`. */
export function declaredFor(
  key: SheetKey,
  added: Columns = {},
  language: Language = 'en',
): DeclaredColumns {
  const labels = new Map<string, string>();
  const aliases = new Map<string, string>();
  const headers = new Map([
    ...Object.entries<Label>(LANGUAGES[language].sheets[key].columns).map(
      ([column, [label]]) => [column, label] as const,
    ),
    ...spelled(added),
  ]);
  for (const words of inEveryLanguage(({ sheets }) => sheets[key].columns)) {
    for (const [column, [label, others]] of Object.entries<Label>(words)) {
      labels.set(foldedHeader(label), column);
      for (const other of others) aliases.set(foldedHeader(other), column);
    }
  }
  for (const [header, key] of ownLabels(added)) labels.set(header, key);
  return { columns: { ...added, ...SHEETS[key] }, labels, aliases, headers };
}

const spelled = (columns: Columns): Map<string, string> =>
  new Map(Object.entries<Column>(columns).map(([key, { header }]) => [key, header ?? key]));

/** A register's columns: just those that the contract's Columns sheet gives it. */
export const declaredRegister = (columns: Columns): DeclaredColumns => ({
  columns,
  labels: ownLabels(columns),
  aliases: new Map(),
  headers: spelled(columns),
});

export interface FoundHeaders {
  /** The row that holds the headers, counted from 1. */
  readonly row: number;
  readonly columns: readonly FoundColumn[];
  readonly issues: readonly Issue[];
}

/** Finds the header row and what each of its cells stands for; headers that mean nothing are left alone. */
export function findHeaders(sheet: Sheet, declared: DeclaredColumns): FoundHeaders {
  const row = headerRow(sheet, declared);
  const headers = sheet.cells[row - 1] ?? [];
  const texts = Array.from({ length: width(sheet, row) }, (_, index) =>
    foldedHeader(readText(headers[index] ?? null) ?? ''),
  );
  const claims = claimed(texts, declared);
  const columns: FoundColumn[] = [];
  const issues: Issue[] = [];
  claims.forEach((key, index) => {
    const at = { sheet: sheet.name, row, cell: `${columnLetters(index + 1)}${row}` };
    const header = readText(headers[index] ?? null) ?? '';
    const column = key === undefined ? undefined : declared.columns[key];
    const earlier = columns.find((found) => found.key === key);
    if (key === undefined || !column) {
      if (texts[index] === '' && holdsSomething(sheet, row, index))
        issues.push(issue('blank-label', at, {}));
    } else if (earlier) {
      const firstCell = `${columnLetters(earlier.number)}${row}`;
      issues.push(
        issue('duplicate-label', { ...at, column: header }, { label: header, firstCell }),
      );
    } else columns.push({ key, header, number: index + 1, column });
  });
  return { row, columns, issues: [...issues, ...missing(sheet, row, columns, declared)] };
}

/** So many headers of a log, and a sheet is one; a single word may be chance. */
const ENOUGH = 2;

/** Whether a sheet has the headers of a log: without them there is nothing that could be checked. */
export const isLog = (sheet: Sheet): boolean =>
  findHeaders(sheet, declaredFor('log')).columns.length >= ENOUGH;

/** The row with the most headers that mean something; the first of them where several tie. */
function headerRow(sheet: Sheet, declared: DeclaredColumns): number {
  const score = (cells: readonly Cell[]): number =>
    new Set(
      cells
        .map((cell) => foldedHeader(readText(cell) ?? ''))
        .map((text) => declared.labels.get(text) ?? declared.aliases.get(text))
        .filter((key) => key !== undefined),
    ).size;
  const scores = sheet.cells.slice(0, HEADER_WITHIN).map(score);
  return Math.max(0, scores.indexOf(Math.max(...scores, 0))) + 1;
}

/** The key that each header stands for: labels first, then aliases of what no label has claimed. */
function claimed(texts: readonly string[], declared: DeclaredColumns): (string | undefined)[] {
  const byLabel = texts.map((text) => declared.labels.get(text));
  const taken = new Set(byLabel);
  return texts.map((text, index) => {
    const alias = declared.aliases.get(text);
    return byLabel[index] ?? (alias !== undefined && !taken.has(alias) ? alias : undefined);
  });
}

/** Rows below may reach further than the headers do. */
const width = (sheet: Sheet, headerRow: number): number =>
  sheet.cells.slice(headerRow - 1).reduce((most, { length }) => Math.max(most, length), 0);

const holdsSomething = (sheet: Sheet, headerRow: number, index: number): boolean =>
  sheet.cells.slice(headerRow).some((cells) => !isBlank(cells[index]));

function missing(
  sheet: Sheet,
  row: number,
  found: readonly FoundColumn[],
  declared: DeclaredColumns,
): Issue[] {
  const keys = new Set(found.map(({ key }) => key));
  return Object.entries<Column>(declared.columns)
    .filter(([key, column]) => column.required && !keys.has(key))
    .map(([key]) =>
      issue(
        'missing-label',
        { sheet: sheet.name, row },
        { label: declared.headers.get(key) ?? key },
      ),
    );
}
