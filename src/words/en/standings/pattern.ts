import type { BlockDetail, Gap, GapDetail } from '../../../model/spread-detail';
import type { StandingOf } from '../../../model/standing';
import type { StandingContext, StandingWords } from '../../standing';
import { countsFrom, fromTo, missedBefore, when } from './periods';
import {
  amount,
  are,
  bare,
  counted,
  figure,
  named,
  outOf,
  plural,
  said,
  sentence,
  times,
} from './phrases';

type Spreads = StandingOf<'spread'>;

const days = (count: number, context: StandingContext): string => counted(count, 'day', context);

function gap(standing: Spreads, detail: GapDetail, context: StandingContext): string {
  const { limit, longest, current, over, breaksLeftOut, closed } = detail;
  const asked = `at most ${days(limit, context)}`;
  if (closed && over.length === 0)
    return `Never more than ${days(longest.days, context)} from one to the next${breaksLeftOut ? `, ${LEFT_OUT},` : ','} where ${asked} ${are(limit)} allowed. Met.`;
  if (closed)
    return said(
      `${sentence(asked)} ${are(limit)} allowed from one to the next.`,
      tooLong(over, limit, context),
    );
  const earlier = over.filter((each) => each.until !== current.until);
  const isLongest = longest.until === current.until || standing.status === 'broken';
  const most = isLongest
    ? ''
    : `The longest gap so far is ${days(longest.days, context)}${withoutBreaks(longest)}.`;
  return said(
    lastAndNext(detail, standing, context),
    earlier.length === 0 ? most : tooLong(earlier, limit, context),
  );
}

const LEFT_OUT = 'breaks left out';

/** A gap that is shorter than the calendar says. */
const withoutBreaks = ({ days: counted, from, until }: Gap): string =>
  counted === until - from ? '' : `, ${LEFT_OUT}`;

function lastAndNext(
  { limit, current, nextBy, none }: GapDetail,
  { period }: Spreads,
  context: StandingContext,
): string {
  const { formats } = context;
  const since = current.until - current.from;
  const ago =
    since < 2
      ? `on ${formats.day(current.from)}`
      : `${days(since, context)} ago, on ${formats.day(current.from)}`;
  const last = none ? `Not once since ${formats.day(current.from)}` : `The last time was ${ago}`;
  if (nextBy === undefined)
    return `${last}. No other is needed before ${formats.day(period.last)}, the last day.`;
  const by = formats.day(nextBy) + withoutBreaks({ ...current, until: nextBy, days: limit });
  return current.days > limit
    ? `${last}. The next was due by ${by}.`
    : `${last}; the next must be by ${by}.`;
}

function tooLong(over: readonly Gap[], limit: number, context: StandingContext): string {
  const longest = over.reduce((most, each) => (each.days > most.days ? each : most));
  const { formats } = context;
  const which = over.length === 1 ? ':' : '; the longest was';
  const size = days(longest.days, context) + withoutBreaks(longest);
  return `More than ${days(limit, context)} passed ${times(over.length, context)}${which} ${size}, from ${formats.day(longest.from)} to ${formats.day(longest.until)}.`;
}

/** `7 of the 15 contracted days fell between 2 and 27 June 2026.` */
function block(standing: Spreads, detail: BlockDetail, context: StandingContext): string {
  const { judgedFrom, closed, amount: most } = detail;
  if (most === 0) return 'Nothing has been done yet.';
  const fell = heaviest(standing, detail, context);
  if (closed) return said(fell, standing.status === 'met' ? 'Met.' : '');
  if (context.today < judgedFrom && standing.status === 'on-course')
    return said(
      fell,
      `It is too early to judge: that begins on ${context.formats.day(judgedFrom)}.`,
    );
  if (standing.status === 'at-risk') return said(fell, 'Spread what is left over more weeks.');
  return said(fell, standing.status === 'broken' ? 'That cannot be undone.' : 'Nothing to do.');
}

function heaviest(standing: Spreads, detail: BlockDetail, context: StandingContext): string {
  const { heaviest: run, amount: most, total, amountUnit, limit, weeks, totalIs } = detail;
  const { formats } = context;
  const of = { unit: amountUnit, noun: '' };
  const days =
    run.first === run.last ? `on ${formats.day(run.first)}` : `between ${fromTo(run, context)}`;
  const all = amountUnit === 'days' || amountUnit === 'working-days' ? plural('day') : 'time';
  const fell =
    totalIs === 'contracted'
      ? `${bare(most, of, context)} of the ${bare(total, of, context)} contracted ${all}`
      : outOf(most, total, of, context);
  const share = formats.percent(standing.actual ?? 0);
  return `${fell} fell ${days}: ${share}, where at most ${formats.percent(limit)} may fall in any ${formats.count(weeks)} weeks.`;
}

type Shares = StandingOf<'share'>;

function band({ detail }: Shares, context: StandingContext): string {
  const { low, high } = detail;
  const percent = context.formats.percent;
  if (low !== undefined && high !== undefined) return `${percent(low)} to ${percent(high)}`;
  return low !== undefined ? `at least ${percent(low)}` : `at most ${percent(high ?? 0)}`;
}

function nextForShare(standing: Shares, context: StandingContext): string {
  const { detail, status, period } = standing;
  const { closed, forecast, position, base, amount: so, lowAmount = 0, highAmount = 0 } = detail;
  const of = { unit: detail.amountUnit, noun: '' };
  if (closed) return status === 'met' ? 'Met.' : '';
  const by = context.formats.day(period.last);
  if (base === 'measure') return ofAnother(standing, by, context);
  if (position === 'below' && status === 'broken')
    return `${amount(lowAmount - so, of, context)} more to go: it can no longer be met.`;
  if (position === 'above') return `That is ${amount(so - highAmount, of, context)} too much.`;
  const pace =
    so === 0 ? '' : `At this pace it would be ${context.formats.percent(forecast)} by ${by}.`;
  if (position === 'below') return said(`${amount(lowAmount - so, of, context)} more to go.`, pace);
  return pace;
}

const leftOver = (
  { list = '', outside = [] }: Shares['detail'],
  context: StandingContext,
): string => (outside.length === 0 ? '' : `Not among them: ${named(list, outside, context)}.`);

/** A share of another measure can still be put right: by more of the one, or by more of the rest. */
function ofAnother({ detail, noun }: Shares, by: string, context: StandingContext): string {
  const { position, low = 0, high = 0, amount: so, baseAmount, amountUnit: unit } = detail;
  if (position === 'within') return 'Nothing to do.';
  const shown = (more: number): string =>
    amount(
      unit === 'count' || unit === 'days' ? Math.ceil(more - 1e-6) : more,
      { unit, noun },
      context,
    );
  if (position === 'below')
    return said(
      `At least ${shown((low * baseAmount) / 100 - so)} more by ${by} would put it right.`,
      leftOver(detail, context),
    );
  return high === 0
    ? `It should be put right by ${by}.`
    : `${shown((so * 100) / high - baseAmount)} more of the rest by ${by} would put it right.`;
}

/** Spreads and shares. */
export const pattern: Pick<StandingWords, 'spread' | 'share'> = {
  spread(standing, context) {
    if (standing.status === 'not-yet-due') return countsFrom(standing, context);
    const { detail } = standing;
    return detail.form === 'gap'
      ? gap(standing, detail, context)
      : block(standing, detail, context);
  },
  share(standing, context) {
    if (standing.status === 'not-yet-due') return countsFrom(standing, context);
    const { detail, period, actual = 0, history } = standing;
    const of = { unit: detail.amountUnit, noun: '' };
    const where = `${when(standing, detail.per, context)}${detail.closed ? '' : ' so far'}`;
    if (detail.baseAmount === 0) return `There is nothing yet${where} to take a share of.`;
    const logged =
      detail.ofLogged === undefined || detail.base === 'measure'
        ? ''
        : `Of the time logged it is ${context.formats.percent(detail.ofLogged)}.`;
    return said(
      `${bare(detail.amount, of, context)} of ${figure(detail.baseAmount, of, context)}${where}: ${context.formats.percent(actual)}, where ${band(standing, context)} ${detail.base === 'contracted' ? 'of what is contracted ' : ''}is asked.`,
      nextForShare(standing, context),
      logged,
      missedBefore(history, detail.per, context, period),
    );
  },
};
