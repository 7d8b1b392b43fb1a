import { daysIn, type Per } from '../../../model/period';
import type { StandingOf } from '../../../model/standing';
import type { StandingContext, StandingWords } from '../../standing';
import { countsFrom, missedBefore, when } from './periods';
import { figure, said } from './phrases';

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

/** How an average compares with what is asked; the totals, where the averages would look alike. */
function compared(standing: Averages, context: StandingContext): string {
  return (
    inTotal(standing, context) ?? said(onAverage(standing, context), balance(standing, context))
  );
}

/** `1,455 h 59 min of 1,456 h: 1 min short.` */
function inTotal(standing: Averages, context: StandingContext): string | undefined {
  const { detail, actual = 0, required = 0, expectedByToday = 0 } = standing;
  const { atLeast, atMost, average, closed } = detail;
  const show = (value: number): string => figure(value, standing, context);
  const isAlike = (limit = Number.NaN): boolean => show(limit) === show(average);
  const most = atLeast && atMost ? Math.round((required * atMost) / atLeast) : required;
  const where = overWhat(standing, context);
  if (closed && isAlike(atMost) && actual > most)
    return `${show(actual)} of ${show(most)}${where}: ${show(actual - most)} too much.`;
  if (!isAlike(atLeast) || detail.balance === 0) return undefined;
  if (closed && actual < required)
    return `${show(actual)} of ${show(required)}${where}: ${show(required - actual)} short.`;
  if (closed || atMost !== undefined) return undefined;
  return `${show(actual)}${where}, against ${show(expectedByToday)} by today: ${balance(standing, context)}`;
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

function overWhat(standing: Averages, context: StandingContext): string {
  const { detail, period } = standing;
  if (detail.window === 'rolling') {
    const weeks = daysIn(period) / 7;
    return Number.isInteger(weeks)
      ? ` over the last ${weeks} weeks`
      : ` since ${context.formats.day(period.first)}`;
  }
  const where = when(standing, detail.window, context);
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
  const { status, pace, period, detail, achievable, history } = standing;
  const by = context.formats.day(period.last);
  if (detail.closed) {
    const own = history[history.length - 1]?.status ?? status;
    if (own !== 'met') return 'Missed.';
    return status === 'met' ? 'Met.' : '';
  }
  if (detail.window === 'rolling')
    return status === 'at-risk' ? 'The coming weeks should make up for it.' : 'Nothing to do.';
  if (achievable === false) return `It can no longer be evened out by ${by}.`;
  const isAhead = detail.balance >= 0 || detail.atLeast === undefined;
  if (status !== 'at-risk' && isAhead) return 'Nothing to do.';
  if (!pace) return status === 'at-risk' ? `Less is needed from here, until ${by}.` : '';
  return `From here, ${figure(pace.amount, standing, context)} a ${pace.per} would even it out by ${by}.`;
}

/** So much a week, or another unit, on average. */
export const average: Pick<StandingWords, 'average'> = {
  average(standing, context) {
    if (standing.status === 'not-yet-due') return countsFrom(standing, context);
    return said(
      compared(standing, context),
      nextForAverage(standing, context),
      missedBefore(
        standing.history,
        standing.detail.window === 'rolling' ? 'contract' : standing.detail.window,
        context,
        standing.period,
      ),
    );
  },
};
