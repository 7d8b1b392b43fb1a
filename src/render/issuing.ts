import { serialOf } from '../model/day';
import type { Invoice } from '../model/invoice';
import { MINUTES_IN_DAY } from '../model/minutes';
import { minorPerMajor } from '../model/money';
import type { Scene } from '../reports/scene';
import type { Cell } from '../workbook/cell';
import { contractMinutes } from '../workbook/contract';
import { marksIn } from '../workbook/fingerprint';
import type { Change } from '../workbook/sheet';
import { rowsOf } from '../workbook/workbook';
import { appendTo } from './owned-sheet';

/** No cell takes more than 32,767 characters in Excel; longer records go on in the next row. */
const CELL_LENGTH = 30_000;

/** An invoice that has its number. */
export type IssuedInvoice = Invoice & { readonly number: string };

/**
 * The invoice with the next number: one more than the highest ever given, voided ones among them,
 * and those that only the Runs sheet still knows of.
 */
export function numbered(invoice: Invoice, { book, words }: Scene): IssuedInvoice {
  const { invoicePrefix: prefix } = book.contract;
  const recorded = rowsOf(book, 'runs').filter(({ what }) => what === words.documents.invoice);
  const given = [
    ...rowsOf(book, 'invoices').map(({ number = '' }) => number),
    ...recorded.map(({ document = '' }) => document),
  ];
  const next = given.reduce((most, number) => Math.max(most, countIn(number, prefix)), 0) + 1;
  return { ...invoice, number: prefix + String(next).padStart(3, '0') };
}

/** Figures of the prefix itself, as in `PAG26-`, are no part of the count. */
function countIn(number: string, prefix: string): number {
  const own = number.startsWith(prefix) ? number.slice(prefix.length) : number;
  return Number(/(\d+)\D*$/.exec(own)?.[1] ?? 0);
}

/** What issuing writes into the workbook: a line on Invoices, and on Runs the rows that it rests on. */
export function issueChanges(
  invoice: IssuedInvoice,
  { book, words, today }: Scene,
  link?: string,
): Change[] {
  const per = minorPerMajor(book.contract.currency);
  const money = (minor: number): Cell => minor / per;
  const [due] = invoice.ladder.slice(-1);
  const line = {
    number: invoice.number,
    period: invoice.name,
    from: { serial: serialOf(invoice.period.first) },
    until: { serial: serialOf(invoice.period.last) },
    issued: { serial: serialOf(today) },
    hours: { serial: invoice.minutes / MINUTES_IN_DAY },
    earned: contractMinutes(book.contract) === undefined ? null : money(due?.earned ?? 0),
    instalment: money(due?.due ?? 0),
    net: money(invoice.net),
    vat: money(invoice.vat),
    amount: money(invoice.amount),
  };
  const log = book.tables.get('log');
  const runs = inCells(log ? marksIn(log, invoice.period) : '').map((fingerprints, index) => ({
    made: { serial: serialOf(today) },
    what: words.documents.invoice,
    period: invoice.name,
    document: invoice.number,
    rows: index === 0 ? invoice.rows.length : null,
    fingerprints,
    ...(link !== undefined && index === 0 && { link }),
  }));
  return [appendTo('invoices', [line], book, words), appendTo('runs', runs, book, words)];
}

/** What making a report writes into the workbook: on Runs, where it can be opened. */
export const reportChanges = (
  {
    title,
    period,
    link,
  }: { readonly title: string; readonly period: string; readonly link: string },
  { book, words, today }: Scene,
): Change[] => {
  const run = { made: { serial: serialOf(today) }, what: title, period, link };
  return [appendTo('runs', [run], book, words)];
};

/** A long record in pieces that fit a cell, cut between words where there are any; at least one. */
function inCells(text: string): string[] {
  const pieces: string[] = [];
  let rest = text;
  while (rest.length > CELL_LENGTH) {
    const space = rest.lastIndexOf(' ', CELL_LENGTH);
    const cut = space > 0 ? space : CELL_LENGTH;
    pieces.push(rest.slice(0, cut));
    rest = rest.slice(cut).trimStart();
  }
  return [...pieces, rest];
}
