import type { StandingOf } from '../../../model/standing';
import type { StandingContext, StandingWords } from '../../standing';
import { are, counted, countsFrom, listed, said } from './phrases';

type Payments = StandingOf<'instalments'>;

const money = (minor: number, { formats, currency }: StandingContext): string =>
  formats.money(minor, currency);

/** The parts by the days they are for: `March 2026`. */
const parts = (
  { detail }: Payments,
  numbers: readonly number[],
  { formats }: StandingContext,
): string =>
  listed(
    detail.parts
      .filter(({ number }) => numbers.includes(number))
      .map(({ period }) => formats.period(period)),
  );

function soFar({ detail }: Payments, context: StandingContext): string {
  const { due, invoiced, paid } = detail;
  const all = counted(detail.parts.length, 'instalment', context);
  const isDue = detail.parts.filter((part) => part.due <= context.today).length;
  const first = detail.parts[0];
  if (isDue === 0 && invoiced === 0 && first)
    return `The first of ${all}, ${money(first.amount, context)}, is due on ${context.formats.day(first.due)}.`;
  return `${context.formats.count(isDue)} of ${all} ${are(isDue)} due, ${money(due, context)}: ${money(invoiced, context)} invoiced, ${money(paid, context)} paid.`;
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
  if (!detail.earned || detail.basis === 'hours') return '';
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
    return said(soFar(standing, context), next(standing, context), earned(standing, context));
  },
};
