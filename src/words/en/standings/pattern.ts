import type { StandingOf } from '../../../model/standing';
import type { BlockDetail, Gap, GapDetail } from '../../../model/standing-details';
import type { StandingContext, StandingWords } from '../../standing';
import { amount, counted, countsFrom, figure, missedBefore, outOf, said, when } from './phrases';

type Spreads = StandingOf<'spread'>;

const days = (count: number, context: StandingContext): string => counted(count, 'day', context);

const between = ({ from, until }: Gap, { formats }: StandingContext): string =>
  `from ${formats.day(from)} to ${formats.day(until)}`;

function gap(standing: Spreads, detail: GapDetail, context: StandingContext): string {
  const { limit, longest, current, nextBy, none, over, closed } = detail;
  const asked = `at most ${days(limit, context)}`;
  if (closed)
    return over.length === 0
      ? `Never more than ${days(longest.days, context)} between two; ${asked} are allowed. Met.`
      : said(tooLong(over, context), `${sentence(asked)} are allowed.`);
  const last = none
    ? `Not once since ${context.formats.day(current.from)}`
    : current.days === 0
      ? 'The last time was today'
      : `The last time was ${days(current.days, context)} ago, on ${context.formats.day(current.from)}`;
  const next =
    current.days > limit
      ? `; ${asked} are allowed, so the next is overdue since ${context.formats.day(nextBy)}.`
      : `; the next must be by ${context.formats.day(nextBy)}.`;
  const earlier = over.filter((each) => each.until !== current.until);
  return said(
    `${last}${next}`,
    earlier.length === 0 ? longestSoFar(standing, longest, context) : tooLong(earlier, context),
  );
}

const longestSoFar = ({ status }: Spreads, longest: Gap, context: StandingContext): string =>
  status === 'broken' ? '' : `The longest gap so far is ${days(longest.days, context)}.`;

const tooLong = (over: readonly Gap[], context: StandingContext): string => {
  const longest = over.reduce((most, each) => (each.days > most.days ? each : most));
  const times = over.length === 1 ? 'Once' : `${context.formats.count(over.length)} times`;
  const which = over.length === 1 ? '' : ', the longest time';
  return `${times} the gap was too long: ${days(longest.days, context)}${which} ${between(longest, context)}.`;
};

const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** `7 of 15 days fell between 2 and 27 June.` */
function block(standing: Spreads, detail: BlockDetail, context: StandingContext): string {
  const {
    heaviest,
    amount: most,
    total,
    amountUnit,
    judgedFrom,
    closed,
    limit,
    weeks,
    totalIs,
  } = detail;
  const { formats, today } = context;
  if (total === 0 || most === 0) return 'Nothing has been done yet.';
  const of = { unit: amountUnit, noun: '' };
  const where =
    heaviest.first === heaviest.last
      ? `on ${formats.day(heaviest.first)}`
      : `between ${formats.shortDay(heaviest.first)} and ${formats.day(heaviest.last)}`;
  const share = formats.percent(standing.actual ?? 0);
  const all = totalIs === 'contracted' ? ' of all that is contracted' : '';
  const fell = `${outOf(most, total, of, context)}${all} fell ${where}: ${share}, where at most ${formats.percent(limit)} may fall in any ${formats.count(weeks)} weeks.`;
  if (closed) return said(fell, standing.status === 'met' ? 'Met.' : '');
  if (today < judgedFrom && standing.status === 'on-course')
    return said(fell, `That is early to judge: it counts from ${formats.day(judgedFrom)}.`);
  if (standing.status === 'at-risk') return said(fell, 'Spread what is left over more weeks.');
  return said(fell, standing.status === 'broken' ? 'That cannot be undone.' : 'Nothing to do.');
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
  if (base === 'measure')
    return position === 'within' ? 'Nothing to do.' : `It should be put right by ${by}.`;
  if (position === 'above') return `That is ${amount(so - highAmount, of, context)} too much.`;
  const pace = `At this pace it would be ${context.formats.percent(forecast)} by ${by}.`;
  if (position === 'below') return said(`${amount(lowAmount - so, of, context)} more to go.`, pace);
  return pace;
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
    const where = `${when(period, detail.per, context)}${detail.closed ? '' : ' so far'}`;
    if (detail.baseAmount === 0) return `There is nothing yet${where} to take a share of.`;
    const logged =
      detail.ofLogged === undefined || detail.base === 'measure'
        ? ''
        : `Of the time logged it is ${context.formats.percent(detail.ofLogged)}.`;
    return said(
      `${figure(detail.amount, of, context)} of ${figure(detail.baseAmount, of, context)}${where}: ${context.formats.percent(actual)}, where ${band(standing, context)} ${detail.base === 'contracted' ? 'of what is contracted ' : ''}is asked.`,
      nextForShare(standing, context),
      logged,
      missedBefore(history, detail.per, context, period),
    );
  },
};
