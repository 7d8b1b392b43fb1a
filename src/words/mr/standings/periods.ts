import { addDays, civil, type Day } from '../../../model/day';
import type { Unit } from '../../../model/measure';
import { contains, type Per, type Period } from '../../../model/period';
import type { PeriodStanding, StandingOf } from '../../../model/standing';
import type { RuleKind, Term } from '../../../model/term';
import type { StandingContext } from '../../standing';
import { type Amounts, amount, figure, listed } from './phrases';

const isWholeMonths = ({ first, last }: Period): boolean =>
  civil(first).date === 1 && civil(addDays(last, 1)).date === 1;

/** `2 ते 27 जून 2026 दरम्यान`, `2 जून ते 5 जुलै 2026 दरम्यान`. */
export function between(period: Period, { formats }: StandingContext): string {
  const days = formats.period(period);
  return period.first === period.last ? `${days} रोजी` : `${days.replace(' – ', ' ते ')} दरम्यान`;
}

/** A unit of time in the forms that sentences need. */
interface PeriodWords {
  /** `एक महिना` */
  readonly one: string;
  /** `10 महिन्यांपैकी` */
  readonly ofMany: string;
  /** `दर महिना` */
  readonly each: string;
  /** `पूर्ण महिन्यासाठी` */
  readonly whole: string;
  /** `मागील महिन्यापासून` */
  readonly since: string;
}

export const PER: Readonly<Record<Per, PeriodWords>> = {
  day: {
    one: 'दिवस',
    ofMany: 'दिवसांपैकी',
    each: 'दररोज',
    whole: 'पूर्ण दिवसासाठी',
    since: 'आदल्या दिवसापासून',
  },
  week: {
    one: 'आठवडा',
    ofMany: 'आठवड्यांपैकी',
    each: 'दर आठवड्याला',
    whole: 'पूर्ण आठवड्यासाठी',
    since: 'मागील आठवड्यापासून',
  },
  month: {
    one: 'महिना',
    ofMany: 'महिन्यांपैकी',
    each: 'दरमहा',
    whole: 'पूर्ण महिन्यासाठी',
    since: 'मागील महिन्यापासून',
  },
  quarter: {
    one: 'तिमाही',
    ofMany: 'तिमाहींपैकी',
    each: 'दर तिमाहीला',
    whole: 'पूर्ण तिमाहीसाठी',
    since: 'मागील तिमाहीपासून',
  },
  'half-year': {
    one: 'सहामाही',
    ofMany: 'सहामाहींपैकी',
    each: 'दर सहामाहीला',
    whole: 'पूर्ण सहामाहीसाठी',
    since: 'मागील सहामाहीपासून',
  },
  year: {
    one: 'वर्ष',
    ofMany: 'वर्षांपैकी',
    each: 'दरवर्षी',
    whole: 'पूर्ण वर्षासाठी',
    since: 'मागील वर्षापासून',
  },
  term: {
    one: 'सत्र',
    ofMany: 'सत्रांपैकी',
    each: 'दर सत्राला',
    whole: 'पूर्ण सत्रासाठी',
    since: 'मागील सत्रापासून',
  },
  contract: {
    one: 'करार',
    ofMany: 'करारांपैकी',
    each: 'संपूर्ण करारात',
    whole: 'संपूर्ण करारासाठी',
    since: 'कराराच्या सुरुवातीपासून',
  },
};

/** What a sentence about a term's period needs of it. */
interface Told {
  readonly term: Pick<Term, 'from' | 'until'>;
  readonly period: Period;
}

/**
 * Where in time something was, at the head of a sentence: `मार्च 2026 मध्ये `; nothing for the whole
 * contract, save where the term has days of its own.
 */
export function when({ term, period }: Told, per: Per, context: StandingContext): string {
  if (per === 'contract' && term.from === undefined && term.until === undefined) return '';
  if (per === 'day') return `${context.formats.day(period.first)} रोजी `;
  if (per === 'week') return `${inWeekOf(period, context)} `;
  return `${inPeriod(period, context)} `;
}

const weekOf = ({ first }: Period, { formats }: StandingContext): string =>
  `${formats.day(first)} पासूनचा आठवडा`;
const inWeekOf = ({ first }: Period, { formats }: StandingContext): string =>
  `${formats.day(first)} पासूनच्या आठवड्यात`;

function inPeriod(period: Period, context: StandingContext): string {
  const { formats } = context;
  if (!isWholeMonths(period)) return between(period, context);
  const [from, until] = [civil(period.first), civil(period.last)];
  if (from.year === until.year && until.month - from.month === 11)
    return `${formats.period(period).slice(-4)} मध्ये`;
  return formats.period(period).includes(' – ')
    ? between(period, context)
    : `${formats.period(period)} मध्ये`;
}

/** `आतापर्यंत`, while a period still runs. */
export const soFar = (closed: boolean): string => (closed ? '' : 'आतापर्यंत ');

/** Before a term counts, or while a list or register is empty, there is one thing to say. */
export const notYet = (
  standing: Pick<StandingOf<RuleKind>, 'term' | 'period'>,
  list: string,
  context: StandingContext,
): string =>
  context.today < standing.period.first
    ? countsFrom(standing, context)
    : `${list}: अजून एकही नोंद नाही.`;

/** Before a term counts, there is one thing to say. */
export const countsFrom = (
  { term, period }: Pick<StandingOf<RuleKind>, 'term' | 'period'>,
  { formats }: StandingContext,
): string =>
  `ही अट ${formats.day(Math.max(term.from ?? period.first, period.first) as Day)} पासून लागू होते.`;

/** The figure of a period that is cut short: its unit, and whether it is asked or allowed. */
interface CutShort {
  readonly unit?: Unit;
  readonly is?: string;
}

/**
 * `10 महिन्यांपैकी 1 मध्ये अटभंग झाला: जानेवारी 2026.` Nothing where no closed period was missed.
 */
export function missedBefore(
  history: readonly PeriodStanding[],
  per: Per,
  context: StandingContext,
  told?: Period,
  { unit = 'count', is = 'अपेक्षित' }: CutShort = {},
): string {
  const earlier = history.filter(({ period }) => !(told && contains(told, period.first)));
  const missed = earlier.filter(({ status }) => status === 'broken');
  if (missed.length === 0 || per === 'contract') return '';
  const periods = missed.map(({ period, required, whole }) => {
    const asked = whole === undefined ? '' : ` (${figure(required, { unit }, context)} ${is})`;
    return nameOfPeriod(period, per, context) + asked;
  });
  const begin = earlier.length < history.length ? 'त्यापूर्वी ' : '';
  if (earlier.length === 1) return `${begin}अटभंग झाला: ${periods[0]}.`;
  const shown = periods.length > 4 ? `सर्वात अलीकडे ${periods[periods.length - 1]}` : listed(periods);
  const [some, all] = [missed, earlier].map(({ length }) => context.formats.count(length));
  const part = some === all ? 'सर्वांमध्ये' : `${some} मध्ये`;
  return `${begin}${all} ${PER[per].ofMany} ${part} अटभंग झाला: ${shown}.`;
}

const nameOfPeriod = (period: Period, per: Per, context: StandingContext): string =>
  per === 'week' ? weekOf(period, context) : context.formats.period(period);

/** What a part of a period asks, where it is less than a whole one does. */
export function proRated(
  required: number,
  whole: number,
  { per, ...of }: Amounts & { readonly per: Per },
  context: StandingContext,
): string {
  if (required === whole) return '';
  const [all, part] = [amount(whole, of, context), figure(required, of, context)];
  return per === 'contract'
    ? `सुट्ट्या न धरता करारानुसार ${all} अपेक्षित; सुट्ट्या धरून ${part}.`
    : `${PER[per].whole} ${all} अपेक्षित; सुट्ट्या वगळून या भागासाठी ${part} अपेक्षित.`;
}
