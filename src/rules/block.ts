import { addDays, type Day } from '../model/day';
import type { Period } from '../model/period';
import type { StandingOf, Status } from '../model/standing';
import { spanOf } from '../model/term';
import type { DayTally } from '../tally/ledger';
import { baseIn } from './base';

import { standingOf } from './finding';
import { percentOf } from './progress';
import type { AsOf } from './rule';
import type { SpreadAsking } from './spread';

interface Block {
  readonly period: Period;
  readonly amount: number;
}

interface Blocks {
  readonly period: Period;
  readonly heaviest: Block;
  readonly total: number;
  readonly isContracted: boolean;
  /** In per cent. */
  readonly share: number;
  readonly judgedFrom: Day;
  readonly closed: boolean;
}

/** The largest share that fell in so many weeks together. */
export function block(asking: SpreadAsking, limit: number, asOf: AsOf): StandingOf<'spread'> {
  const { term, measure } = asking;
  const found = blocksOf(asking, limit, asOf);
  const { period, heaviest, isContracted, share, judgedFrom, closed } = found;
  return standingOf(
    'spread',
    { unit: 'percent', noun: '', sheet: measure.sheet },
    {
      term,
      status: statusOf(found, limit, asking, asOf),
      period,
      rows: asOf.tally.of(measure).rows(period),
      actual: share,
      required: limit,
      achievable: closed ? undefined : !isContracted || share <= limit,
      detail: {
        form: 'block',
        limit,
        weeks: asking.window,
        heaviest: heaviest.period,
        amount: heaviest.amount,
        total: found.total,
        totalIs: isContracted ? 'contracted' : 'so-far',
        amountUnit: measure.unit,
        judgedFrom,
        closed,
      },
    },
    asOf,
  );
}

function blocksOf({ term, measure, window, of }: SpreadAsking, limit: number, asOf: AsOf): Blocks {
  const { contract } = asOf.book;
  const period = spanOf(term, contract) ?? contract.calendar.contract;
  const days = asOf.tally.of(measure).days(period);
  const heaviest = heaviestBlock(days, window * 7) ?? { period, amount: 0 };
  const soFar = days.reduce((sum, { amount }) => sum + amount, 0);
  const asked = of ? baseIn(of, period, asOf) : 0;
  const total = Math.max(asked, soFar);
  const isContracted = asked > soFar && of?.base === 'contracted';
  const wait = isContracted ? window * 7 : Math.ceil((window * 7 * 100) / limit);
  return {
    period,
    heaviest,
    total,
    isContracted,
    share: percentOf(heaviest.amount, total),
    judgedFrom: addDays(period.first, wait),
    closed: period.last <= asOf.settled,
  };
}

/** A share of what is contracted cannot shrink any more; a share of what was done so far still can. */
function statusOf(found: Blocks, limit: number, asking: SpreadAsking, asOf: AsOf): Status {
  const { share, closed, isContracted, judgedFrom } = found;
  const { today, book } = asOf;
  const span = spanOf(asking.term, book.contract);
  if (!span || today < span.first) return 'not-yet-due';
  if (closed) return share > limit ? 'broken' : 'met';
  if (share > limit && isContracted) return today >= judgedFrom ? 'broken' : 'at-risk';
  const isHeavy =
    share > limit || (goesOn(found, asking, today) && share > (limit * asking.warnAt) / 100);
  return today >= judgedFrom && isHeavy ? 'at-risk' : 'on-course';
}

/** A block that still goes on is warned of before it is too large; one that is over cannot grow. */
const goesOn = (
  { heaviest, isContracted }: Blocks,
  { window }: SpreadAsking,
  today: Day,
): boolean => isContracted && addDays(heaviest.period.first, window * 7) > today;

/** The heaviest run of days within `length` days together; the first where several are. */
function heaviestBlock(days: readonly DayTally[], length: number): Block | undefined {
  let heaviest: Block | undefined;
  let amount = 0;
  let first = 0;
  for (const last of days) {
    amount += last.amount;
    for (let early = days[first]; early && early.day <= last.day - length; early = days[first]) {
      amount -= early.amount;
      first++;
    }
    const from = days[first]?.day ?? last.day;
    if (!heaviest || amount > heaviest.amount)
      heaviest = { period: { first: from, last: last.day }, amount };
  }
  return heaviest;
}
