import { addDays, civil, type Day } from '../../../model/day';
import type { Unit } from '../../../model/measure';
import { contains, type Per, type Period } from '../../../model/period';
import type { PeriodStanding, StandingOf } from '../../../model/standing';
import type { RuleKind, Term } from '../../../model/term';
import type { StandingContext } from '../../standing';
import { type Amounts, amount, figure, inWords, listed, plural } from './phrases';

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
  if (per === 'week') return ` in the week of ${formats.day(period.first)}`;
  return ` ${inPeriod(period, context)}`;
}

function inPeriod(period: Period, context: StandingContext): string {
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
  per === 'week' ? `the week of ${formats.day(period.first)}` : formats.period(period);

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
    ? `Without its breaks the contract asks ${all}; with them, ${part}.`
    : `A whole ${per} asks ${all}; this part of one, without breaks, asks ${part}.`;
}
