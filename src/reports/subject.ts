import type { Catalogue } from '../words/catalogue';
import { inEveryLanguage } from '../words/language';
import type { Words } from '../words/words';
import { sheetKeyOf } from '../workbook/added-columns';
import { foldedText, visibleText } from '../workbook/cell';
import type { Column, Row, Value } from '../workbook/column';
import { pathNamed, valueAt } from '../workbook/path';
import { columnsOf, rowTest } from '../workbook/where';
import type { Workbook } from '../workbook/workbook';
import { groupingsIn } from './groupings-in';
import type { Section, SectionFault } from './section';

/** A column of a sheet, under the words by which the section names it. */
export interface SubjectColumn {
  readonly key: string;
  /** The columns that come after it, where it is a column of the entries that `key` names. */
  readonly through?: readonly string[];
  readonly header: string;
  readonly column: Column;
  /** Not its day is shown, but how many days have passed since, as of the report's last. */
  readonly since?: true;
}

/** What a section is about: some rows of a sheet, some of its columns, and how they are grouped. */
export interface Subject {
  readonly sheet: string;
  /** The sheet's name as the section says it. */
  readonly name: string;
  readonly columns: readonly SubjectColumn[];
  readonly by?: SubjectColumn;
  readonly rows: readonly Row[];
  /** Rows since the contract began, not of the report's period alone. */
  readonly toDate: boolean;
  /** Rows about everybody, even in a report about one entry. */
  readonly forAll: boolean;
  /** The sheet's first column of days, if it has one. */
  readonly dayColumn?: string;
}

/** What stands at the head of it. */
export const headerOf = ({ header, since }: SubjectColumn, { own, documents }: Words): string =>
  since ? documents.daysSince(own(header)) : own(header);

/** What a row has in one of them. */
export const valueIn = (
  row: Row,
  { key, through = [] }: SubjectColumn,
  { sheet }: Pick<Subject, 'sheet'>,
  book: Workbook,
): Value | undefined => valueAt(row, { column: key, through }, sheet, book);

const ending = (choose: (words: Catalogue) => string): string[] =>
  inEveryLanguage(choose).map((word) => ` ${foldedText(word)}`);
const TO_DATE = ending(({ reading }) => reading.toDate);
const DAYS_SINCE = inEveryLanguage(({ reading }) => foldedText(reading.daysSince).split('…'));
const FOR_ALL = ending(({ reading }) => reading.forAll);

/** Reads `Funding: Asked for, Awarded by State`, `Actions to date: Name, Due`: a sheet, some columns, a grouping. */
export function readSubject(section: Section, book: Workbook): Subject | SectionFault {
  const text = visibleText(section.of);
  const read = (said: Said) => subjectOf(said, section, book);
  const [whole, grouped] = [
    read(partsOf(text)),
    groupingsIn(text).map(([left, by]) => read(partsOf(left, by))),
  ];
  return [...grouped, whole].find((each) => !('fault' in each)) ?? grouped[0] ?? whole;
}

function subjectOf(said: Said, section: Section, book: Workbook): Subject | SectionFault {
  const sheet = sheetKeyOf(said.name);
  const speakable = columnsOf(book, sheet);
  if (!speakable) return { column: 'of', fault: 'unknown-sheet', value: said.name };
  const named = (header: string): SubjectColumn | undefined => {
    const found = pathNamed(header, speakable);
    if (!found) return daysSince(header, named);
    const { column: key, through, end } = found;
    return {
      key,
      through,
      column: end,
      header: through.length > 0 ? (end.header ?? header) : header,
    };
  };
  const unknown = [...said.headers, ...said.by].find((header) => !named(header));
  if (unknown) return { column: 'of', fault: 'unknown-column', value: unknown };
  const tested = rowTest(book, sheet, section.where);
  if ('fault' in tested) return { column: 'where', ...tested };
  const table = book.tables.get(sheet);
  const [by] = said.by.flatMap((header) => named(header) ?? []);
  const dayColumn = table?.columns.find(({ column }) => column.kind === 'day')?.key;
  return {
    sheet,
    name: said.name,
    toDate: said.toDate,
    forAll: said.forAll,
    columns: said.headers.flatMap((header) => named(header) ?? []),
    rows: (table?.rows ?? []).filter(tested.test),
    ...(by && { by }),
    ...(dayColumn !== undefined && { dayColumn }),
  };
}

/** `Days since Applied on`, of a column of days. */
function daysSince(
  header: string,
  named: (header: string) => SubjectColumn | undefined,
): SubjectColumn | undefined {
  const day = DAYS_SINCE.flatMap(([before = '', after = '']) => {
    const folded = foldedText(header);
    const isSaid = folded.startsWith(before) && folded.endsWith(after);
    const own = isSaid && named(folded.slice(before.length, folded.length - after.length));
    return own && own.column.kind === 'day' ? [own] : [];
  })[0];
  return day && { ...day, column: { ...day.column, kind: 'count' }, since: true };
}

interface Said {
  readonly name: string;
  readonly toDate: boolean;
  readonly forAll: boolean;
  readonly headers: readonly string[];
  readonly by: readonly string[];
}

function partsOf(text: string, by?: string): Said {
  const [sheet = '', list = ''] = text.split(':');
  const all = without(FOR_ALL, sheet);
  const dated = without(TO_DATE, all.rest);
  return {
    name: visibleText(dated.rest),
    toDate: dated.found,
    forAll: all.found,
    headers: list.split(',').map(visibleText).filter(Boolean),
    by: by === undefined ? [] : [visibleText(by)],
  };
}

/** A text without one of some endings. */
function without(endings: readonly string[], text: string): { rest: string; found: boolean } {
  const trimmed = text.trimEnd();
  const found = endings.find((each) => trimmed.toLowerCase().endsWith(each));
  return { rest: found ? trimmed.slice(0, -found.length) : trimmed, found: found !== undefined };
}
