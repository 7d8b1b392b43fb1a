import type { BlockDetail, Gap, GapDetail } from '../../../model/spread-detail';
import type { StandingOf } from '../../../model/standing';
import type { StandingContext, StandingWords } from '../../standing';
import { between, countsFrom, missedBefore, soFar, when } from './periods';
import { ago, amount, bare, days, figure, named, outOf, said, than, times, verb } from './phrases';

type Spreads = StandingOf<'spread'>;

function gap(standing: Spreads, detail: GapDetail, context: StandingContext): string {
  const { limit, longest, current, over, breaksLeftOut, closed } = detail;
  const most = `जास्तीत जास्त ${days(limit, context)}`;
  const allowed = verb('may', limit, { unit: 'days' }, context);
  if (closed && over.length === 0)
    return `एकापासून पुढच्यापर्यंत ${than(longest.days, context)} जास्त अंतर कधीही नव्हते${breaksLeftOut ? ` (${LEFT_OUT})` : ''}; ${most} ${allowed}. अट पूर्ण झाली.`;
  if (closed) return said(`एकापासून पुढच्यापर्यंत ${most} ${allowed}.`, tooLong(over, limit, context));
  const earlier = over.filter((each) => each.until !== current.until);
  const isLongest = longest.until === current.until || standing.status === 'broken';
  const widest = isLongest
    ? ''
    : `आतापर्यंतचे सर्वात मोठे अंतर ${days(longest.days, context)}${withoutBreaks(longest)}.`;
  return said(
    lastAndNext(detail, standing, context),
    earlier.length === 0 ? widest : tooLong(earlier, limit, context),
  );
}

const LEFT_OUT = 'सुट्ट्या वगळून';

/** A gap that is shorter than the calendar says. */
const withoutBreaks = ({ days: counted, from, until }: Gap): string =>
  counted === until - from ? '' : ` (${LEFT_OUT})`;

function lastAndNext(
  { limit, current, nextBy, none }: GapDetail,
  { period }: Spreads,
  context: StandingContext,
): string {
  const { formats } = context;
  const since = current.until - current.from;
  const when =
    since < 2
      ? `${formats.day(current.from)} रोजी`
      : `${ago(since, context)}, ${formats.day(current.from)} रोजी`;
  const last = none ? `${formats.day(current.from)} पासून एकदाही नाही` : `मागील वेळ ${when}`;
  if (nextBy === undefined)
    return `${last}. ${formats.day(period.last)} या शेवटच्या दिवसापर्यंत पुन्हा गरज नाही.`;
  const left = withoutBreaks({ ...current, until: nextBy, days: limit });
  const by = `${formats.day(nextBy)} पर्यंत${left}`;
  return current.days > limit
    ? `${last}. पुढची वेळ ${by} यायला हवी होती.`
    : `${last}; पुढची वेळ ${by} यायला हवी.`;
}

function tooLong(over: readonly Gap[], limit: number, context: StandingContext): string {
  const longest = over.reduce((most, each) => (each.days > most.days ? each : most));
  const { formats } = context;
  const which = over.length === 1 ? ':' : '; सर्वात मोठे अंतर';
  const size = days(longest.days, context) + withoutBreaks(longest);
  return `${than(limit, context)} जास्त अंतर ${times(over.length, context)} पडले${which} ${size}, ${formats.day(longest.from)} ते ${formats.day(longest.until)}.`;
}

/** `करारातील 15 दिवसांपैकी …` */
function block(standing: Spreads, detail: BlockDetail, context: StandingContext): string {
  const { judgedFrom, closed, amount: most } = detail;
  if (most === 0) return 'अजून काहीही झालेले नाही.';
  const fell = heaviest(standing, detail, context);
  if (closed) return said(fell, standing.status === 'met' ? 'अट पूर्ण झाली.' : '');
  if (context.today < judgedFrom && standing.status === 'on-course')
    return said(
      fell,
      `हे ठरवण्यास अजून लवकर आहे: तपासणी ${context.formats.day(judgedFrom)} पासून सुरू होते.`,
    );
  if (standing.status === 'at-risk') return said(fell, 'उरलेले काम अधिक आठवड्यांत विभागा.');
  return said(
    fell,
    standing.status === 'broken' ? 'हे आता बदलता येणार नाही.' : 'काही करायची गरज नाही.',
  );
}

function heaviest(standing: Spreads, detail: BlockDetail, context: StandingContext): string {
  const { heaviest: run, amount: most, total, amountUnit, limit, weeks, totalIs } = detail;
  const { formats } = context;
  const of = { unit: amountUnit, noun: '' };
  const contracted = totalIs === 'contracted' ? 'करारातील ' : '';
  const share = formats.percent(standing.actual ?? 0);
  const fell = `${contracted}${outOf(most, total, of, context)}`;
  return `${between(run, context)} ${fell}: ${share}; कोणत्याही ${formats.count(weeks)} आठवड्यांत जास्तीत जास्त ${formats.percent(limit)} चालते.`;
}

type Shares = StandingOf<'share'>;

function band({ detail }: Shares, context: StandingContext): string {
  const { low, high } = detail;
  const percent = context.formats.percent;
  if (low !== undefined && high !== undefined) return `${percent(low)} ते ${percent(high)}`;
  return low !== undefined ? `किमान ${percent(low)}` : `जास्तीत जास्त ${percent(high ?? 0)}`;
}

function nextForShare(standing: Shares, context: StandingContext): string {
  const { detail, status, period } = standing;
  const { closed, forecast, position, base, amount: so, lowAmount = 0, highAmount = 0 } = detail;
  const of = { unit: detail.amountUnit, noun: '' };
  if (closed) return status === 'met' ? 'अट पूर्ण झाली.' : '';
  const by = context.formats.day(period.last);
  if (base === 'measure') return ofAnother(standing, by, context);
  if (position === 'below' && status === 'broken')
    return `आणखी ${amount(lowAmount - so, of, context)} हवे: आता ही अट पूर्ण होऊ शकत नाही.`;
  if (position === 'above')
    return `हे ${amount(so - highAmount, of, context)} जास्त ${verb('is', so - highAmount, of, context)}.`;
  const pace = so === 0 ? '' : `या गतीने ${by} पर्यंत ${context.formats.percent(forecast)} होईल.`;
  if (position === 'below') return said(`आणखी ${amount(lowAmount - so, of, context)} हवे.`, pace);
  return pace;
}

const leftOver = (
  { list = '', outside = [] }: Shares['detail'],
  context: StandingContext,
): string => (outside.length === 0 ? '' : `त्यांत नाहीत: ${named(list, outside, context)}.`);

/** A share of another measure can still be put right: by more of the one, or by more of the rest. */
function ofAnother({ detail, noun }: Shares, by: string, context: StandingContext): string {
  const { position, low = 0, high = 0, amount: so, baseAmount, amountUnit: unit } = detail;
  if (position === 'within') return 'काही करायची गरज नाही.';
  const shown = (more: number): string =>
    amount(
      unit === 'count' || unit === 'days' ? Math.ceil(more - 1e-6) : more,
      { unit, noun },
      context,
    );
  if (position === 'below')
    return said(
      `${by} पर्यंत आणखी किमान ${shown((low * baseAmount) / 100 - so)} झाल्यास अट पूर्ण होईल.`,
      leftOver(detail, context),
    );
  return high === 0
    ? `${by} पर्यंत हे सुधारायला हवे.`
    : `${by} पर्यंत बाकीचे आणखी ${shown((so * 100) / high - baseAmount)} झाल्यास अट पूर्ण होईल.`;
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
    const where = `${when(standing, detail.per, context)}${soFar(detail.closed)}`;
    if (detail.baseAmount === 0) return `${where}ज्याचा वाटा काढायचा असे अजून काही नाही.`;
    const percent = context.formats.percent;
    const logged =
      detail.ofLogged === undefined || detail.base === 'measure'
        ? ''
        : `नोंदवलेल्या वेळेच्या ${percent(detail.ofLogged)}.`;
    const contracted = detail.base === 'contracted' ? 'कराराच्या ' : '';
    return said(
      `${where}${bare(detail.baseAmount, of, context)} पैकी ${figure(detail.amount, of, context)}: ${percent(actual)}; ${contracted}${band(standing, context)} अपेक्षित.`,
      nextForShare(standing, context),
      logged,
      missedBefore(history, detail.per, context, period),
    );
  },
};
