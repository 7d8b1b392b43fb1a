import * as z from 'zod';
import { addDays, type Day } from '../model/day';
import type { Measure } from '../model/measure';
import type { PartOfPeriod } from '../model/part-of-period';
import { overlapOf, type Per } from '../model/period';
import type { Status } from '../model/standing';
import type { Term } from '../model/term';
import { acrossPeriods, isBehind, isEarly, periodsOf, told, type Verdict } from './across';
import { lastStartFor, type Stretch, shareOf, stateOf, workingDays } from './days';
import { limitFields, measureField, perField, warnField } from './fields';
import { FIGURES, figureOf } from './figures';
import { present, standingOf } from './finding';
import { askedPart, shareOfWhole } from './part';
import { canAdd, evenly, paceOf, partOf } from './progress';
import { type AsOf, rule } from './rule';

interface Parameters {
  readonly measure: Measure;
  readonly atLeast: number | undefined;
  readonly per: Per;
  readonly warnAt: number;
}

type Asking = Parameters & { readonly term: Term };

interface Found extends Verdict {
  readonly part: PartOfPeriod;
  readonly expected: number;
  readonly remaining: number;
  readonly daysLeft: number;
  readonly achievable: boolean;
}

/** At least so much in each period; less where a period is cut by the contract's edge or by breaks. */
export const minimum = rule<'minimum', Parameters>({
  kind: 'minimum',
  parameters: (asked) =>
    z.object({
      atLeast: limitFields(asked, asked.measure && figureOf(asked.measure), { needed: 'atLeast' })
        .atLeast,
      measure: measureField(asked, ...FIGURES),
      per: perField(asked, 'contract'),
      warnAt: warnField(asked, 10),
    }),
  asks: ({ term, measure, per, atLeast = 0 }, period, contract) =>
    periodsOf(term, per, contract).reduce((sum, each) => {
      const shared = overlapOf(each, period);
      const asked = partOf(atLeast, shareOfWhole(askedPart(each, per, contract)), measure);
      return shared ? sum + asked * shareOf(shared, each, contract.breaks) : sum;
    }, 0),
  assess(asking, asOf) {
    const { term, measure, per, atLeast: whole = 0 } = asking;
    const across = acrossPeriods(term, per, asOf, (each) => verdictOn(each, asking, asOf));
    const { stretch, found } = across;
    const { remaining, daysLeft } = found;
    return standingOf(
      'minimum',
      measure,
      {
        term,
        ...told(across),
        rows: asOf.tally.of(measure).rows(stretch.period),
        expectedByToday: found.expected,
        remaining,
        pace: paceOf(remaining, daysLeft),
        achievable: stretch.closed || remaining === 0 ? undefined : found.achievable,
        detail: {
          ...stateOf(stretch),
          whole,
          part: found.part,
          daysLeft,
          ...present({ lastStart: lastStartOf(stretch, found, asking, asOf) }),
        },
      },
      asOf,
    );
  },
});

const isByDay = ({ count }: Measure): boolean => count === 'days' || count === 'nights';

/** Days on which something can still be added: for distinct days, today only while it has nothing. */
function daysOpen({ period, daysLeft }: Stretch, measure: Measure, asOf: AsOf): number {
  const { tally, today, settled, book } = asOf;
  const alone = { first: today, last: today };
  if (!isByDay(measure) || settled >= today || tally.of(measure).total(alone) === 0)
    return daysLeft;
  const first = Math.max(addDays(today, 1), period.first) as Day;
  return first > period.last ? 0 : workingDays({ ...period, first }, book.contract.breaks);
}

function verdictOn(stretch: Stretch, asking: Asking, asOf: AsOf): Found {
  const { measure, atLeast = 0 } = asking;
  const actual = asOf.tally.of(measure).total(stretch.period);
  const part = askedPart(stretch.period, stretch.per, asOf.book.contract);
  const required = partOf(atLeast, shareOfWhole(part), measure);
  const remaining = Math.max(0, required - actual);
  const daysLeft = daysOpen(stretch, measure, asOf);
  const achievable = canAdd(remaining, daysLeft, measure, asOf.book.contract);
  const found = {
    actual,
    required,
    whole: atLeast,
    part,
    expected: evenly(required, stretch.gone, measure),
    remaining,
    daysLeft,
    achievable,
  };
  const canWait = canAdd(remaining, daysLeft - 1, measure, asOf.book.contract);
  return { ...found, status: statusOf({ ...found, canWait }, stretch, asking.warnAt) };
}

type Outlook = Omit<Found, 'status'> & {
  /** Whether it could still be met if nothing were done today. */
  readonly canWait: boolean;
};

function statusOf(found: Outlook, stretch: Stretch, tolerance: number): Status {
  if (found.remaining === 0) return 'met';
  if (stretch.closed || !found.achievable) return 'broken';
  const isSlow = !isEarly(stretch) && isBehind(found.actual, found.expected, tolerance);
  return isSlow || !found.canWait ? 'at-risk' : 'on-course';
}

function lastStartOf(
  { period, closed }: Stretch,
  { remaining, achievable }: Found,
  { measure }: Asking,
  { book }: AsOf,
): Day | undefined {
  if (!isByDay(measure) || closed || remaining === 0 || !achievable) return undefined;
  return lastStartFor(remaining, period, book.contract.breaks);
}
