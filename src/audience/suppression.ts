import { rowsOf, type Workbook } from '../workbook/workbook';
import { addressesIn } from './address';

/** The addresses never to be written to. */
export interface Suppression {
  readonly addresses: ReadonlySet<string>;
  /** Rows of the sheet in which no address could be read: somebody objected, and we do not know who. */
  readonly unreadable: readonly number[];
}

/** What the sheet of suppressed addresses says; a cell with several addresses suppresses them all. */
export function suppression(book: Pick<Workbook, 'tables'>): Suppression {
  const rows = rowsOf(book, 'suppressed').map(({ row, email }) => ({
    row,
    addresses: addressesIn(email ?? ''),
  }));
  return {
    addresses: new Set(rows.flatMap(({ addresses }) => addresses)),
    unreadable: rows.filter(({ addresses }) => addresses.length === 0).map(({ row }) => row),
  };
}

/** The addresses never to be written to, as `mayWriteTo` asks for them. */
export const suppressedAddresses = (book: Pick<Workbook, 'tables'>): ReadonlySet<string> =>
  suppression(book).addresses;
