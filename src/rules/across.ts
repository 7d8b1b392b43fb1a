import type { Contract } from '../model/contract';
import { type Per, type Period, periodsIn } from '../model/period';
import type { PeriodStanding, Status } from '../model/standing';
import { spanOf, type Term } from '../model/term';
import { type Stretch, stretchOf } from './days';
import type { AsOf } from './rule';

/** How one period went, or goes. */
export interface Verdict {
  readonly status: Status;
  readonly actual: number;
  readonly required: number;
  /** What a whole period asks, for rules that ask a part of it of a part. */
  readonly whole?: number;
}

export interface Across<Found extends Verdict> {
  readonly status: Status;
  readonly stretch: Stretch;
  /** Of today's period; of the last one where the term is over. */
  readonly found: Found;
  readonly history: readonly PeriodStanding[];
}

/** The periods of a term, in order, each cut to its own days. */
export function periodsOf(term: Term, per: Per, contract: Contract): readonly Period[] {
  const span = spanOf(term, contract);
  return span ? periodsIn(span, per, contract.calendar) : [];
}

/**
 * Judges a term period by period. Its status is that of today's period, or `broken` while the last
 * closed one was missed; when the term is over, it is `broken` where any period was missed.
 */
export function acrossPeriods<Found extends Verdict>(
  term: Term,
  per: Per,
  asOf: AsOf,
  judge: (stretch: Stretch) => Found,
): Across<Found> {
  const { contract } = asOf.book;
  const span = spanOf(term, contract);
  const periods = periodsOf(term, per, contract);
  const judged = (period: Period) => {
    const stretch = stretchOf(period, per, contract, asOf);
    return { stretch, found: judge(stretch) };
  };
  const begun = periods.filter(({ first }) => first <= asOf.today).map(judged);
  const now = begun[begun.length - 1];
  if (!now) {
    const first = periods[0] ?? span ?? contract.calendar.contract;
    return { status: 'not-yet-due', ...judged(first), history: [] };
  }
  const closed = begun.filter(({ stretch }) => stretch.closed);
  const isOver = closed.length === periods.length;
  const counted = isOver ? closed : closed.slice(-1);
  const wasMissed = counted.some(({ found }) => found.status === 'broken');
  const history = closed.map(({ stretch, found }) => standingIn(stretch, found));
  return { status: wasMissed ? 'broken' : now.found.status, ...now, history };
}

const standingIn = (
  { period }: Stretch,
  { status, actual, required, whole = required }: Verdict,
): PeriodStanding => ({
  period,
  status,
  actual,
  required,
  ...(whole !== required && { whole }),
});

/** What a standing says of the period that it is about. */
export const told = <Found extends Verdict>({
  status,
  stretch,
  found,
  history,
}: Across<Found>) => ({
  status,
  period: stretch.period,
  actual: found.actual,
  required: found.required,
  history,
});

/** The last whole period of a term before one of its periods, if any. */
export function periodBefore(
  { period, per }: Stretch,
  term: Term,
  { book: { contract } }: AsOf,
): Period | undefined {
  return periodsOf(term, per, contract)
    .filter(({ last }) => last < period.first)
    .pop();
}

/** Whether less has been done than even progress asks, by more than the tolerance (in per cent). */
export const isBehind = (actual: number, expected: number, tolerance: number): boolean =>
  actual < expected * (1 - tolerance / 100);

/** In the first tenth of a period nobody is behind yet. */
export const isEarly = ({ gone }: Stretch): boolean => gone < 0.1;
