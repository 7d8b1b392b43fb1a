import { addDays, type Day } from '../model/day';
import type { Period } from '../model/period';
import type { Gap } from '../model/spread-detail';
import type { PeriodStanding, StandingOf, Status } from '../model/standing';
import { spanOf } from '../model/term';
import { daysBetween } from './days';
import { present, standingOf } from './finding';
import type { AsOf } from './rule';
import type { SpreadAsking } from './spread';

interface Gaps {
  readonly period: Period;
  readonly seen: Period;
  /** In order; the last is the one that lasts until today, or until the end. */
  readonly all: readonly Gap[];
  readonly current: Gap;
  readonly over: readonly Gap[];
  readonly closed: boolean;
}

/** The longest stretch without: from the first day to the first time, from one to the next, and up to today. */
export function gap(asking: SpreadAsking, limit: number, asOf: AsOf): StandingOf<'spread'> {
  const { term, measure } = asking;
  const gaps = gapsOf(asking, limit, asOf);
  const { period, seen, all, current, over, closed } = gaps;
  const longest = all.reduce((most, each) => (each.days > most.days ? each : most), current);
  const past = over.filter((each) => each !== current || closed);
  const nextBy = nextDay(gaps, limit, asOf);
  const none = asOf.tally.of(measure).days(seen).length === 0;
  return standingOf(
    'spread',
    { unit: 'days', noun: '', sheet: measure.sheet },
    {
      term,
      status: statusOf(gaps, nextBy, limit, asking, asOf),
      period,
      rows: asOf.tally.of(measure).rows(seen),
      history: past.map((each) => missed(each, limit)),
      actual: longest.days,
      required: limit,
      remaining: closed ? undefined : Math.max(0, limit - current.days),
      achievable: closed ? undefined : over.length === 0,
      detail: {
        form: 'gap',
        limit,
        longest,
        current,
        none,
        over,
        breaksLeftOut: all.some(({ days, from, until }) => days !== until - from),
        closed,
        ...present({ nextBy }),
      },
    },
    asOf,
  );
}

function gapsOf({ term, measure }: SpreadAsking, limit: number, asOf: AsOf): Gaps {
  const { breaks, calendar } = asOf.book.contract;
  const period = spanOf(term, asOf.book.contract) ?? calendar.contract;
  const until = Math.max(period.first, Math.min(asOf.today, period.last)) as Day;
  const seen = { first: period.first, last: until };
  const days = asOf.tally.of(measure).days(seen);
  const all = gapsBetween([period.first, ...days.map(({ day }) => day), until], breaks);
  return {
    period,
    seen,
    all,
    current: all[all.length - 1] ?? { days: 0, from: until, until },
    over: all.filter((each) => each.days > limit),
    closed: period.last <= asOf.settled,
  };
}

/** One gap that was too long cannot be undone. */
function statusOf(
  { current, over, closed }: Gaps,
  nextBy: Day | undefined,
  limit: number,
  { term, warnAt }: SpreadAsking,
  { book, today }: AsOf,
): Status {
  const span = spanOf(term, book.contract);
  if (!span || today < span.first) return 'not-yet-due';
  if (over.length > 0) return 'broken';
  if (closed) return 'met';
  return nextBy !== undefined && current.days >= (limit * warnAt) / 100 ? 'at-risk' : 'on-course';
}

/** From each day to the next, breaks not counted. */
const gapsBetween = (days: readonly Day[], breaks: readonly Period[]): readonly Gap[] =>
  days.slice(1).map((until, index) => {
    const from = days[index] ?? until;
    return { days: daysBetween(from, until, breaks), from, until };
  });

/** The last day for the next time; nothing where the term ends before. */
function nextDay({ current, period }: Gaps, limit: number, { book }: AsOf): Day | undefined {
  const day = lastDayWithin(limit, current.from, book.contract.breaks);
  return day < period.last ? day : undefined;
}

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
