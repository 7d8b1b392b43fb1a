import type { MeasureFault } from '../model/issue';
import type { Condition } from '../model/measure';
import { foldedText } from './cell';
import type { Row, Value } from './column';
import { holds, readConditions, type Speakable } from './conditions';
import { speakableOf } from './measures';
import type { Workbook } from './workbook';

type Book = Pick<Workbook, 'tables' | 'added' | 'references'>;

export type RowTest =
  | { readonly test: (row: Row) => boolean }
  | { readonly fault: MeasureFault; readonly value: string };

/** The columns of a sheet or register by the words that people use for them. */
export const columnsOf = (
  book: Book,
  key: string,
  asked?: { readonly dated: boolean },
): Speakable | undefined => speakableOf(key, book, asked);

/** Whether a row of a sheet meets a text such as `Status = approved; Consent is filled`; empty: always. */
export function rowTest(book: Book, key: string, text: string): RowTest {
  const speakable = columnsOf(book, key);
  if (!speakable) return { fault: 'unknown-sheet', value: key };
  const read = readConditions(text, speakable);
  if ('fault' in read) return read;
  return {
    test: (row) => read.conditions.every((each) => holds(each, valueFor(each, row, speakable))),
  };
}

/** The value that a condition is about: the row's own, or that of the entry which the row names. */
function valueFor(
  { column, through }: Condition,
  row: Row,
  speakable: Speakable,
): Value | undefined {
  const own = row[column];
  if (through === undefined) return own;
  const refers = speakable.columnNamed(column)?.column.refers ?? '';
  const entries = speakable.references.get(foldedText(refers))?.entries;
  const codes = Array.isArray(own) ? (own as readonly string[]) : [String(own ?? '')];
  const values = codes.map((code) => entries?.get(code)?.[through]);
  return codes.length === 1
    ? values[0]
    : values.flat().flatMap((each) => (each === undefined ? [] : [String(each)]));
}
