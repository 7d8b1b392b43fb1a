import * as z from 'zod';
import type { Day } from '../model/day';
import type { Measure } from '../model/measure';
import type { Status } from '../model/standing';
import type { ExpiryDetail } from '../model/standing-details';
import { spanOf, type Term } from '../model/term';
import { type Dated, datedField } from './dated';

import { field, noMeasure, textField } from './fields';
import { present, type Subject, standingOf } from './finding';
import { type Asked, type AsOf, rule } from './rule';

interface Parameters {
  /** The day until which something is good; or else `of` says what ends. */
  readonly measure: Measure | undefined;
  readonly of: Dated | undefined;
  /** Days before, the longest first. */
  readonly warnAt: readonly number[];
  /** What it holds up when it is past. */
  readonly window: string;
}

const REMINDERS: readonly number[] = [90, 60, 30, 7];

/** A document, the contract, its funding or a milestone ends on a day; reminders go ahead of it. */
export const expiry = rule<'expiry', Parameters>({
  kind: 'expiry',
  parameters: (asked) =>
    z.object({
      measure: latestDay(asked),
      of: datedField(asked),
      warnAt: remindersField(),
      window: textField(),
    }),
  assess({ term, measure, of, warnAt, window }, asOf) {
    const { what, title, date, done, rows, sheet } = measure
      ? latestOf(measure, asOf)
      : endOf(of, asOf);
    const over = term.until !== undefined && term.until < asOf.today ? term.until : undefined;
    const daysLeft = date === undefined ? undefined : date - (over ?? asOf.today);
    const reminder = warnAt.filter((days) => daysLeft !== undefined && daysLeft <= days).pop();
    const detail = {
      what,
      title,
      blocks: window,
      ...present({ date, done, daysLeft, reminder, over }),
    };
    const subject: Subject = { unit: 'day', noun: '', sheet };
    return standingOf(
      'expiry',
      subject,
      {
        term,
        status: statusOf(detail, term, asOf),
        period: spanOf(term, asOf.book.contract) ?? asOf.book.contract.calendar.contract,
        rows,
        actual: date,
        remaining: daysLeft === undefined ? undefined : Math.max(0, daysLeft),
        detail,
      },
      asOf,
    );
  },
});

const latestDay = (asked: Asked): z.ZodType<Measure | undefined> =>
  field<string, Measure | undefined>((name) => {
    const { term, measure } = asked;
    if (name === undefined) return term.of === undefined ? { fault: 'missing' } : undefined;
    if (!measure) return noMeasure(name, asked);
    return measure.count === 'latest-day' ? measure : { fault: 'wrong-count' };
  });

const remindersField = (): z.ZodType<readonly number[]> =>
  field<string, readonly number[]>((text) => remindersIn(text) ?? { fault: 'unknown' });

/** `90, 60, 30, 7 days`, the longest first; nothing for a text without a figure. */
export function remindersIn(text: string | undefined): readonly number[] | undefined {
  if (text === undefined) return REMINDERS;
  const days = (text.match(/\d+/g) ?? []).map(Number);
  return days.length === 0 ? undefined : days.sort((one, other) => other - one);
}

type End = Pick<ExpiryDetail, 'what' | 'title' | 'date' | 'done'> & {
  readonly rows: readonly number[];
  readonly sheet: string;
};

function latestOf(measure: Measure, { book, tally }: AsOf): End {
  const own = tally.of(measure);
  const latest = own.total(book.contract.calendar.contract);
  const { column = '', name: title, sheet } = measure;
  const rows = own
    .rowsIn(book.contract.calendar.contract)
    .filter((row) => row[column] === latest)
    .map(({ row }) => row);
  return { what: 'document', title, sheet, rows, ...(latest > 0 && { date: latest as Day }) };
}

const endOf = (of: Dated | undefined, { today }: AsOf): End => {
  const { what = 'contract', title = '', date, done, rows = [], sheet = 'contract' } = of ?? {};
  const isDone = done !== undefined && done <= today;
  return { what, title, rows, sheet, ...present({ date, done: isDone ? done : undefined }) };
};

/** A contract that has run its time is fulfilled; anything else that is past its day is not. */
function statusOf(
  { what, done, daysLeft, reminder, over }: ExpiryDetail,
  term: Term,
  { book, today }: AsOf,
): Status {
  const span = spanOf(term, book.contract);
  if (done !== undefined) return 'met';
  if (!span || today < span.first) return 'not-yet-due';
  if (daysLeft === undefined) return 'broken';
  if (daysLeft < 0) return what === 'contract' ? 'met' : 'broken';
  if (over !== undefined) return 'met';
  return reminder === undefined ? 'on-course' : 'at-risk';
}
