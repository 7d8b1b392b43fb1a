import { addDays, type Day } from '../model/day';
import type { Period } from '../model/period';
import type { PeriodStanding, StandingOf, Status } from '../model/standing';
import type { Gap } from '../model/standing-details';
import { daysBetween, spanOf } from './days';
import { type AsOf, standingOf } from './rule';
import type { SpreadAsking } from './spread';

/** The longest stretch without: from the first day to the first time, from one to the next, and up to today. */
export function gap(asking: SpreadAsking, limit: number, asOf: AsOf): StandingOf<'spread'> {
  const { term, measure } = asking;
  const { book, today } = asOf;
  const { breaks, calendar } = book.contract;
  const span = spanOf(term, book.contract);
  const period = span ?? calendar.contract;
  const until = Math.max(period.first, Math.min(today, period.last)) as Day;
  const seen = { first: period.first, last: until };
  const days = asOf.tally.of(measure).days(seen);
  const gaps = gapsBetween([period.first, ...days.map(({ day }) => day), until], breaks);
  const current = gaps[gaps.length - 1] ?? { days: 0, from: until, until };
  const longest = gaps.reduce((most, each) => (each.days > most.days ? each : most), current);
  const over = gaps.filter((each) => each.days > limit);
  const closed = period.last <= asOf.settled;
  const before = gaps[gaps.length - 2];
  const status = (): Status => {
    if (!span || today < span.first) return 'not-yet-due';
    if (closed) return over.length > 0 ? 'broken' : 'met';
    if (current.days > limit || (before && before.days > limit)) return 'broken';
    return current.days >= (limit * asking.warnAt) / 100 ? 'at-risk' : 'on-course';
  };
  return standingOf(
    'spread',
    { unit: 'days', noun: '', sheet: measure.sheet },
    {
      term,
      status: status(),
      period,
      rows: asOf.tally.of(measure).rows(seen),
      history: over.filter((each) => each !== current || closed).map((each) => missed(each, limit)),
      actual: longest.days,
      required: limit,
      remaining: closed ? undefined : Math.max(0, limit - current.days),
      detail: {
        form: 'gap',
        limit,
        longest,
        current,
        nextBy: lastDayWithin(limit, current.from, breaks),
        none: days.length === 0,
        over,
        closed,
      },
    },
    asOf,
  );
}

/** From each day to the next, breaks not counted. */
const gapsBetween = (days: readonly Day[], breaks: readonly Period[]): readonly Gap[] =>
  days.slice(1).map((until, index) => {
    const from = days[index] ?? until;
    return { days: daysBetween(from, until, breaks), from, until };
  });

function lastDayWithin(limit: number, from: Day, breaks: readonly Period[]): Day {
  let day = addDays(from, Math.floor(limit));
  while (daysBetween(from, addDays(day, 1), breaks) <= limit) day = addDays(day, 1);
  return day;
}

const missed = ({ days, from, until }: Gap, limit: number): PeriodStanding => ({
  period: { first: from, last: until },
  status: 'broken',
  actual: days,
  required: limit,
});
