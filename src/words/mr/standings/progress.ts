import { daysIn } from '../../../model/period';
import type { StandingOf } from '../../../model/standing';
import type { StandingContext, StandingWords } from '../../standing';
import {
  countsFrom,
  daysCounted,
  missedBefore,
  nothingAsked,
  partAsked,
  soFar,
  when,
} from './periods';
import { amount, are, figure, inDaysLeft, outOf, rowsNamed, said, verb } from './phrases';

type Minimums = StandingOf<'minimum'>;

function nextForMinimum(standing: Minimums, context: StandingContext): string {
  const { remaining = 0, achievable, detail, period } = standing;
  const { daysLeft, lastStart, closed } = detail;
  if (remaining === 0) return 'अट पूर्ण झाली.';
  if (closed) return `${amount(remaining, standing, context)} कमी.`;
  const more = `${inDaysLeft(daysLeft, context)} आणखी ${figure(remaining, standing, context)} आवश्यक`;
  if (achievable === false) return `${more}: आता ही अट पूर्ण होऊ शकत नाही.`;
  const start =
    lastStart === undefined || lastStart === period.last
      ? ''
      : ` त्यासाठी सुरुवात करण्याचा शेवटचा दिवस ${context.formats.day(lastStart)}.`;
  return `${more}.${start}`;
}

/** `जानेवारी 2026 मध्ये 22 क्षेत्रकामाचे दिवस; अपेक्षित 22.` */
function reached(standing: Minimums, where: string, context: StandingContext): string {
  const { actual = 0, required = 0 } = standing;
  if (actual < required) return `${where}${outOf(actual, required, standing, context)}.`;
  const asked =
    required === 0 ? 'काहीही अपेक्षित नाही' : `अपेक्षित ${figure(required, standing, context)}`;
  return `${where}${amount(actual, standing, context)}; ${asked}.`;
}

/** What was done although nothing is asked. */
const doneAnyway = (standing: Minimums, where: string, context: StandingContext): string =>
  standing.actual ? `${where}${amount(standing.actual, standing, context)}.` : '';

type Caps = StandingOf<'cap'>;

function used(standing: Caps, context: StandingContext): string {
  const { actual = 0, required = 0, detail } = standing;
  const where = `${when(standing, detail.per, context)}${soFar(detail.closed)}`;
  if (detail.spent === undefined || !detail.committed)
    return `${where}${outOf(actual, required, standing, context)} वापर`;
  const spent = figure(detail.spent, standing, context);
  const promised = figure(detail.committed, standing, context);
  return `${where}${figure(required, standing, context)} पैकी ${spent} खर्च आणि ${promised} वचनबद्ध`;
}

/** Where nothing at all is allowed. */
function noneAllowed(standing: Caps, context: StandingContext): string {
  const { actual = 0, detail, status } = standing;
  const where = `${when(standing, detail.per, context)}${soFar(detail.closed)}`;
  if (actual > 0) return `${where}${amount(actual, standing, context)}; एकही चालत नाही.`;
  return `${where}एकही नाही; एकही चालत नाही.${detail.closed && status === 'met' ? ' अट पूर्ण झाली.' : ''}`;
}

function nextForCap(standing: Caps, context: StandingContext): string {
  const { required = 0, detail, period, status } = standing;
  const { left, forecast, closed } = detail;
  if (left < 0) {
    const over = `: ${amount(-left, standing, context)} जास्त.`;
    return closed ? over : `${over} मंडळाने निर्णय घेईपर्यंत आणखी वापर करता येणार नाही.`;
  }
  const rest = `; ${amount(left, standing, context)} शिल्लक.`;
  if (closed) return status === 'met' ? `${rest} अट पूर्ण झाली.` : rest;
  if (forecast <= required || isEarly(standing)) return rest;
  const by = context.formats.day(period.last);
  return `${rest} या गतीने ${by} पर्यंत ${amount(forecast, standing, context)} ${verb('willBe', forecast, standing, context)}.`;
}

/** A forecast from the first few days says nothing. */
const isEarly = ({ detail, period }: Caps): boolean => detail.daysLeft > daysIn(period) * 0.75;

function misused({ detail }: Caps): string {
  const { otherPurpose, purpose } = detail;
  if (otherPurpose.length === 0) return '';
  return `हा निधी फक्त “${purpose}” यासाठी आहे, आणि ${rowsNamed(otherPurpose)} दुसऱ्या कशासाठी ${are(otherPurpose.length)}.`;
}

/** A clause with days of its own allows its part; a period that the contract cuts allows all. */
function partAllowed(standing: Caps, context: StandingContext): string {
  const { required = 0, detail } = standing;
  const { part, inContract, per, whole } = detail;
  if (part.leftOut.length > 0)
    return `${daysCounted(part, per, context)}; ${outOf(required, whole, standing, context)} ${verb('may', required, standing, context)}.`;
  if (inContract.leftOut.length === 0) return '';
  return `${daysCounted(inContract, per, context)}; मर्यादा पूर्णच राहते.`;
}

/** Minimums and caps. */
export const progress: Pick<StandingWords, 'minimum' | 'cap'> = {
  minimum(standing, context) {
    if (standing.status === 'not-yet-due') return countsFrom(standing, context);
    const { required = 0, period, detail, history, unit, noun } = standing;
    const where = `${when(standing, detail.per, context)}${soFar(detail.closed)}`;
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
      missedBefore(history, detail.per, context, period, { unit, is: 'चालतील' }),
    );
  },
};
