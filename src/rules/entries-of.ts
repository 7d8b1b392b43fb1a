import type * as z from 'zod';
import type { Period } from '../model/period';
import { inEveryLanguage } from '../words/language';
import { foldedText } from '../workbook/cell';
import type { Row } from '../workbook/column';
import { rowTest } from '../workbook/where';
import { type Reference, referenceTo, type Workbook } from '../workbook/workbook';
import { field } from './fields';
import type { Fault } from './figures';
import type { Asked } from './rule';

/** Some entries of a list or register. */
export interface Entries {
  readonly reference: Reference;
  /** By code, in the order of the sheet. */
  readonly rows: ReadonlyMap<string, Row>;
}

/** `schools`, or `places where Tags = neighbour`. */
export const entriesField = (asked: Asked): z.ZodType<Entries> =>
  field<string, Entries>((text) =>
    text === undefined ? { fault: 'missing' } : entriesOf(text, asked.book),
  );

/** Entries, with the column of a measure's sheet that names them. */
export interface LinkedEntries extends Entries {
  readonly column: string;
}

/** As `entriesField`, where the rows that the term's measure counts must name such entries. */
export const linkedEntriesField = (asked: Asked): z.ZodType<LinkedEntries> =>
  field<string, LinkedEntries>((text) => {
    if (text === undefined) return { fault: 'missing' };
    const { book, measure } = asked;
    const entries = entriesOf(text, book);
    if ('fault' in entries) return entries;
    const column = measure && columnNaming(entries.reference, measure.sheet, book);
    return measure && column === undefined
      ? { fault: 'not-a-register' }
      : { ...entries, column: column ?? '' };
  });

const WHERE = inEveryLanguage(({ reading }) => reading.where).map((word) => ` ${word} `);

/** The entries that a person means by a list's or register's name and what they must have. */
export function entriesOf(text: string, book: Workbook): Entries | Fault {
  const word = WHERE.find((each) => text.toLowerCase().includes(each));
  const at = word === undefined ? text.length : text.toLowerCase().indexOf(word);
  const reference = referenceTo(book, text.slice(0, at));
  if (!reference) return { fault: foldedText(text) === '' ? 'missing' : 'not-a-register' };
  if (word === undefined) return { reference, rows: reference.entries };
  const read = rowTest(book, reference.table, text.slice(at + word.length));
  if ('fault' in read) return { fault: 'unknown' };
  return { reference, rows: new Map([...reference.entries].filter(([, row]) => read.test(row))) };
}

/** The entries that were there in a period, where the register says from when and until when. */
export const thereIn = ({ rows }: Entries, period: Period): readonly string[] =>
  [...rows].filter(([, row]) => isThere(row, period)).map(([code]) => code);

const isThere = ({ from, until }: Row, { first, last }: Period): boolean =>
  !(typeof from === 'number' && from > last) && !(typeof until === 'number' && until < first);

/** The column of a sheet whose codes name entries of a list or register. */
export function columnNaming(
  reference: Reference,
  sheet: string,
  book: Workbook,
): string | undefined {
  return book.tables
    .get(sheet)
    ?.columns.find(
      ({ column }) => column.refers !== undefined && referenceTo(book, column.refers) === reference,
    )?.key;
}
