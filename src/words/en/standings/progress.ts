import { daysIn, type Per } from '../../../model/period';
import type { StandingOf } from '../../../model/standing';
import type { StandingContext, StandingWords } from '../../standing';
import {
  amount,
  are,
  countsFrom,
  figure,
  inDaysLeft,
  missedBefore,
  outOf,
  rowsNamed,
  said,
  when,
} from './phrases';

type Averages = StandingOf<'average'>;

/** `about a week and a half`; nothing where it is hardly anything. */
function aboutUnits(units: number, per: Per): string {
  const halves = Math.round(Math.abs(units) * 2);
  const whole = Math.floor(halves / 2);
  if (halves === 0) return '';
  const name = per === 'contract' ? 'contract' : per;
  if (halves === 1) return `, about half a ${name}`;
  if (halves % 2 === 0) return whole === 1 ? `, about one ${name}` : `, about ${whole} ${name}s`;
  return whole === 1 ? `, about a ${name} and a half` : `, about ${whole} and a half ${name}s`;
}

/** `28 h 20 min a week on average so far, against 28 h.` */
function onAverage(standing: Averages, context: StandingContext): string {
  const { atLeast, atMost, per } = standing.detail;
  const limits = [atLeast, atMost]
    .filter((limit) => limit !== undefined)
    .map((limit) => figure(limit, standing, context));
  const limit = atLeast === undefined ? 'at most ' : '';
  const average = figure(standing.detail.average, standing, context);
  return `${average} a ${per} on average${overWhat(standing, context)}, against ${limit}${limits.join(' to ')}.`;
}

function overWhat({ detail, period }: Averages, context: StandingContext): string {
  if (detail.window === 'rolling') {
    const weeks = daysIn(period) / 7;
    return Number.isInteger(weeks)
      ? ` over the last ${weeks} weeks`
      : ` since ${context.formats.day(period.first)}`;
  }
  const where = detail.window === 'period' ? when(period, 'month', context) : '';
  return detail.closed ? where : `${where} so far`;
}

/** How far ahead or behind; a term with two limits has no one figure to be ahead of. */
function balance({ detail, ...standing }: Averages, context: StandingContext): string {
  if (detail.atLeast === undefined || detail.atMost !== undefined) return '';
  if (detail.balance === 0) return 'Exactly even.';
  const size = figure(Math.abs(detail.balance), standing, context);
  const units = aboutUnits(detail.balanceUnits, detail.per);
  const [more, less] = detail.closed ? ['more', 'short'] : ['ahead', 'behind'];
  return `${size} ${detail.balance > 0 ? more : less}${units}.`;
}

function nextForAverage(standing: Averages, context: StandingContext): string {
  const { status, pace, period, detail, achievable } = standing;
  const by = context.formats.day(period.last);
  if (detail.closed) return status === 'met' ? 'Met.' : 'Missed.';
  if (detail.window === 'rolling')
    return status === 'at-risk' ? 'The coming weeks should make up for it.' : 'Nothing to do.';
  if (achievable === false) return `It can no longer be evened out by ${by}.`;
  const isAhead = detail.balance >= 0 || detail.atLeast === undefined;
  if (status !== 'at-risk' && isAhead) return 'Nothing to do.';
  if (!pace) return status === 'at-risk' ? `Less is needed from here, until ${by}.` : '';
  return `From here, ${figure(pace.amount, standing, context)} a ${pace.per} would even it out by ${by}.`;
}

type Minimums = StandingOf<'minimum'>;

function nextForMinimum(standing: Minimums, context: StandingContext): string {
  const { remaining = 0, achievable, detail, period } = standing;
  const { daysLeft, lastStart, closed } = detail;
  if (remaining === 0) return 'Done.';
  if (closed) return `${amount(remaining, standing, context)} short.`;
  const more = `${figure(remaining, standing, context)} more`;
  if (achievable === false)
    return `${more} ${are(remaining)} needed ${inDaysLeft(daysLeft, context)}: it can no longer be met.`;
  const start =
    lastStart === undefined || lastStart === period.last
      ? ''
      : ` The last day on which that can still begin is ${context.formats.day(lastStart)}.`;
  return `${more} ${are(remaining)} needed ${inDaysLeft(daysLeft, context)}.${start}`;
}

const proRated = (standing: Minimums, context: StandingContext): string => {
  const { required = 0, detail } = standing;
  if (required === detail.whole) return '';
  const whole = figure(detail.whole, standing, context);
  const part = figure(required, standing, context);
  return `A whole ${detail.per} asks ${whole}; this part of one, without breaks, asks ${part}.`;
};

type Caps = StandingOf<'cap'>;

function used(standing: Caps, context: StandingContext): string {
  const { actual = 0, required = 0, detail, period } = standing;
  const where = `${when(period, detail.per, context)}${detail.closed ? '' : ' so far'}`;
  if (detail.spent === undefined || !detail.committed)
    return `${outOf(actual, required, standing, context)} used${where}`;
  const spent = figure(detail.spent, standing, context);
  const promised = figure(detail.committed, standing, context);
  return `${spent} spent and ${promised} promised of ${figure(required, standing, context)}${where}`;
}

function nextForCap(standing: Caps, context: StandingContext): string {
  const { required = 0, detail, period } = standing;
  const { left, forecast, closed } = detail;
  if (left < 0) {
    const over = `: ${amount(-left, standing, context)} too much.`;
    return closed ? over : `${over} Nothing more may be used until the board has decided.`;
  }
  const rest = `; ${amount(left, standing, context)} left.`;
  if (closed) return `${rest} Met.`;
  if (forecast <= required || isEarly(standing)) return rest;
  const by = context.formats.day(period.last);
  return `${rest} At this pace it would be ${amount(forecast, standing, context)} by ${by}.`;
}

/** A forecast from the first few days says nothing. */
const isEarly = ({ detail, period }: Caps): boolean => detail.daysLeft > daysIn(period) * 0.75;

function misused({ detail }: Caps): string {
  const { otherPurpose, purpose } = detail;
  if (otherPurpose.length === 0) return '';
  return `It is only for “${purpose}”, and ${rowsNamed(otherPurpose)} ${are(otherPurpose.length)} for something else.`;
}

/** Averages, minimums and caps. */
export const progress: Pick<StandingWords, 'average' | 'minimum' | 'cap'> = {
  average(standing, context) {
    if (standing.status === 'not-yet-due') return countsFrom(standing, context);
    return said(
      onAverage(standing, context),
      balance(standing, context),
      nextForAverage(standing, context),
      missedBefore(
        standing.history,
        standing.detail.window === 'period' ? 'month' : 'contract',
        context,
        standing.period,
      ),
    );
  },
  minimum(standing, context) {
    if (standing.status === 'not-yet-due') return countsFrom(standing, context);
    const { actual = 0, required = 0, period, detail, history } = standing;
    const where = `${when(period, detail.per, context)}${detail.closed ? '' : ' so far'}`;
    return said(
      actual > required
        ? `${amount(actual, standing, context)}${where}; at least ${figure(required, standing, context)} ${are(required)} asked.`
        : `${outOf(actual, required, standing, context)}${where}.`,
      nextForMinimum(standing, context),
      proRated(standing, context),
      missedBefore(history, detail.per, context, period),
    );
  },
  cap(standing, context) {
    if (standing.status === 'not-yet-due') return countsFrom(standing, context);
    const { history, detail, period } = standing;
    return said(
      `${used(standing, context)}${nextForCap(standing, context)}`,
      misused(standing),
      missedBefore(history, detail.per, context, period),
    );
  },
};
