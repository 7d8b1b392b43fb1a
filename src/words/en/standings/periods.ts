import { addDays, civil, type Day } from '../../../model/day';
import type { Unit } from '../../../model/measure';
import type { LeftOut, PartOfPeriod } from '../../../model/part-of-period';
import { contains, daysIn, type Per, type Period } from '../../../model/period';
import type { PeriodStanding, StandingOf } from '../../../model/standing';
import type { RuleKind, Term } from '../../../model/term';
import type { StandingContext } from '../../standing';
import { type Amounts, figure, inWords, listed, outOf, plural } from './phrases';

const isWholeMonths = ({ first, last }: Period): boolean =>
  civil(first).date === 1 && civil(addDays(last, 1)).date === 1;

/** `2 and 27 June 2026`, `2 June and 5 July 2026`. */
export function fromTo({ first, last }: Period, { formats }: StandingContext): string {
  const [from, until] = [civil(first), civil(last)];
  const day = formats.day(first);
  if (from.year !== until.year) return `${day} and ${formats.day(last)}`;
  const start = from.month === until.month ? String(from.date) : day.slice(0, day.lastIndexOf(' '));
  return `${start} and ${formats.day(last)}`;
}

/** What a sentence about a term's period needs of it. */
interface Told {
  readonly term: Pick<Term, 'from' | 'until'>;
  readonly period: Period;
}

/**
 * Where in time something was: ` in March 2026`, ` between January and March 2026`; nothing for the
 * whole contract, save where the term has days of its own.
 */
export function when({ term, period }: Told, per: Per, context: StandingContext): string {
  const { formats } = context;
  if (per === 'contract' && term.from === undefined && term.until === undefined) return '';
  if (per === 'day') return ` on ${formats.day(period.first)}`;
  if (isOfWeeks(per)) return ` in ${nameOfPeriod(period, per, context)}`;
  return ` ${inPeriod(period, context)}`;
}

function inPeriod(period: Period, context: StandingContext): string {
  if (period.first === period.last) return `on ${context.formats.day(period.first)}`;
  if (!isWholeMonths(period)) return `between ${fromTo(period, context)}`;
  const [from, until] = [civil(period.first), civil(period.last)];
  if (from.year === until.year && until.month - from.month === 11) return `in ${from.year}`;
  const [first, last] = context.formats.period(period).split(' \u2013 ');
  return last === undefined ? `in ${first}` : `between ${first} and ${last}`;
}

/** Before a term counts, or while a list or register is empty, there is one thing to say. */
export const notYet = (
  standing: Pick<StandingOf<RuleKind>, 'term' | 'period'>,
  list: string,
  context: StandingContext,
): string =>
  context.today < standing.period.first
    ? countsFrom(standing, context)
    : `There is nothing in ${list} yet that this is about.`;

/** Before a term counts, there is one thing to say. */
export const countsFrom = (
  { term, period }: Pick<StandingOf<RuleKind>, 'term' | 'period'>,
  { formats }: StandingContext,
): string =>
  `This counts from ${formats.day(Math.max(term.from ?? period.first, period.first) as Day)}.`;

/** The figure of a period that is cut short: its unit, and whether it is asked or allowed. */
interface CutShort {
  readonly unit?: Unit;
  readonly is?: string;
}

/**
 * `Missed in one of ten months: January 2026.` Nothing where no closed period was missed; the one
 * that is `told` of is left out. `unit` says what is asked of a period that is cut short.
 */
export function missedBefore(
  history: readonly PeriodStanding[],
  per: Per,
  context: StandingContext,
  told?: Period,
  { unit = 'count', is = 'asked' }: CutShort = {},
): string {
  const earlier = history.filter(({ period }) => !(told && contains(told, period.first)));
  const missed = earlier.filter(({ status }) => status === 'broken');
  if (missed.length === 0 || per === 'contract') return '';
  const periods = missed.map(({ period, required, whole }) => {
    const asked = whole === undefined ? '' : ` (${figure(required, { unit }, context)} ${is})`;
    return nameOfPeriod(period, per, context) + asked;
  });
  const begin = earlier.length < history.length ? 'Before that, missed' : 'Missed';
  if (earlier.length === 1) return `${begin} in ${periods[0]}.`;
  const shown = periods.length > 4 ? `most lately ${periods[periods.length - 1]}` : listed(periods);
  return `${begin} in ${howMany(missed.length, earlier.length, per, context)}: ${shown}.`;
}

/** `one of ten months`, `all ten months`, `both months`, `11 of 12 months`. */
function howMany(some: number, all: number, per: Per, context: StandingContext): string {
  const [part, whole] = [some, all].map((count) =>
    all > 10 ? context.formats.count(count) : inWords(count, context),
  );
  if (some < all) return `${part} of ${whole} ${plural(per)}`;
  return `${all === 2 ? 'both' : `all ${whole}`} ${plural(per)}`;
}

const nameOfPeriod = (period: Period, per: Per, { formats }: StandingContext): string =>
  isOfWeeks(per) ? `the ${per} of ${formats.day(period.first)}` : formats.period(period);

/** Weeks and fortnights are told by their first day. */
const isOfWeeks = (per: Per): boolean => per === 'week' || per === 'fortnight';

/** Which days of a period count, by what leaves the others out. */
const COUNTED: Readonly<Record<LeftOut, string>> = {
  contract: 'in the contract',
  clause: 'in the days of this clause',
  breaks: 'outside breaks',
};

/** `10 of the 31 days of March 2026 lie in the contract: 3 of 8 visits asked.` */
export function partAsked(
  required: number,
  whole: number,
  { part, per, ...of }: Amounts & { readonly part: PartOfPeriod; readonly per: Per },
  context: StandingContext,
): string {
  if (required === whole) return '';
  return `${daysCounted(part, per, context)}: ${outOf(required, whole, of, context)} asked.`;
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
  `Nothing ${closed ? 'was' : 'is'} asked: all the days of ${wholeNamed(of, per, context)} that would count lie in breaks.`;

/** `10 of the 31 days of March 2026 lie in the contract` */
export function daysCounted(
  { days, of, leftOut }: PartOfPeriod,
  per: Per,
  context: StandingContext,
): string {
  const { count } = context.formats;
  const name = wholeNamed(of, per, context);
  const all = daysIn(of);
  const where = listed(leftOut.map((each) => COUNTED[each]));
  return `${count(days)} of the ${count(all)} days of ${name} ${days === 1 ? 'lies' : 'lie'} ${where}`;
}

/** A whole period by its name, in the middle of a sentence. */
function wholeNamed(period: Period, per: Per, context: StandingContext): string {
  if (per === 'contract') return 'the contract';
  return nameOfPeriod(period, per, context).replace(' \u2013 ', ' to ');
}
