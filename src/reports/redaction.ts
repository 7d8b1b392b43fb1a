import type { Measure } from '../model/measure';
import type { Column, ColumnKind, Row } from '../workbook/column';
import { type Reference, referenceTo, type Table, type Workbook } from '../workbook/workbook';
import type { ReportScene } from './scene';
import { referenceOf } from './shown';

type Reader = Pick<ReportScene, 'book' | 'redaction'>;

/** The list of how far a row may go, the narrowest scope first. */
const SCOPES = 'share scopes';

const NAMES = new Set(['name', 'firstName', 'lastName']);

/** Whether a sheet's rows are people: it has a column for their names, or should have one. */
const holdsPeople = (sheet: string, { tables, added }: Workbook): boolean =>
  [
    ...(tables.get(sheet)?.columns ?? []).map(({ key, column }) => [key, column] as const),
    ...Object.entries<Column>(added.get(sheet) ?? {}),
  ].some(([key, column]) => NAMES.has(key) && column.personal);

/** Whether a column's codes name people. */
const namesPeople = (column: Column, book: Workbook): boolean =>
  holdsPeople(referenceOf(column, book)?.table ?? '', book);

/**
 * Whether each row of a sheet is a person, or is about one person. A row of the log is about the
 * work, whoever was there.
 */
export function isAboutPeople(sheet: string, book: Workbook): boolean {
  if (sheet === 'log') return false;
  const columns = book.tables.get(sheet)?.columns ?? [];
  return (
    holdsPeople(sheet, book) ||
    columns.some(({ column }) => column.kind === 'code' && namesPeople(column, book))
  );
}

/** Whether a measure counts people, or rows that are each about one. */
export function countsPeople({ sheet, count, column }: Measure, book: Workbook): boolean {
  if (isAboutPeople(sheet, book)) return true;
  const found = book.tables.get(sheet)?.columns.find(({ key }) => key === column);
  return count === 'entries' && found !== undefined && namesPeople(found.column, book);
}

/** Whether small counts of a sheet's rows are to be hidden from a reader. */
export const hidesFew = (sheet: string, { book, redaction }: Reader): boolean =>
  redaction.noNames && isAboutPeople(sheet, book);

/** Whether a reader may see the values of a column one by one. */
export const mayShow = (column: Column, { book, redaction }: Reader): boolean =>
  !column.personal && !(redaction.noNames && namesPeople(column, book));

/** Kinds of column with few values of their own: as headings of groups they say nothing about a row. */
const TELLING_NOTHING: ReadonlySet<ColumnKind> = new Set(['code', 'codes', 'choice', 'yes-no']);

/** Whether a reader may see a sheet's rows grouped by a column, under its values. */
export const mayGroup = (column: Column, sheet: string, reader: Reader): boolean =>
  mayShow(column, reader) && (!hidesFew(sheet, reader) || TELLING_NOTHING.has(column.kind));

/** Which rows of a sheet a reader may see one by one; all of them may be counted. */
export function mayList(sheet: string, reader: Reader): (row: Row) => boolean {
  const { book, redaction } = reader;
  const table = book.tables.get(sheet);
  if (!table || hidesFew(sheet, reader)) return () => false;
  const reaches = reachOf(table, book);
  return (row) =>
    row.confidential !== true &&
    (redaction.reach === undefined || reaches(row) >= place(redaction.reach, book));
}

/** Whether a reader may see the name of an entry. */
export function mayName(reference: Reference | undefined, code: string, reader: Reader): boolean {
  const row = reference?.entries.get(code);
  return reference === undefined || row === undefined || mayList(reference.table, reader)(row);
}

/** How far each row of a table may go; nothing holds back the rows of one that does not say. */
function reachOf({ columns }: Table, book: Workbook): (row: Row) => number {
  const scopes = referenceTo(book, SCOPES);
  const found = columns.find(({ column }) => scopes && referenceOf(column, book) === scopes);
  if (!found) return () => Number.POSITIVE_INFINITY;
  return ({ [found.key]: scope }) => (typeof scope === 'string' ? place(scope, book) : 0);
}

/** Of a scope in its list; what does not say how far it may go, goes no further than the narrowest. */
const place = (scope: string, book: Workbook): number =>
  Math.max(0, [...(referenceTo(book, SCOPES)?.entries.keys() ?? [])].indexOf(scope));
