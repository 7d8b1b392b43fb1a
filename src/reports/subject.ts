import { inEveryLanguage } from '../words/language';
import { sheetKeyOf } from '../workbook/added-columns';
import { foldedText, visibleText } from '../workbook/cell';
import type { Column, Row } from '../workbook/column';
import { columnsOf, rowTest } from '../workbook/where';
import type { Workbook } from '../workbook/workbook';
import type { Section, SectionFault } from './section';

/** A column of a sheet, under the words by which the section names it. */
export interface SubjectColumn {
  readonly key: string;
  readonly header: string;
  readonly column: Column;
}

/** What a section is about: some rows of a sheet, some of its columns, and how they are grouped. */
export interface Subject {
  readonly sheet: string;
  /** The sheet's name as the section says it. */
  readonly name: string;
  readonly columns: readonly SubjectColumn[];
  readonly by?: SubjectColumn;
  readonly rows: readonly Row[];
  /** The sheet's first column of days, if it has one. */
  readonly dayColumn?: string;
}

const BY = inEveryLanguage(({ reading }) => reading.by).map((word) => ` ${foldedText(word)} `);

/** Reads `Funding: Asked for, Awarded by State`: a sheet, some columns, a column to group by. */
export function readSubject(section: Section, book: Workbook): Subject | SectionFault {
  const text = visibleText(section.of);
  const by = BY.find((word) => text.toLowerCase().includes(word)) ?? ' by ';
  const at = text.toLowerCase().lastIndexOf(by);
  const [before, group] = at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + by.length)];
  const [name = '', list = ''] = splitOnce(before, ':');
  const sheet = sheetKeyOf(name);
  const speakable = columnsOf(book, sheet);
  if (!speakable) return { column: 'of', fault: 'unknown-sheet', value: name };
  const named = (header: string): SubjectColumn | undefined => {
    const found = speakable.columnNamed(header);
    return found && { ...found, header };
  };
  const headers = list.split(',').map(visibleText).filter(Boolean);
  const unknown = [...headers, ...(group ? [group] : [])].find((header) => !named(header));
  if (unknown) return { column: 'of', fault: 'unknown-column', value: unknown };
  const tested = rowTest(book, sheet, section.where);
  if ('fault' in tested) return { column: 'where', ...tested };
  const grouping = group === '' ? undefined : named(group);
  const dayColumn = book.tables
    .get(sheet)
    ?.columns.find(({ column }) => column.kind === 'day')?.key;
  return {
    sheet,
    name,
    columns: headers.flatMap((header) => named(header) ?? []),
    rows: (book.tables.get(sheet)?.rows ?? []).filter(tested.test),
    ...(grouping && { by: grouping }),
    ...(dayColumn !== undefined && { dayColumn }),
  };
}

function splitOnce(text: string, mark: string): [string, string] {
  const at = text.indexOf(mark);
  return at < 0 ? [text, ''] : [visibleText(text.slice(0, at)), text.slice(at + 1)];
}
