import * as z from 'zod';
import type { Day } from '../model/day';
import type { Measure } from '../model/measure';
import { contractMonths, overlapOf, type Per, type Period } from '../model/period';
import type { Status } from '../model/standing';
import { spanOf, type Term } from '../model/term';
import { type Across, acrossPeriods, isBehind, type Verdict } from './across';
import { balancesOf } from './balances';
import { type Stretch, stretchOf } from './days';
import { limitFields, measureField, perField, warnField } from './fields';
import { ADDED_UP, figureOf } from './figures';
import { present, standingOf } from './finding';
import { canAdd, gravest, paceOf } from './progress';
import { type AsOf, rule } from './rule';
import { countFor, unitsOver, type WeekCount } from './weeks';
import { type Window, windowField } from './window';

interface Parameters {
  readonly measure: Measure;
  readonly atLeast: number | undefined;
  readonly atMost: number | undefined;
  /** The unit: so much a week. */
  readonly per: Per;
  readonly window: Window;
  /** So far off may it be, in per cent, before it is at risk. */
  readonly warnAt: number;
}

type Asking = Parameters & { readonly term: Term };

interface Found extends Verdict {
  readonly expected: number;
  readonly remaining: number;
  readonly achievable: boolean;
}

/** At least or at most so much a unit, on average over a window; a light week alone breaks nothing. */
export const average = rule<'average', Parameters>({
  kind: 'average',
  parameters: (asked) =>
    z.object({
      ...limitFields(asked, asked.measure && figureOf(asked.measure)),
      measure: measureField(asked, ...ADDED_UP),
      per: perField(asked, 'week'),
      window: windowField(asked),
      warnAt: warnField(asked, isBand(asked.term) ? 0 : 10),
    }),
  asks: (asking, period, contract) => {
    const span = spanOf(asking.term, contract);
    const shared = span && asking.atLeast !== undefined ? overlapOf(span, period) : undefined;
    return shared ? perUnit(asking) * unitsOver(shared, asking.per, contract, countOf(asking)) : 0;
  },
  assess(asking, asOf) {
    const { term, measure, per } = asking;
    const { status, stretch, found, history } = acrossWindow(asking, asOf);
    const until = { ...stretch.period, last: Math.min(stretch.period.last, asOf.today) as Day };
    return standingOf(
      'average',
      measure,
      {
        term,
        status,
        period: stretch.period,
        rows: asOf.tally.of(measure).rows(stretch.period),
        history,
        actual: found.actual,
        required: found.required,
        expectedByToday: found.expected,
        remaining: found.remaining,
        pace:
          asking.window.over === 'rolling'
            ? undefined
            : paceOf(found.remaining, stretch.daysLeft, per),
        achievable: stretch.closed ? undefined : found.achievable,
        detail: detailOf(asking, stretch, found, until, asOf),
      },
      asOf,
    );
  },
});

/** Two limits leave room between them: no more is needed on either side. */
const isBand = ({ atLeast, atMost }: Term): boolean =>
  atLeast !== undefined && atMost !== undefined;

const acrossWindow = (asking: Asking, asOf: AsOf): Across<Found> => {
  const { term, window } = asking;
  const judge = (stretch: Stretch): Found => verdictOn(stretch, asking, asOf);
  if (window.over === 'period') return acrossPeriods(term, window.per, asOf, judge);
  const whole = acrossPeriods(term, 'contract', asOf, judge);
  if (window.over === 'contract' || whole.status === 'not-yet-due') return whole;
  const stretch = lately(whole.stretch, window.weeks, asOf);
  const found = judge(stretch);
  return { status: found.status, stretch, found, history: [] };
};

/** The last so many weeks of a stretch, as far as they lie within it. */
function lately(whole: Stretch, weeks: number, asOf: AsOf): Stretch {
  const {
    book: { contract },
    today,
  } = asOf;
  const last = Math.min(whole.period.last, today) as Day;
  const first = Math.max(whole.period.first, last - weeks * 7 + 1) as Day;
  return stretchOf({ first, last }, 'contract', contract, asOf);
}

const perUnit = ({ atLeast, atMost }: Parameters): number => atLeast ?? atMost ?? 0;

/** How the weeks of the window are counted. */
function countOf({ window }: Parameters): WeekCount {
  if (window.over === 'contract') return 'contract';
  return window.over === 'rolling' ? 'days' : countFor(window.per);
}

function verdictOn(stretch: Stretch, asking: Asking, asOf: AsOf): Found {
  const { measure, per } = asking;
  const { contract } = asOf.book;
  const actual = asOf.tally.of(measure).total(stretch.period);
  const units = unitsOver(stretch.period, per, contract, countOf(asking));
  const required = Math.round(perUnit(asking) * units);
  const remaining = asking.atLeast === undefined ? 0 : Math.max(0, required - actual);
  const most = asking.atMost && Math.round(asking.atMost * units);
  const fits = most === undefined || actual <= most;
  const achievable = fits && canAdd(remaining, stretch.daysLeft, measure, contract);
  const found = {
    actual,
    required,
    expected: Math.round(required * stretch.gone),
    remaining,
    achievable,
  };
  return { ...found, status: statusOf(found, most, stretch, asking) };
}

function statusOf(
  { actual, required, expected, achievable }: Omit<Found, 'status'>,
  most: number | undefined,
  stretch: Stretch,
  asking: Asking,
): Status {
  const rolls = asking.window.over === 'rolling';
  const missed = (isMissed: boolean): Status => {
    if (stretch.closed) return isMissed ? 'broken' : 'met';
    return rolls ? 'on-course' : isMissed && !achievable ? 'broken' : 'on-course';
  };
  const hasBegun = expected >= perUnit(asking);
  const statuses: Status[] = [];
  if (asking.atLeast !== undefined) {
    const behind = hasBegun && isBehind(actual, expected, asking.warnAt);
    const least = actual >= required && !rolls ? 'met' : missed(actual < required);
    statuses.push(least === 'on-course' && behind ? 'at-risk' : least);
  }
  if (most !== undefined) {
    const ahead = hasBegun && actual > most * stretch.gone * (1 + asking.warnAt / 100);
    const atMost = missed(actual > most);
    statuses.push(atMost === 'on-course' && ahead ? 'at-risk' : atMost);
  }
  return gravest(statuses);
}

function detailOf(asking: Asking, stretch: Stretch, found: Found, until: Period, asOf: AsOf) {
  const { contract } = asOf.book;
  const { atLeast, atMost, per, window } = asking;
  const amount = perUnit(asking);
  const units = until.first <= until.last ? unitsOver(until, per, contract, countOf(asking)) : 0;
  const whole = contract.calendar.contract;
  return {
    ...present({ atLeast, atMost }),
    per,
    window: window.over === 'period' ? window.per : window.over,
    closed: stretch.closed,
    daysLeft: stretch.daysLeft,
    average: units === 0 ? 0 : found.actual / units,
    balance: found.actual - found.expected,
    balanceUnits: amount === 0 ? 0 : (found.actual - found.expected) / amount,
    meanMonth: Math.round(
      (amount * unitsOver(whole, per, contract, 'contract')) / contractMonths(whole).length,
    ),
    balances: balancesOf({ ...asking, amount }, asOf),
  };
}
