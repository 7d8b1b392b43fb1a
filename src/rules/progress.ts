import type { Contract } from '../model/contract';
import { type Count, isTime, type Measure } from '../model/measure';
import type { Per } from '../model/period';
import type { Pace, Status } from '../model/standing';
import type { Stretch } from './days';

/** Fractions of a minute or of a penny say nothing; half a visit says nothing at all. */
const isFine = (measure: Measure): boolean => isTime(measure) || measure.unit === 'money';

/** Binary fractions must not make a 21.000000001 into 22. */
const TRACE = 1e-6;

/** The part of an amount that a cut period asks: never rounded in the coordinator's favour. */
export const partOf = (whole: number, part: number, measure: Measure): number =>
  isFine(measure) ? Math.round(whole * part) : Math.ceil(whole * part - TRACE);

/** The part of a limit that a cut period allows: never rounded in the coordinator's favour. */
export const partOfLimit = (whole: number, part: number, measure: Measure): number =>
  isFine(measure) ? Math.round(whole * part) : Math.floor(whole * part + TRACE);

/** What even progress would have reached by now, in whole units. */
export const evenly = (required: number, gone: number, measure: Measure): number =>
  isFine(measure) ? Math.round(required * gone) : evenlyWhole(required, gone);

/** How many whole things even progress would have reached by now. */
export const evenlyWhole = (required: number, gone: number): number =>
  Math.floor(required * gone + TRACE);

/** A share in per cent; exactly 10 % is 10 %, whatever binary fractions say. */
export const percentOf = (amount: number, all: number): number =>
  all === 0 ? 0 : Math.round((amount * 1e8) / all) / 1e6;

/** Where it ends if it goes on as it has. */
export const forecastOf = (actual: number, { gone }: Stretch): number =>
  gone === 0 ? 0 : Math.round(actual / gone);

const DAYS_IN: Partial<Record<Per, number>> = {
  day: 1,
  week: 7,
  fortnight: 14,
  month: 365.25 / 12,
  quarter: 365.25 / 4,
  'half-year': 365.25 / 2,
  year: 365.25,
};

/** `remaining` spread over the days left: by the month, the week or the day, whichever is near. */
export function paceOf(remaining: number, daysLeft: number, unit?: Per): Pace | undefined {
  if (daysLeft <= 0 || remaining <= 0) return undefined;
  const per = unit && daysLeft >= (DAYS_IN[unit] ?? Infinity) ? unit : nearUnit(daysLeft);
  const days = DAYS_IN[per] ?? 1;
  return { amount: (remaining * days) / daysLeft, per };
}

const nearUnit = (daysLeft: number): 'month' | 'week' | 'day' => {
  if (daysLeft > 62) return 'month';
  return daysLeft > 14 ? 'week' : 'day';
};

/** Whether so much can still be added in the days left. */
export function canAdd(
  remaining: number,
  daysLeft: number,
  { count }: { readonly count: Count },
  { longestDay }: Contract,
): boolean {
  if (remaining <= 0) return true;
  if (count === 'minutes') return remaining <= longestDay * daysLeft;
  return count === 'days' || count === 'nights' ? remaining <= daysLeft : daysLeft > 0;
}

const GRAVITY: readonly Status[] = ['not-yet-due', 'met', 'on-course', 'at-risk', 'broken'];

/** The gravest of several; `met` only where all are met. */
export const gravest = (statuses: readonly Status[]): Status =>
  statuses.reduce((worst, each) => (GRAVITY.indexOf(each) > GRAVITY.indexOf(worst) ? each : worst));
