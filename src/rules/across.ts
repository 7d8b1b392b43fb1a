import type { Per, Period } from '../model/period';
import { periodsIn } from '../model/period';
import type { PeriodStanding, Status } from '../model/standing';
import type { Term } from '../model/term';
import { type Stretch, spanOf, stretchOf } from './days';
import type { AsOf } from './rule';

/** How one period went, or goes. */
export interface Verdict {
  readonly status: Status;
  readonly actual: number;
  readonly required: number;
}

export interface Across<Found extends Verdict> {
  readonly status: Status;
  readonly stretch: Stretch;
  /** Of today's period; of the last one where the term is over. */
  readonly found: Found;
  readonly history: readonly PeriodStanding[];
}

/**
 * Judges a term period by period. Its status is that of today's period, or `broken` while the last
 * closed one was missed; when the term is over, its last period decides.
 */
export function acrossPeriods<Found extends Verdict>(
  term: Term,
  per: Per,
  asOf: AsOf,
  judge: (stretch: Stretch) => Found,
): Across<Found> {
  const {
    book: { contract },
    today,
  } = asOf;
  const span = spanOf(term, contract);
  const periods = span ? periodsIn(span, per, contract.calendar) : [];
  const begun = periods.filter(({ first }) => first <= today);
  const stretches = begun.map((period) => stretchOf(period, per, contract, asOf));
  const judged = stretches.map((stretch) => ({ stretch, found: judge(stretch) }));
  const now = judged[judged.length - 1];
  if (!now) return beforehand(periods[0] ?? span ?? contract.calendar.contract);
  const closed = judged.filter(({ stretch }) => stretch.closed);
  const last = closed[closed.length - 1];
  return {
    status: last?.found.status === 'broken' ? 'broken' : now.found.status,
    ...now,
    history: closed.map(({ stretch: { period }, found: { status, actual, required } }) => ({
      period,
      status,
      actual,
      required,
    })),
  };

  function beforehand(first: Period): Across<Found> {
    const stretch = stretchOf(first, per, contract, asOf);
    return { status: 'not-yet-due', stretch, found: judge(stretch), history: [] };
  }
}

/** Whether less has been done than even progress asks, by more than the tolerance (in per cent). */
export const isBehind = (actual: number, expected: number, tolerance: number): boolean =>
  actual < expected * (1 - tolerance / 100);

/** In the first tenth of a period nobody is behind yet. */
export const isEarly = ({ gone }: Stretch): boolean => gone < 0.1;
