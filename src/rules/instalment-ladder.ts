import { addDays, type Day } from '../model/day';
import type { Instalment, InstalmentState } from '../model/instalment';
import { split } from '../model/money';
import { parsePeriod } from '../model/named-period';
import { contains, daysIn, overlapOf, type Period } from '../model/period';
import type { MeasureTally } from '../tally/measure-tally';
import type { RowOf } from '../workbook/column';
import type { SHEETS } from '../workbook/sheets';
import { rowsOf, type Workbook } from '../workbook/workbook';
import type { PartDays } from './instalment-parts';
import type { AsOf } from './rule';
import { timeAsked } from './time-asked';

type Invoice = RowOf<(typeof SHEETS)['invoices']>;

/** An amount in parts. */
export interface Schedule {
  /** The days that the parts are counted from and end with. */
  readonly span: Period;
  /** In minor units. */
  readonly amount: number;
  readonly parts: readonly PartDays[];
  /** The time that the amount pays for. */
  readonly hours: MeasureTally;
}

/**
 * Every part of an amount with what it comes to and how far it has got: due, invoiced, paid. Even
 * parts differ by at most one minor unit and add up exactly. What was invoiced stays as it was issued,
 * whatever has become of the log or the contract since.
 */
export function instalmentLadder(
  { span, amount, parts, hours }: Schedule,
  { book, today }: Pick<AsOf, 'book' | 'today'>,
): readonly Instalment[] {
  const { contract } = book;
  const even = split(amount, parts.length);
  const rate = rateOf(amount, span, book);
  return parts.map(({ period, due }, index) => {
    const part = even[index] ?? 0;
    const invoices = invoicesFor(period, span, book);
    const issued = counted(invoices, today);
    const minutes = issued?.hours ?? hours.total(period);
    const earned = rate && (issued?.earned ?? Math.round((minutes * rate.amount) / rate.minutes));
    const byHours = contract.instalmentBasis === 'hours' && earned !== undefined;
    return {
      number: index + 1,
      period,
      ...(due !== undefined && { due }),
      part,
      minutes,
      ...(earned !== undefined && { earned }),
      amount: issued?.instalment ?? issued?.amount ?? (byHours ? earned : part),
      ...progressOf(invoices, due, today),
    };
  });
}

/**
 * So much for so many minutes: what the contract pays for all its time; for a part of its days, the
 * amount for the time that is asked of them. Breaks make no hour dearer.
 */
function rateOf(
  amount: number,
  span: Period,
  book: Workbook,
): { readonly amount: number; readonly minutes: number } | undefined {
  const contract = { ...book.contract, breaks: [] };
  const minutes = timeAsked(span, book, contract);
  if (!minutes) return undefined;
  const isWhole = daysIn(span) === daysIn(contract.calendar.contract);
  return { amount: isWhole ? (contract.total ?? amount) : amount, minutes };
}

/** An invoice is for the part in whose period its own first day lies. */
function invoicesFor(period: Period, span: Period, book: Workbook): readonly Invoice[] {
  const { calendar } = book.contract;
  return rowsOf(book, 'invoices').filter(({ from, period: name }) => {
    const named = name === undefined ? undefined : parsePeriod(name, calendar);
    const first = from ?? (named && overlapOf(named, span)?.first);
    return first !== undefined && contains(period, first);
  });
}

/** The row of the invoice that counts for each part that has one. */
export const invoiceRows = (
  parts: readonly Instalment[],
  span: Period,
  { book, today }: { readonly book: Workbook; readonly today: Day },
): readonly number[] =>
  parts.flatMap(({ period }) => counted(invoicesFor(period, span, book), today)?.row ?? []);

type Progress = Pick<Instalment, 'state' | 'invoice' | 'paid'>;

const isIssued = ({ issued }: Invoice, today: Day): boolean =>
  issued === undefined || issued <= today;

/** Of several invoices, the last that was issued and not made void. */
const counted = (invoices: readonly Invoice[], today: Day): Invoice | undefined =>
  invoices
    .filter((each) => isIssued(each, today) && each.void === undefined)
    .sort((one, other) => (one.issued ?? 0) - (other.issued ?? 0) || byNumber(one, other))
    .pop();

const byNumber = ({ number: one = '' }: Invoice, { number: other = '' }: Invoice): number =>
  one < other ? -1 : 1;

function progressOf(invoices: readonly Invoice[], due: Day | undefined, today: Day): Progress {
  const own = counted(invoices, today);
  const wasVoided = invoices.some((each) => isIssued(each, today));
  if (!own) return { state: withoutInvoice(wasVoided, due, today) };
  const invoice = own.number === undefined ? {} : { invoice: own.number };
  return own.paid !== undefined && own.paid <= today
    ? { state: 'paid', paid: own.paid, ...invoice }
    : { state: 'invoiced', ...invoice };
}

function withoutInvoice(wasVoided: boolean, due: Day | undefined, today: Day): InstalmentState {
  if (wasVoided) return 'void';
  return due !== undefined && today >= due ? 'due' : 'not-due';
}

/** The last day on which an invoice for a part should be paid; nothing while there is no invoice. */
export function payBy({ invoice }: Instalment, book: Workbook): Day | undefined {
  const row = rowsOf(book, 'invoices').find(({ number }) => number === invoice);
  return invoice === undefined || row?.issued === undefined
    ? undefined
    : addDays(row.issued, book.contract.paymentDays);
}
