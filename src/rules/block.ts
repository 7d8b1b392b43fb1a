import { addDays, type Day } from '../model/day';
import type { Period } from '../model/period';
import type { StandingOf, Status } from '../model/standing';
import type { DayTally } from '../tally/measure-tally';
import { baseIn } from './base';
import { spanOf } from './days';
import { type AsOf, standingOf } from './rule';
import type { SpreadAsking } from './spread';

interface Block {
  readonly period: Period;
  readonly amount: number;
}

/** The largest share that fell in so many weeks together. */
export function block(asking: SpreadAsking, limit: number, asOf: AsOf): StandingOf<'spread'> {
  const { term, measure, window: weeks } = asking;
  const { book, today, tally } = asOf;
  const span = spanOf(term, book.contract);
  const period = span ?? book.contract.calendar.contract;
  const days = tally.of(measure).days(period);
  const heaviest = heaviestBlock(days, weeks * 7) ?? { period, amount: 0 };
  const soFar = days.reduce((sum, { amount }) => sum + amount, 0);
  const asked = asking.of ? baseIn(asking.of, period, asOf) : 0;
  const isContracted = asked > soFar && asking.of?.base === 'contracted';
  const total = Math.max(asked, soFar);
  const share = total === 0 ? 0 : (heaviest.amount * 100) / total;
  const evenly = isContracted ? weeks * 7 : Math.ceil((weeks * 7 * 100) / limit);
  const judgedFrom = addDays(period.first, evenly);
  const closed = period.last <= asOf.settled;
  const status = (): Status => {
    if (!span || today < span.first) return 'not-yet-due';
    if (closed) return share > limit ? 'broken' : 'met';
    if (share > limit && isContracted) return today >= judgedFrom ? 'broken' : 'at-risk';
    if (today < judgedFrom || share <= warning(limit, asking, heaviest, weeks, today))
      return 'on-course';
    return 'at-risk';
  };
  return standingOf(
    'spread',
    { unit: 'percent', noun: '', sheet: measure.sheet },
    {
      term,
      status: status(),
      period,
      rows: tally.of(measure).rows(period),
      actual: share,
      required: limit,
      achievable: closed ? undefined : !isContracted || share <= limit,
      detail: {
        form: 'block',
        limit,
        weeks,
        heaviest: heaviest.period,
        amount: heaviest.amount,
        total,
        totalIs: isContracted ? 'contracted' : 'so-far',
        amountUnit: measure.unit,
        judgedFrom,
        closed,
      },
    },
    asOf,
  );
}

/** A block that still goes on is warned of before it is too large; one that is over cannot grow. */
const warning = (
  limit: number,
  { warnAt, of }: SpreadAsking,
  { period }: Block,
  weeks: number,
  today: Day,
): number => (of && addDays(period.first, weeks * 7) > today ? (limit * warnAt) / 100 : limit);

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
