import { daysIn, type Per } from '../../../model/period';
import type { StandingOf } from '../../../model/standing';
import type { StandingContext, StandingWords } from '../../standing';
import { countsFrom, missedBefore, PER, when } from './periods';
import { figure, said } from './phrases';

type Averages = StandingOf<'average'>;

/** Of one unit, and of several. */
const UNIT: Readonly<Record<Per, readonly [of: string, ofMany: string]>> = {
  day: ['दिवसाचे', 'दिवसांचे'],
  week: ['आठवड्याचे', 'आठवड्यांचे'],
  fortnight: ['पंधरवड्याचे', 'पंधरवड्यांचे'],
  month: ['महिन्याचे', 'महिन्यांचे'],
  quarter: ['तिमाहीचे', 'तिमाहींचे'],
  'half-year': ['सहामाहीचे', 'सहामाहींचे'],
  year: ['वर्षाचे', 'वर्षांचे'],
  term: ['सत्राचे', 'सत्रांचे'],
  contract: ['कराराचे', 'करारांचे'],
};

/** ` (सुमारे दीड आठवड्याचे)`; nothing where it is hardly anything. */
function aboutUnits(units: number, per: Per, { formats }: StandingContext): string {
  const halves = Math.round(Math.abs(units) * 2);
  const [of, ofMany] = UNIT[per];
  if (halves === 0) return '';
  const size = ['', `अर्ध्या ${of}`, `एका ${of}`, `दीड ${of}`][halves];
  return ` (सुमारे ${size ?? `${formats.count(halves / 2)} ${ofMany}`})`;
}

/** How an average compares with what is asked; the totals, where the averages would look alike. */
function compared(standing: Averages, context: StandingContext): string {
  return (
    inTotal(standing, context) ?? said(onAverage(standing, context), balance(standing, context))
  );
}

/** `1,456 तासांपैकी …`: the totals, where they say more. */
function inTotal(standing: Averages, context: StandingContext): string | undefined {
  const { detail, actual = 0, required = 0, expectedByToday = 0 } = standing;
  const { atLeast, atMost, average, closed } = detail;
  const show = (value: number): string => figure(value, standing, context);
  const isAlike = (limit = Number.NaN): boolean => show(limit) === show(average);
  const most = atLeast && atMost ? Math.round((required * atMost) / atLeast) : required;
  const where = overWhat(standing, context);
  if (closed && isAlike(atMost) && actual > most)
    return `${where}${show(most)} पैकी ${show(actual)}: ${show(actual - most)} जास्त.`;
  if (!isAlike(atLeast) || detail.balance === 0) return undefined;
  if (closed && actual < required)
    return `${where}${show(required)} पैकी ${show(actual)}: ${show(required - actual)} कमी.`;
  if (closed || atMost !== undefined) return undefined;
  return `${where}${show(actual)}, आजपर्यंत अपेक्षित ${show(expectedByToday)}: ${balance(standing, context)}`;
}

/** `आतापर्यंत दर आठवड्याला सरासरी 28 तास 20 मि; अपेक्षित 28 तास.` */
function onAverage(standing: Averages, context: StandingContext): string {
  const { atLeast, atMost, per, average } = standing.detail;
  const limits = [atLeast, atMost]
    .filter((limit) => limit !== undefined)
    .map((limit) => figure(limit, standing, context));
  const asked =
    atLeast === undefined ? `जास्तीत जास्त ${limits.join()}` : `अपेक्षित ${limits.join(' ते ')}`;
  return `${overWhat(standing, context)}${PER[per].each} सरासरी ${figure(average, standing, context)}; ${asked}.`;
}

/** Over which days, at the head of a sentence. */
function overWhat(standing: Averages, context: StandingContext): string {
  const { detail, period } = standing;
  if (detail.window === 'rolling') {
    const weeks = daysIn(period) / 7;
    return Number.isInteger(weeks)
      ? `मागील ${context.formats.count(weeks)} आठवड्यांत `
      : `${context.formats.day(period.first)} पासून `;
  }
  const where = when(standing, detail.window, context);
  return detail.closed ? where : `${where}आतापर्यंत `;
}

/** How far ahead or behind; a term with two limits has no one figure to be ahead of. */
function balance({ detail, ...standing }: Averages, context: StandingContext): string {
  if (detail.atLeast === undefined || detail.atMost !== undefined) return '';
  if (detail.balance === 0) return 'अगदी बरोबर.';
  const size = figure(Math.abs(detail.balance), standing, context);
  const units = aboutUnits(detail.balanceUnits, detail.per, context);
  const [more, less] = detail.closed ? ['जास्त', 'कमी'] : ['पुढे', 'मागे'];
  return `${size}${units} ${detail.balance > 0 ? more : less}.`;
}

function nextForAverage(standing: Averages, context: StandingContext): string {
  const { status, pace, period, detail, achievable, history } = standing;
  const by = context.formats.day(period.last);
  if (detail.closed) {
    const own = history[history.length - 1]?.status ?? status;
    if (own !== 'met') return 'अट पूर्ण झाली नाही.';
    return status === 'met' ? 'अट पूर्ण झाली.' : '';
  }
  if (detail.window === 'rolling')
    return status === 'at-risk' ? 'येत्या आठवड्यांत हे भरून काढायला हवे.' : 'काही करायची गरज नाही.';
  if (achievable === false) return `${by} पर्यंत आता हे भरून काढता येणार नाही.`;
  const isAhead = detail.balance >= 0 || detail.atLeast === undefined;
  if (status !== 'at-risk' && isAhead) return 'काही करायची गरज नाही.';
  if (!pace) return status === 'at-risk' ? `यापुढे ${by} पर्यंत प्रमाण कमी करायला हवे.` : '';
  return `यापुढे ${PER[pace.per].each} ${figure(pace.amount, standing, context)} झाल्यास ${by} पर्यंत भरून निघेल.`;
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
