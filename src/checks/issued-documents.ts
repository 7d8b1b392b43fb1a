import type { Period } from '../model/period';
import { type Mark, readMarks } from '../workbook/fingerprint';
import { rowsOf, type Workbook } from '../workbook/workbook';
import { periodNamed } from './named-periods';

/** A document that somebody has in hand, and the rows that it was made from. */
export interface IssuedDocument {
  /** Its number, its file, or what it is. */
  readonly name: string;
  /** The row of the Runs sheet. */
  readonly row: number;
  /** As the Runs sheet names it. */
  readonly periodName: string;
  readonly period?: Period;
  readonly marks: readonly Mark[];
}

/**
 * The documents that still hold: not voided, and not made again for the same period. A long record
 * goes on in the rows below its first, which do not say again how many rows it rests on.
 */
export function issuedDocuments(book: Workbook): IssuedDocument[] {
  const invoices = new Map(rowsOf(book, 'invoices').map((row) => [row.number ?? '', row]));
  const latest = new Map<string, IssuedDocument>();
  for (const run of rowsOf(book, 'runs')) {
    const { row, what = '', period = '', document = '', rows, fingerprints } = run;
    const invoice = document ? invoices.get(document) : undefined;
    if (fingerprints === undefined || invoice?.void !== undefined) continue;
    const key = `${what}\n${period || document}`;
    const name = document || what;
    const begun = rows === undefined ? latest.get(key) : undefined;
    const days = invoicedDays(invoice) ?? periodNamed(period, book);
    latest.set(key, {
      name,
      row: begun?.name === name ? begun.row : row,
      periodName: period,
      ...(days && { period: days }),
      marks: [...(begun?.name === name ? begun.marks : []), ...readMarks(fingerprints)],
    });
  }
  return [...latest.values()];
}

type Invoice = ReturnType<typeof rowsOf<'invoices'>>[number];

/** An invoice says its own days: a contract's month need not be a calendar month. */
function invoicedDays(invoice: Invoice | undefined): Period | undefined {
  const { from, until } = invoice ?? {};
  return from === undefined || until === undefined ? undefined : { first: from, last: until };
}
