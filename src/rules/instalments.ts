import * as z from 'zod';
import type { Instalment } from '../model/instalment';
import { isTime, type Measure } from '../model/measure';
import type { Per, Period } from '../model/period';
import type { Status } from '../model/standing';
import type { InstalmentsDetail } from '../model/standing-details';
import type { Term } from '../model/term';
import type { Workbook } from '../workbook/workbook';
import { spanOf } from './days';
import { field, figureField, noMeasure, perField, textField, textQuantity } from './fields';
import { asMoney } from './figures';
import { present, type Subject, standingOf } from './finding';
import {
  instalmentLadder,
  instalmentPeriods,
  invoiceRows,
  payBy,
  type Schedule,
} from './instalment-ladder';
import { type Asked, type AsOf, rule } from './rule';

interface Parameters {
  /** The time that the amount pays for. */
  readonly measure: Measure | undefined;
  /** In minor units. */
  readonly atLeast: number;
  readonly per: Per;
  readonly window: number;
  /** What must be there before a part is paid. */
  readonly of: string;
}

const SUBJECT: Subject = { unit: 'money', noun: '', sheet: 'invoices' };

/** An amount in so many parts, each due when its period is over and paid on an invoice. */
export const instalments = rule<'instalments', Parameters>({
  kind: 'instalments',
  parameters: (asked) =>
    z.object({
      measure: hoursField(asked),
      atLeast: amountField(asked),
      per: perField(asked, 'month'),
      window: partsField(asked),
      of: textField(),
    }),
  assess({ term, atLeast: amount, per, window: count, measure, of: gate }, asOf) {
    const span = daysOf(term, asOf.book);
    const hours = measure ? asOf.tally.of(measure) : undefined;
    const schedule = { span, amount, parts: count, per, ...present({ hours }) };
    const parts = instalmentLadder(schedule, asOf);
    const detail = detailOf(parts, gate, asOf);
    return standingOf(
      'instalments',
      SUBJECT,
      {
        term,
        status: statusOf(detail, { span, amount }, asOf),
        period: span,
        rows: invoiceRows(parts, span, asOf),
        actual: detail.invoiced,
        required: amount,
        expectedByToday: detail.due,
        remaining: Math.max(0, amount - detail.invoiced),
        detail,
      },
      asOf,
    );
  },
});

/** The days that the parts divide. */
const daysOf = (term: Term, { contract }: Workbook): Period =>
  spanOf(term, contract) ?? contract.calendar.contract;

function detailOf(parts: readonly Instalment[], gate: string, asOf: AsOf): InstalmentsDetail {
  const due = parts.filter((part) => part.due <= asOf.today);
  const earned = parts[0]?.earned === undefined ? undefined : sumOf(due, (part) => part.earned);
  return {
    basis: asOf.book.contract.instalmentBasis,
    gate,
    parts,
    due: sum(due),
    invoiced: sum(parts.filter(({ state }) => state === 'invoiced' || state === 'paid')),
    paid: sum(parts.filter(({ state }) => state === 'paid')),
    total: sum(parts),
    toInvoice: parts.filter((part) => mayBeInvoiced(part, asOf)).map(({ number }) => number),
    unpaid: parts.filter((part) => isOverdue(part, asOf)).map(({ number }) => number),
    ...present({ earned }),
  };
}

/** A measure is not needed; one that there is must be of time. */
const hoursField = (asked: Asked): z.ZodType<Measure | undefined> =>
  field<string, Measure | undefined>((name) => {
    const { measure } = asked;
    if (name === undefined) return undefined;
    if (!measure) return noMeasure(name, asked);
    return isTime(measure) ? measure : { fault: 'wrong-count' };
  });

const amountField = (asked: Asked): z.ZodType<number> =>
  figureField(asked, asMoney, asked.book.contract.total ?? 0).transform((amount, context) => {
    if (amount > 0) return amount;
    const fault = asked.term.atLeast === undefined ? 'missing' : 'not-positive';
    context.addIssue({ code: 'custom', params: { fault } });
    return z.NEVER;
  });

/** `12 parts`; as many as there are periods where nothing is said, and never more. */
const partsField = (asked: Asked): z.ZodType<number> =>
  field<string, number>((text) => {
    const per = (asked.term.per ?? 'month') as Per;
    const periods = instalmentPeriods(daysOf(asked.term, asked.book), per).length;
    if (text === undefined) return periods;
    const quantity = textQuantity(asked, text);
    const isParts = quantity && (quantity.unit === undefined || quantity.unit === 'parts');
    if (!isParts || !Number.isInteger(quantity.value)) return { fault: 'unknown' };
    if (quantity.value > periods) return { fault: 'too-many' };
    return quantity.value > 0 ? quantity.value : { fault: 'not-positive' };
  });

const sumOf = (
  parts: readonly Instalment[],
  amount: (part: Instalment) => number | undefined,
): number => parts.reduce((total, part) => total + (amount(part) ?? 0), 0);

const sum = (parts: readonly Instalment[]): number => sumOf(parts, ({ amount }) => amount);

const mayBeInvoiced = ({ due, state }: Instalment, { today }: AsOf): boolean =>
  due <= today && (state === 'due' || state === 'void');

/** Invoiced, not paid, and past the days that the contract gives for paying. */
function isOverdue(part: Instalment, { book, today }: AsOf): boolean {
  const by = part.state === 'invoiced' ? payBy(part, book) : undefined;
  return by !== undefined && by < today;
}

/**
 * An invoice that is late by a whole period puts the schedule at risk, and so do parts that would come
 * to more than the amount; what is not paid, or invoiced beyond the amount, breaks it.
 */
function statusOf(
  { parts, toInvoice, unpaid, invoiced, total }: InstalmentsDetail,
  { span: { first, last }, amount }: Pick<Schedule, 'span' | 'amount'>,
  { today }: AsOf,
): Status {
  if (today < first) return 'not-yet-due';
  if (invoiced > amount) return 'broken';
  if (total > amount) return 'at-risk';
  if (parts.every(({ state }) => state === 'paid')) return 'met';
  if (unpaid.length > 0) return 'broken';
  const isLate = toInvoice.length > 1 || (toInvoice.length > 0 && today > last);
  return isLate ? 'at-risk' : 'on-course';
}
