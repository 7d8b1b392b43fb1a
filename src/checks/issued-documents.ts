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

/** The documents that still hold: not voided, and not made again for the same period. */
export function issuedDocuments(book: Workbook): IssuedDocument[] {
  const invoices = new Map(rowsOf(book, 'invoices').map((row) => [row.number ?? '', row]));
  const latest = new Map<string, IssuedDocument>();
  for (const { row, what = '', period = '', document = '', fingerprints } of rowsOf(book, 'runs')) {
    const invoice = document ? invoices.get(document) : undefined;
    if (fingerprints === undefined || invoice?.void !== undefined) continue;
    const days = invoicedDays(invoice) ?? periodNamed(period, book);
    latest.set(`${what}\n${period || document}`, {
      name: document || what,
      row,
      periodName: period,
      ...(days && { period: days }),
      marks: readMarks(fingerprints),
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
