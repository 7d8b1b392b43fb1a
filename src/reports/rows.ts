import type { Day } from '../model/day';
import { contains, type Period } from '../model/period';
import type { Row } from '../workbook/column';
import { idKeyOf } from '../workbook/references';
import { mayList } from './redaction';
import type { AboutEntry, ReportScene } from './scene';
import { referenceOf, valueShown } from './shown';
import { type Subject, type SubjectColumn, valueIn } from './subject';

/** The rows of a period: those whose day lies in it; all of them on a sheet without days. */
export function rowsWithin(subject: Subject, period: Period, scene: ReportScene): readonly Row[] {
  const { dayColumn } = subject;
  const rows = rowsOf(subject, scene);
  if (dayColumn === undefined) return rows;
  return rows.filter((row) => {
    const day = row[dayColumn];
    return typeof day === 'number' && contains(period, day as Day);
  });
}

/**
 * Every row up to a day, and those without one: what a register holds may be older than the
 * contract. The log holds nothing that is.
 */
export function rowsBy(subject: Subject, period: Period, scene: ReportScene): readonly Row[] {
  const { dayColumn } = subject;
  if (subject.sheet === 'log' || dayColumn === undefined) return rowsWithin(subject, period, scene);
  return rowsOf(subject, scene).filter((row) => {
    const day = row[dayColumn];
    return typeof day !== 'number' || day <= period.last;
  });
}

/** Those of them that the reader may see one by one. */
export const listed = (
  rows: readonly Row[],
  { sheet }: Subject,
  scene: ReportScene,
): readonly Row[] => rows.filter(mayList(sheet, scene));

/** The rows that a section counts: those about the report's one entry, unless the section is for all. */
export function rowsOf(subject: Subject, { entry, book }: ReportScene): readonly Row[] {
  if (!entry || subject.forAll) return subject.rows;
  return subject.rows.filter(isAbout(entry, subject.sheet, book));
}

/** Whether a row is the entry, or names it; rows of a sheet that names none are about all. */
export function isAbout(
  { reference, code }: AboutEntry,
  sheet: string,
  book: ReportScene['book'],
): (row: Row) => boolean {
  const table = book.tables.get(sheet);
  if (table && sheet === reference.table) {
    const key = idKeyOf(table) ?? '';
    return (row) => row[key] === code;
  }
  const naming = (table?.columns ?? []).filter(
    ({ column }) => referenceOf(column, book) === reference,
  );
  if (naming.length === 0) return () => true;
  return (row) =>
    naming.some(({ key }) => {
      const value = row[key];
      return Array.isArray(value) ? value.includes(code) : value === code;
    });
}

/** A subject with those of its rows that count: terms leave the same ones out. */
export const counting = (subject: Subject, { tables }: ReportScene['book']): Subject => ({
  ...subject,
  rows: subject.rows.filter(({ row }) => !tables.get(subject.sheet)?.leftOut.has(row)),
});

/** A subject with all rows of its sheet that count. */
export const everyRow = (subject: Subject, book: ReportScene['book']): Subject =>
  counting({ ...subject, rows: book.tables.get(subject.sheet)?.rows ?? [] }, book);

/** What a row has in a column, as a person reads it. */
export function cellIn(
  row: Row,
  column: SubjectColumn,
  subject: Subject,
  { book, words, toDate }: ReportScene,
): string {
  const value = valueIn(row, column, subject, book);
  const shown = column.since && typeof value === 'number' ? toDate.last - value : value;
  return valueShown(shown, column.column, book, words);
}
