import type { MeasureFault } from '../model/issue';
import type { Row } from './column';
import { holds, readConditions } from './conditions';
import { speakableOf } from './measures';
import { type Speakable, valueAt } from './path';
import type { Workbook } from './workbook';

type Book = Pick<Workbook, 'tables' | 'added' | 'references' | 'contract'>;

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
    test: (row) => read.conditions.every((each) => holds(each, valueAt(row, each, key, book))),
  };
}
