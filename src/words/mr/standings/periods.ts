import { addDays, civil, type Day } from '../../../model/day';
import type { Unit } from '../../../model/measure';
import type { LeftOut, PartOfPeriod } from '../../../model/part-of-period';
import { contains, daysIn, type Per, type Period } from '../../../model/period';
import type { PeriodStanding, StandingOf } from '../../../model/standing';
import type { RuleKind, Term } from '../../../model/term';
import type { StandingContext } from '../../standing';
import { type Amounts, days as daysOf, figure, listed, outOf } from './phrases';

const isWholeMonths = ({ first, last }: Period): boolean =>
  civil(first).date === 1 && civil(addDays(last, 1)).date === 1;

/** `2 ते 27 जून 2026 दरम्यान`, `2 जून ते 5 जुलै 2026 दरम्यान`. */
export function between(period: Period, { formats }: StandingContext): string {
  const days = formats.period(period);
  return period.first === period.last ? `${days} रोजी` : `${days.replace(' – ', ' ते ')} दरम्यान`;
}

/** A unit of time in the forms that sentences need. */
interface PeriodWords {
  /** `10 महिन्यांपैकी` */
  readonly ofMany: string;
  /** `दर महिना` */
  readonly each: string;
  /** `मागील महिन्यापासून` */
  readonly since: string;
}

export const PER: Readonly<Record<Per, PeriodWords>> = {
  day: {
    ofMany: 'दिवसांपैकी',
    each: 'दररोज',
    since: 'आदल्या दिवसापासून',
  },
  week: {
    ofMany: 'आठवड्यांपैकी',
    each: 'दर आठवड्याला',
    since: 'मागील आठवड्यापासून',
  },
  fortnight: {
    ofMany: 'पंधरवड्यांपैकी',
    each: 'दर पंधरवड्याला',
    since: 'मागील पंधरवड्यापासून',
  },
  month: {
    ofMany: 'महिन्यांपैकी',
    each: 'दरमहा',
    since: 'मागील महिन्यापासून',
  },
  quarter: {
    ofMany: 'तिमाहींपैकी',
    each: 'दर तिमाहीला',
    since: 'मागील तिमाहीपासून',
  },
  'half-year': {
    ofMany: 'सहामाहींपैकी',
    each: 'दर सहामाहीला',
    since: 'मागील सहामाहीपासून',
  },
  year: {
    ofMany: 'वर्षांपैकी',
    each: 'दरवर्षी',
    since: 'मागील वर्षापासून',
  },
  term: {
    ofMany: 'सत्रांपैकी',
    each: 'दर सत्राला',
    since: 'मागील सत्रापासून',
  },
  contract: {
    ofMany: 'करारांपैकी',
    each: 'संपूर्ण करारात',
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
  const fromDay = FROM_DAY[per];
  if (fromDay) return `${context.formats.day(period.first)} पासूनच्या ${fromDay[1]} `;
  return `${inPeriod(period, context)} `;
}

/** Weeks and fortnights are told by their first day: the period itself, and in it. */
const FROM_DAY: Partial<Record<Per, readonly [one: string, within: string]>> = {
  week: ['आठवडा', 'आठवड्यात'],
  fortnight: ['पंधरवडा', 'पंधरवड्यात'],
};

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

function nameOfPeriod(period: Period, per: Per, { formats }: StandingContext): string {
  const fromDay = FROM_DAY[per];
  return fromDay ? `${formats.day(period.first)} पासूनचा ${fromDay[0]}` : formats.period(period);
}

/** Which days of a period count, by what leaves the others out. */
const COUNTED: Readonly<Record<LeftOut, string>> = {
  contract: 'करारात',
  clause: 'या अटीच्या दिवसांत',
  breaks: 'सुट्ट्यांबाहेर',
};

/** `मार्च 2026: 31 पैकी 10 दिवस करारात येतात; 8 पैकी 3 भेटी अपेक्षित.` */
export function partAsked(
  required: number,
  whole: number,
  { part, per, ...of }: Amounts & { readonly part: PartOfPeriod; readonly per: Per },
  context: StandingContext,
): string {
  if (required === whole) return '';
  return `${daysCounted(part, per, context)}; ${outOf(required, whole, of, context)} अपेक्षित.`;
}

/** A period of which no day is left to do anything in. */
export const nothingAsked = (
  {
    part: { of },
    per,
    closed,
  }: { readonly part: PartOfPeriod; readonly per: Per; readonly closed: boolean },
  context: StandingContext,
): string =>
  `${wholeNamed(of, per, context)}: मोजता येतील असे सर्व दिवस सुट्ट्यांत येतात, म्हणून काहीही अपेक्षित ${closed ? 'नव्हते' : 'नाही'}.`;

/** `मार्च 2026: 31 पैकी 10 दिवस करारात येतात` */
export function daysCounted(
  { days, of, leftOut }: PartOfPeriod,
  per: Per,
  context: StandingContext,
): string {
  const name = wholeNamed(of, per, context);
  const all = context.formats.count(daysIn(of));
  const where = listed(leftOut.map((each) => COUNTED[each]));
  return `${name}: ${all} पैकी ${daysOf(days, context)} ${where} ${days === 1 ? 'येतो' : 'येतात'}`;
}

/** A whole period by its name. */
const wholeNamed = (period: Period, per: Per, context: StandingContext): string =>
  per === 'contract' ? 'करार' : nameOfPeriod(period, per, context).replace(' – ', ' ते ');
