import { addDays, type Day } from '../model/day';
import type { Instalment, InstalmentState } from '../model/instalment';
import { split } from '../model/money';
import { contains, contractMonths, type Per, type Period, parsePeriod } from '../model/period';
import type { MeasureTally } from '../tally/measure-tally';
import type { Tally } from '../tally/tally';
import type { RowOf } from '../workbook/column';
import { contractMinutes } from '../workbook/contract';
import type { SHEETS } from '../workbook/sheets';
import { rowsOf, type Workbook } from '../workbook/workbook';

type Invoice = RowOf<(typeof SHEETS)['invoices']>;

/** An amount in parts. */
export interface Schedule {
  /** In minor units. */
  readonly amount: number;
  /** How many parts; one for each period where nothing is said. */
  readonly parts?: number;
  /** How long each part's period is, counted from the contract's first day. */
  readonly per?: Per;
  /** The time that the amount pays for; all logged time where nothing is said. */
  readonly hours?: MeasureTally;
}

const MONTHS: Partial<Record<Per, number>> = { month: 1, quarter: 3, 'half-year': 6, year: 12 };

/** The contract's days in months, or in longer periods, each beginning on the contract's own date. */
export function instalmentPeriods(contract: Period, per: Per = 'month'): readonly Period[] {
  const months = contractMonths(contract);
  const length = MONTHS[per] ?? months.length;
  return months
    .filter((_, index) => index % length === 0)
    .map(({ first }, index) => ({
      first,
      last: months[Math.min((index + 1) * length, months.length) - 1]?.last ?? contract.last,
    }));
}

/**
 * Every part of an amount with what it comes to and how far it has got: due, invoiced, paid. Even
 * parts differ by at most one minor unit and add up exactly.
 */
export function instalmentLadder(
  { amount, parts, per, hours }: Schedule,
  { book, tally, today }: { readonly book: Workbook; readonly tally: Tally; readonly today: Day },
): readonly Instalment[] {
  const { contract } = book;
  const periods = instalmentPeriods(contract.calendar.contract, per);
  const even = split(amount, Math.min(parts ?? periods.length, periods.length));
  const agreed = contractMinutes(contract);
  const invoices = rowsOf(book, 'invoices');
  return even.flatMap((part, index) => {
    const period = periods[index];
    if (!period) return [];
    const minutes = (hours ?? tally.logged).total(period);
    const earned = agreed ? Math.round((minutes * amount) / agreed) : undefined;
    const own = invoices.filter((invoice) => isFor(invoice, period, book));
    const byHours = contract.instalmentBasis === 'hours' && earned !== undefined;
    return {
      number: index + 1,
      period,
      due: period.last,
      part,
      ...(earned !== undefined && { earned }),
      amount: byHours ? earned : part,
      ...progressOf(own, period, today),
    };
  });
}

/** An invoice is for the part in whose period its own first day lies. */
function isFor({ from, period: name }: Invoice, period: Period, { contract }: Workbook): boolean {
  const { yearStart, contract: whole } = contract.calendar;
  const named = name === undefined ? undefined : parsePeriod(name, yearStart)?.first;
  const first = from ?? (named === undefined ? undefined : Math.max(named, whole.first));
  return first !== undefined && contains(period, first as Day);
}

type Progress = Pick<Instalment, 'state' | 'invoice' | 'paid'>;

function progressOf(invoices: readonly Invoice[], period: Period, today: Day): Progress {
  const issued = invoices.filter((each) => each.issued === undefined || each.issued <= today);
  const standing = issued.filter((each) => each.void === undefined);
  const counted = standing[standing.length - 1];
  if (!counted) return { state: withoutInvoice(issued.length > 0, period, today) };
  const invoice = counted.number === undefined ? {} : { invoice: counted.number };
  return counted.paid !== undefined && counted.paid <= today
    ? { state: 'paid', paid: counted.paid, ...invoice }
    : { state: 'invoiced', ...invoice };
}

function withoutInvoice(wasVoided: boolean, period: Period, today: Day): InstalmentState {
  if (wasVoided) return 'void';
  return today >= period.last ? 'due' : 'not-due';
}

/** The last day on which an invoice for a part should be paid; nothing while there is no invoice. */
export function payBy({ invoice }: Instalment, book: Workbook): Day | undefined {
  const row = rowsOf(book, 'invoices').find(({ number }) => number === invoice);
  return invoice === undefined || row?.issued === undefined
    ? undefined
    : addDays(row.issued, book.contract.paymentDays);
}
