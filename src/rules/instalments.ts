import * as z from 'zod';
import { type Instalment, isRounding } from '../model/instalment';
import { type Count, isTime, type Measure } from '../model/measure';
import type { Per, Period } from '../model/period';
import type { Status } from '../model/standing';
import type { InstalmentsDetail } from '../model/standing-details';
import { spanOf, type Term } from '../model/term';
import { inEveryLanguage } from '../words/language';
import type { Workbook } from '../workbook/workbook';

import { field, figureField, noMeasure, perField, textField, textQuantity } from './fields';
import { ADDED_UP, asMoney, type Fault, figureOf } from './figures';
import { present, type Subject, standingOf } from './finding';
import { instalmentLadder, invoiceRows, payBy, type Schedule } from './instalment-ladder';
import { countedParts, instalmentPeriods, type PartDays, timedParts } from './instalment-parts';
import { type Asked, type AsOf, rule } from './rule';

interface Parameters {
  /** What the amount pays for. */
  readonly measure: Measure | undefined;
  /** In minor units. */
  readonly atLeast: number;
  readonly per: Per;
  readonly window: Parts;
  /** What must be there before a part is paid. */
  readonly of: string;
}

/** How many parts; each for so much of the measure, where it is not for a time. */
interface Parts {
  readonly count: number;
  readonly each?: number;
}

const SUBJECT: Subject = { unit: 'money', noun: '', sheet: 'invoices' };

/** An amount in so many parts, each due when its period is over, or when so much is counted, and paid on an invoice. */
export const instalments = rule<'instalments', Parameters>({
  kind: 'instalments',
  parameters: (asked) =>
    z.object({
      measure: paidForField(asked),
      atLeast: amountField(asked),
      per: perField(asked, 'month'),
      window: partsField(asked),
      of: textField(),
    }),
  assess(asking, asOf) {
    const { term, atLeast: amount, measure, of: gate } = asking;
    const span = daysOf(term, asOf.book);
    const hours = measure && isTime(measure) ? asOf.tally.of(measure) : asOf.tally.logged;
    const parts = instalmentLadder(
      { span, amount, parts: partsOf(asking, span, asOf), hours },
      asOf,
    );
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
        detail: {
          ...detail,
          ...present({ counted: countedSoFar(asking, span, asOf), eachNoun: measure?.noun }),
        },
      },
      asOf,
    );
  },
});

type Asking = Parameters & { readonly term: Term };

function partsOf(
  { measure, per, window }: Asking,
  span: Period,
  { book, tally }: AsOf,
): PartDays[] {
  const { count, each } = window;
  if (measure && each !== undefined) return countedParts(count, each, tally.of(measure), span);
  return timedParts(instalmentPeriods(span, per, book.contract.calendar).slice(0, count));
}

/** How far the measure has come that the parts are paid for. */
function countedSoFar(
  { measure, window: { each, count } }: Asking,
  span: Period,
  { tally }: AsOf,
): InstalmentsDetail['counted'] {
  if (!measure || each === undefined) return undefined;
  const soFar = tally.of(measure).total(span);
  return { unit: measure.unit, each, of: each * count, soFar };
}

/** The days that the parts divide. */
const daysOf = (term: Term, { contract }: Workbook): Period =>
  spanOf(term, contract) ?? contract.calendar.contract;

function detailOf(parts: readonly Instalment[], gate: string, asOf: AsOf): InstalmentsDetail {
  const due = parts.filter((part) => isDue(part, asOf));
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

/** A measure is not needed; parts that are for periods state its time, others count anything that adds up. */
const paidForField = (asked: Asked): z.ZodType<Measure | undefined> =>
  field<string, Measure | undefined>((name) => {
    const { measure, term } = asked;
    const isCounted = eachIn(term.window ?? '') !== undefined;
    if (name === undefined) return isCounted ? { fault: 'missing' } : undefined;
    if (!measure) return noMeasure(name, asked);
    const counts: readonly Count[] = ADDED_UP;
    const fits = isCounted ? counts.includes(measure.count) : isTime(measure);
    return fits ? measure : { fault: 'wrong-count' };
  });

const amountField = (asked: Asked): z.ZodType<number> =>
  figureField(asked, asMoney, asked.book.contract.total ?? 0).transform((amount, context) => {
    if (amount > 0) return amount;
    const fault = asked.term.atLeast === undefined ? 'missing' : 'not-positive';
    context.addIssue({ code: 'custom', params: { fault } });
    return z.NEVER;
  });

/**
 * `12 parts`: as many as there are periods where nothing is said, and never more; `12 parts of 10 sessions`:
 * as many as are said, each for so much of the measure.
 */
const partsField = (asked: Asked): z.ZodType<Parts> =>
  field<string, Parts>((text = '') => {
    const each = eachIn(text);
    if (each !== undefined) return countedPartsIn(text, each, asked);
    const { term, book } = asked;
    const per = (term.per ?? 'month') as Per;
    const periods = instalmentPeriods(daysOf(term, book), per, book.contract.calendar).length;
    const count = text === '' ? periods : countIn(text, asked);
    if (typeof count !== 'number') return count;
    return count > periods ? { fault: 'too-many' } : { count };
  });

function countedPartsIn(text: string, each: string, asked: Asked): Parts | Fault {
  const count = countIn(text.slice(0, text.length - each.length), asked);
  if (typeof count !== 'number') return count;
  // Without a measure, its own cell is what is wrong.
  if (!asked.measure) return { count };
  const quantity = textQuantity(asked, each);
  if (!quantity) return { fault: 'unknown' };
  const amount = figureOf(asked.measure)(quantity, asked.book.contract);
  if (typeof amount !== 'number') return amount;
  return amount > 0 ? { count, each: amount } : { fault: 'not-positive' };
}

/** A number of parts, at the head of a text. */
function countIn(text: string, asked: Asked): number | Fault {
  const quantity = textQuantity(asked, text.replace(OF_EACH, ''));
  const isParts = quantity && (quantity.unit === undefined || quantity.unit === 'parts');
  if (!isParts || !Number.isInteger(quantity.value)) return { fault: 'unknown' };
  return quantity.value > 0 ? quantity.value : { fault: 'not-positive' };
}

const EACH_WORDS = inEveryLanguage(({ reading }) => reading.ofEach)
  .flat()
  .join('|');
/** `of 10 sessions`, at the end of a text or as all that is left of one. */
const OF_EACH = new RegExp(`[\\s,]+(?:${EACH_WORDS})\\s*$`, 'iu');
const EACH = new RegExp(`[\\s,](?:${EACH_WORDS})\\s+(\\S.*)$`, 'iu');

/** What each part is for, where a text says it: `10 sessions`. */
const eachIn = (text: string): string | undefined => EACH.exec(text)?.[1];

const sumOf = (
  parts: readonly Instalment[],
  amount: (part: Instalment) => number | undefined,
): number => parts.reduce((total, part) => total + (amount(part) ?? 0), 0);

const sum = (parts: readonly Instalment[]): number => sumOf(parts, ({ amount }) => amount);

const isDue = ({ due }: Instalment, { today }: AsOf): boolean => due !== undefined && due <= today;

const mayBeInvoiced = (part: Instalment, asOf: AsOf): boolean =>
  isDue(part, asOf) && (part.state === 'due' || part.state === 'void');

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
  if (!isRounding(invoiced - amount, parts)) return 'broken';
  if (!isRounding(total - amount, parts)) return 'at-risk';
  if (parts.every(({ state }) => state === 'paid')) return 'met';
  if (unpaid.length > 0) return 'broken';
  const isLate = toInvoice.length > 1 || (toInvoice.length > 0 && today > last);
  return isLate ? 'at-risk' : 'on-course';
}
