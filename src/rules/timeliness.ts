import * as z from 'zod';
import { addDays } from '../model/day';
import type { Measure } from '../model/measure';
import { MINUTES_IN_DAY } from '../model/minutes';
import type { Per } from '../model/period';
import type { Quantity } from '../model/quantity';
import type { TimeTaken } from '../model/standing-details';
import { spanOf, type Term } from '../model/term';
import { acrossPeriods, told } from './across';
import { type Stretch, stateOf } from './days';
import { type Delay, delaysIn, isLate } from './delays';
import { field, figureField, measureField, perField } from './fields';
import { asDays, asMinutes, asPercent } from './figures';
import { type Subject, standingOf } from './finding';
import { type Proportion, proportion } from './proportion';
import { type Asked, type AsOf, rule } from './rule';

interface Parameters {
  readonly measure: Measure;
  /** In per cent. */
  readonly atLeast: number;
  readonly atMost: TimeTaken;
  readonly per: Per;
}

type Asking = Parameters & { readonly term: Term };

interface Found extends Proportion {
  readonly late: readonly Delay[];
  readonly onTime: number;
  readonly byDays: number;
  readonly waiting: number;
  readonly rows: readonly number[];
}

/** Each record within so many days or hours, or by its due day; late is late, but nothing is locked. */
export const timeliness = rule<'timeliness', Parameters>({
  kind: 'timeliness',
  parameters: (asked) =>
    z.object({
      measure: measureField(asked, 'days-between'),
      atLeast: figureField(asked, asPercent, 100),
      atMost: limitField(asked),
      per: perField(asked, 'contract'),
    }),
  assess(asking, asOf) {
    const { term, measure, per, atMost } = asking;
    const across = acrossPeriods(term, per, asOf, (each) => verdictOn(each, asking, asOf));
    const { stretch, found } = across;
    const subject: Subject = { unit: 'percent', noun: measure.noun, sheet: measure.sheet };
    return standingOf(
      'timeliness',
      subject,
      {
        term,
        ...told(across),
        actual: found.judged === 0 ? undefined : found.actual,
        rows: found.rows,
        achievable: stretch.closed ? undefined : found.achievable,
        detail: {
          ...stateOf(stretch),
          limit: atMost,
          byDays: atMost.minutes === undefined ? 0 : found.byDays,
          onTime: found.onTime,
          late: found.late.length,
          needed: stretch.closed ? 0 : found.needed,
          waiting: found.waiting,
          lateRows: found.late.map(({ row }) => row),
          outstanding: stillOpen(found.late).length,
          outstandingBefore: stillOpen(lateBefore(stretch, asking, asOf)).map(({ row }) => row),
          longest: longest(found.late.filter(({ isOpen }) => !isOpen)),
          outstandingDays: longest(stillOpen(found.late)).days,
        },
      },
      asOf,
    );
  },
});

/** So many days, or so many hours. */
const limitField = ({ book }: Asked): z.ZodType<TimeTaken> =>
  field<Quantity, TimeTaken>((quantity) => {
    if (quantity === undefined) return { fault: 'missing' };
    const isByClock = quantity.unit === 'hours' || quantity.unit === 'minutes';
    const length = (isByClock ? asMinutes : asDays)(quantity, book.contract);
    if (typeof length !== 'number') return length;
    if (!isByClock) return { days: length };
    return length > 0
      ? { days: Math.ceil(length / MINUTES_IN_DAY), minutes: length }
      : { fault: 'not-positive' };
  });

function verdictOn(stretch: Stretch, { measure, atLeast, atMost }: Asking, asOf: AsOf): Found {
  const delays = delaysIn(stretch.period, measure, asOf);
  const late = delays.filter((each) => isLate(each, atMost));
  const inTime = delays.filter((each) => !isLate(each, atMost) && !each.isOpen);
  const onTime = inTime.length;
  const judged = late.length + onTime;
  return {
    ...proportion({ good: onTime, judged, wanted: atLeast, mendable: false }, stretch),
    late,
    onTime,
    byDays: [...late, ...inTime].filter(({ minutes }) => minutes === undefined).length,
    waiting: delays.length - judged,
    rows: delays.map(({ row }) => row),
  };
}

/** What was late in the term's days before a period. */
function lateBefore({ period }: Stretch, { term, measure, atMost }: Asking, asOf: AsOf): Delay[] {
  const first = spanOf(term, asOf.book.contract)?.first ?? period.first;
  const before = { first, last: addDays(period.first, -1) };
  return delaysIn(before, measure, asOf).filter((each) => isLate(each, atMost));
}

const stillOpen = (delays: readonly Delay[]): Delay[] => delays.filter(({ isOpen }) => isOpen);

/** By the clock, where every one of them has its times. */
function longest(delays: readonly Delay[]): TimeTaken {
  const times = delays.flatMap(({ minutes }) => minutes ?? []);
  const days = Math.max(0, ...delays.map((each) => each.days));
  return times.length === 0 || times.length < delays.length
    ? { days }
    : { days, minutes: Math.max(...times) };
}
