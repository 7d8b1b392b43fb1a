import { addDays, type Day } from '../model/day';
import type { Measure } from '../model/measure';
import { overlapOf, type Per, type Period, periodAround } from '../model/period';
import type { Balance } from '../model/standing-details';
import { spanOf, type Term } from '../model/term';

import type { AsOf } from './rule';
import { unitsOver, type WeekCount } from './weeks';

/** So much a unit, on average. */
interface Asking {
  readonly term: Term;
  readonly measure: Measure;
  readonly amount: number;
  readonly per: Per;
}

/** How this week, the last four, this month and all of it so far compare with what was asked. */
export function balancesOf(
  { term, measure, amount, per }: Asking,
  { book: { contract }, tally, today }: AsOf,
): readonly Balance[] {
  const span = spanOf(term, contract);
  const last = Math.min(today, span?.last ?? today) as Day;
  const spans: readonly [Balance['over'], Period | undefined, WeekCount][] = [
    ['week', periodAround(last, 'week', contract.calendar), 'days'],
    ['four-weeks', { first: addDays(last, -27), last }, 'days'],
    ['month', periodAround(last, 'month', contract.calendar), 'months'],
    ['contract', span, 'contract'],
  ];
  return spans.flatMap(([over, whole, count]) => {
    const period = whole && span && overlapOf(span, { first: whole.first, last });
    if (!period) return [];
    const expected = Math.round(amount * unitsOver(period, per, contract, count));
    return [{ over, period, actual: tally.of(measure).total(period), expected }];
  });
}
