import { type Instalment, isRounding } from '../../../model/instalment';
import type { StandingOf } from '../../../model/standing';
import type { StandingContext, StandingWords } from '../../standing';
import { countsFrom } from './periods';
import { amount, are, counted, figure, listed, said, sentence } from './phrases';

type Payments = StandingOf<'instalments'>;

const money = (minor: number, { formats, currency }: StandingContext): string =>
  formats.money(minor, currency);

/** The parts by the days they are for: `March 2026`, `January to July 2026 and October 2026`. */
const parts = (
  { detail }: Payments,
  numbers: readonly number[],
  context: StandingContext,
): string => {
  const asked = detail.parts.filter(({ number }) => numbers.includes(number));
  return listed(runsOf(asked).flatMap((run) => named(run, context)));
};

type Run = readonly [Instalment, ...Instalment[]];

/** Parts that follow one another, together. */
function runsOf(all: readonly Instalment[]): readonly Run[] {
  const runs: [Instalment, ...Instalment[]][] = [];
  for (const part of all) {
    const run = runs[runs.length - 1];
    if (run?.[run.length - 1]?.number === part.number - 1) run.push(part);
    else runs.push([part]);
  }
  return runs;
}

/** Three or more are named by the first and the last of their days. */
function named(run: Run, { formats }: StandingContext): readonly string[] {
  const last = run[run.length - 1] ?? run[0];
  if (run.length < 3) return run.map(({ period }) => formats.period(period));
  const days = { first: run[0].period.first, last: last.period.last };
  return [formats.period(days).replace(' \u2013 ', ' to ')];
}

function soFar({ detail }: Payments, context: StandingContext): string {
  const { due, invoiced, paid } = detail;
  const all = counted(detail.parts.length, 'instalment', context);
  const isDue = detail.parts.filter((part) => (part.due ?? Infinity) <= context.today).length;
  const first = detail.parts[0];
  if (isDue === 0 && invoiced === 0 && first)
    return first.due === undefined
      ? `None of ${all} is due yet.`
      : `The first of ${all}, ${money(first.amount, context)}, is due on ${context.formats.day(first.due)}.`;
  return `${context.formats.count(isDue)} of ${all} ${are(isDue)} due, ${money(due, context)}: ${money(invoiced, context)} invoiced, ${money(paid, context)} paid.`;
}

/** What goes beyond the amount that was agreed, or would with what is still to come. */
function beyond({ detail, required = 0 }: Payments, context: StandingContext): string {
  const { invoiced, total, parts } = detail;
  if (isRounding(total - required, parts)) return '';
  const agreed = money(required, context);
  if (invoiced > required)
    return `More is invoiced than the ${agreed} of this clause: ${money(invoiced - required, context)} too much. Agree it, or make an invoice void.`;
  return total > required
    ? `With what is still to come it would be ${money(total - required, context)} more than the ${agreed} of this clause.`
    : '';
}

/** How far it is to the next part, where parts are due by what is counted. */
function counting({ detail }: Payments, context: StandingContext): string {
  const { counted: counts, eachNoun: noun = '' } = detail;
  if (!counts) return '';
  const { unit, each, of, soFar: reached } = counts;
  const so = sentence(`${amount(reached, { unit, noun }, context)} so far`);
  if (reached >= of) return `${so}: that is enough for all.`;
  const at = (Math.floor(reached / each) + 1) * each;
  return `${so}; the next instalment is due at ${figure(at, { unit }, context)}.`;
}

function next(standing: Payments, context: StandingContext): string {
  const { toInvoice, unpaid } = standing.detail;
  const late =
    unpaid.length === 0 ? '' : `Payment is late for ${parts(standing, unpaid, context)}.`;
  const open =
    toInvoice.length === 0
      ? ''
      : `An invoice can be made for ${parts(standing, toInvoice, context)}.`;
  return said(late, open);
}

/** How the hours worked compare with what has fallen due. */
function earned({ detail }: Payments, context: StandingContext): string {
  if (!detail.earned || detail.basis === 'hours' || detail.counted) return '';
  const difference = detail.earned - detail.due;
  if (difference === 0) return 'The hours worked come to just as much.';
  const size = money(Math.abs(difference), context);
  return `The hours worked come to ${money(detail.earned, context)}, ${size} ${difference > 0 ? 'more' : 'less'} than has fallen due.`;
}

/** An amount that is paid in parts. */
export const payment: Pick<StandingWords, 'instalments'> = {
  instalments(standing, context) {
    if (standing.status === 'not-yet-due') return countsFrom(standing, context);
    if (standing.status === 'met') return 'Every instalment is invoiced and paid.';
    return said(
      soFar(standing, context),
      beyond(standing, context),
      counting(standing, context),
      next(standing, context),
      earned(standing, context),
    );
  },
};
