import { daysIn } from '../../../model/period';
import type { StandingOf } from '../../../model/standing';
import type { StandingContext, StandingWords } from '../../standing';
import { countsFrom, daysCounted, missedBefore, nothingAsked, partAsked, when } from './periods';
import {
  amount,
  are,
  areOf,
  figure,
  inDaysLeft,
  outOf,
  rowsNamed,
  said,
  sentence,
  wereOf,
} from './phrases';

type Minimums = StandingOf<'minimum'>;

function nextForMinimum(standing: Minimums, context: StandingContext): string {
  const { remaining = 0, achievable, detail, period } = standing;
  const { daysLeft, lastStart, closed } = detail;
  if (remaining === 0) return 'Done.';
  if (closed) return `${amount(remaining, standing, context)} short.`;
  const more = `${figure(remaining, standing, context)} more`;
  if (achievable === false)
    return `${more} ${areOf(remaining, standing, context)} needed ${inDaysLeft(daysLeft, context)}: it can no longer be met.`;
  const start =
    lastStart === undefined || lastStart === period.last
      ? ''
      : ` The last day on which that can still begin is ${context.formats.day(lastStart)}.`;
  return `${more} ${areOf(remaining, standing, context)} needed ${inDaysLeft(daysLeft, context)}.${start}`;
}

/** `22 field days in January 2026; 22 were asked.` */
function reached(standing: Minimums, where: string, context: StandingContext): string {
  const { actual = 0, required = 0, detail } = standing;
  if (actual < required) return `${outOf(actual, required, standing, context)}${where}.`;
  const asked =
    required === 0
      ? `nothing ${detail.closed ? 'was' : 'is'}`
      : `${figure(required, standing, context)} ${(detail.closed ? wereOf : areOf)(required, standing, context)}`;
  return sentence(`${amount(actual, standing, context)}${where}; ${asked} asked.`);
}

/** What was done although nothing is asked. */
const doneAnyway = (standing: Minimums, where: string, context: StandingContext): string =>
  standing.actual ? `${sentence(amount(standing.actual, standing, context))}${where}.` : '';

type Caps = StandingOf<'cap'>;

function used(standing: Caps, context: StandingContext): string {
  const { actual = 0, required = 0, detail } = standing;
  const where = `${when(standing, detail.per, context)}${detail.closed ? '' : ' so far'}`;
  if (detail.spent === undefined || !detail.committed)
    return `${outOf(actual, required, standing, context)} used${where}`;
  const spent = figure(detail.spent, standing, context);
  const promised = figure(detail.committed, standing, context);
  return `${spent} spent and ${promised} promised of ${figure(required, standing, context)}${where}`;
}

/** Where nothing at all is allowed. */
function noneAllowed(standing: Caps, context: StandingContext): string {
  const { actual = 0, detail, status } = standing;
  const where = `${when(standing, detail.per, context)}${detail.closed ? '' : ' so far'}`;
  const allowed = `none ${detail.closed ? 'was' : 'is'} allowed.`;
  if (actual > 0) return `${amount(actual, standing, context)}${where}, where ${allowed}`;
  return `None${where}; ${allowed}${detail.closed && status === 'met' ? ' Met.' : ''}`;
}

function nextForCap(standing: Caps, context: StandingContext): string {
  const { required = 0, detail, period, status } = standing;
  const { left, forecast, closed } = detail;
  if (left < 0) {
    const over = `: ${amount(-left, standing, context)} too much.`;
    return closed ? over : `${over} Nothing more may be used until the board has decided.`;
  }
  const rest = `; ${amount(left, standing, context)} left.`;
  if (closed) return status === 'met' ? `${rest} Met.` : rest;
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

/** A clause with days of its own allows its part; a period that the contract cuts allows all. */
function partAllowed(standing: Caps, context: StandingContext): string {
  const { required = 0, detail } = standing;
  const { part, inContract, per, whole } = detail;
  if (part.leftOut.length > 0)
    return `${daysCounted(part, per, context)}: ${outOf(required, whole, standing, context)} allowed.`;
  if (inContract.leftOut.length === 0) return '';
  return `${daysCounted(inContract, per, context)}; the limit stays whole.`;
}

/** Minimums and caps. */
export const progress: Pick<StandingWords, 'minimum' | 'cap'> = {
  minimum(standing, context) {
    if (standing.status === 'not-yet-due') return countsFrom(standing, context);
    const { required = 0, period, detail, history, unit, noun } = standing;
    const where = `${when(standing, detail.per, context)}${detail.closed ? '' : ' so far'}`;
    const missed = missedBefore(history, detail.per, context, period, { unit });
    if (detail.part.days === 0)
      return said(doneAnyway(standing, where, context), nothingAsked(detail, context), missed);
    return said(
      reached(standing, where, context),
      nextForMinimum(standing, context),
      partAsked(required, detail.whole, { ...detail, unit, noun }, context),
      missed,
    );
  },
  cap(standing, context) {
    if (standing.status === 'not-yet-due') return countsFrom(standing, context);
    const { history, detail, period, unit } = standing;
    return said(
      standing.required === 0
        ? noneAllowed(standing, context)
        : `${used(standing, context)}${nextForCap(standing, context)}`,
      misused(standing),
      partAllowed(standing, context),
      missedBefore(history, detail.per, context, period, { unit, is: 'allowed' }),
    );
  },
};
