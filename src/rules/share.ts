import * as z from 'zod';
import { isTime, type Measure } from '../model/measure';
import type { Per } from '../model/period';
import type { Status } from '../model/standing';
import type { ShareDetail } from '../model/standing-details';
import type { Term } from '../model/term';
import { acrossPeriods, isEarly, told, type Verdict } from './across';
import { type Base, baseField, baseIn } from './base';
import { type Stretch, stateOf } from './days';
import { limitFields, measureField, perField } from './fields';
import { asPercent, FIGURES } from './figures';
import { present, type Subject, standingOf } from './finding';
import { canAdd, percentOf } from './progress';
import { type AsOf, rule } from './rule';

interface Parameters {
  readonly measure: Measure;
  /** In per cent, as `atMost`. */
  readonly atLeast: number | undefined;
  readonly atMost: number | undefined;
  readonly per: Per;
  readonly of: Base | undefined;
}

type Asking = Parameters & { readonly term: Term };

interface Found extends Verdict {
  readonly amount: number;
  readonly baseAmount: number;
  readonly forecast: number;
  /** Whether the least that is asked can still be reached. */
  readonly achievable: boolean;
}

/** One measure between so much and so much per cent of another, or of the contracted time. */
export const share = rule<'share', Parameters>({
  kind: 'share',
  parameters: (asked) =>
    z.object({
      ...limitFields(asked, asPercent),
      measure: measureField(asked, ...FIGURES),
      per: perField(asked, 'contract'),
      of: baseField(asked, { needed: true }),
    }),
  assess(asking, asOf) {
    const { term, measure, per, atLeast, atMost } = asking;
    const across = acrossPeriods(term, per, asOf, (each) => verdictOn(each, asking, asOf));
    const { stretch, found } = across;
    const subject: Subject = { unit: 'percent', noun: '', sheet: measure.sheet };
    return standingOf(
      'share',
      subject,
      {
        term,
        ...told(across),
        actual: found.baseAmount === 0 ? undefined : found.actual,
        rows: asOf.tally.of(measure).rows(stretch.period),
        achievable: stretch.closed ? undefined : found.status !== 'broken',
        detail: {
          ...stateOf(stretch),
          base: asking.of?.base ?? 'contracted',
          baseName: term.of ?? '',
          amount: found.amount,
          baseAmount: found.baseAmount,
          amountUnit: measure.unit,
          forecast: found.forecast,
          position: positionOf(found.actual, asking),
          ...present({ low: atLeast, high: atMost }),
          ...amounts(found, asking),
          ...ofLogged(found, stretch, measure, asOf),
          ...outside(asking, stretch, asOf),
        },
      },
      asOf,
    );
  },
});

function verdictOn(stretch: Stretch, asking: Asking, asOf: AsOf): Found {
  const { measure, of: base, atLeast, atMost = 0 } = asking;
  const amount = asOf.tally.of(measure).total(stretch.period);
  const baseAmount = base ? baseIn(base, stretch.period, asOf) : 0;
  const actual = percentOf(amount, baseAmount);
  const isContracted = base?.base === 'contracted';
  const forecast = isContracted && stretch.gone > 0 ? actual / stretch.gone : actual;
  const short = ((atLeast ?? 0) * baseAmount) / 100 - amount;
  const achievable = canAdd(short, stretch.daysLeft, measure, asOf.book.contract);
  const found = { actual, required: atLeast ?? atMost, amount, baseAmount, forecast, achievable };
  return { ...found, status: statusOf(found, stretch, asking) };
}

/** Nothing to take a share of breaks nothing; time that is contracted and spent cannot be unspent. */
function statusOf(found: Omit<Found, 'status'>, stretch: Stretch, asking: Asking): Status {
  if (found.baseAmount === 0) return stretch.closed ? 'met' : 'on-course';
  const position = positionOf(found.actual, asking);
  if (stretch.closed) return position === 'within' ? 'met' : 'broken';
  if (asking.of?.base === 'contracted' && (position === 'above' || !found.achievable))
    return 'broken';
  const isLikely = positionOf(found.forecast, asking) === 'within';
  return isLikely || isEarly(stretch) ? 'on-course' : 'at-risk';
}

/** Both limits are within. */
function positionOf(percent: number, { atLeast, atMost }: Asking): ShareDetail['position'] {
  if (atLeast !== undefined && percent < atLeast) return 'below';
  return atMost !== undefined && percent > atMost ? 'above' : 'within';
}

const amounts = ({ baseAmount }: Found, { atLeast, atMost }: Asking) =>
  present({
    lowAmount: atLeast === undefined ? undefined : (baseAmount * atLeast) / 100,
    highAmount: atMost === undefined ? undefined : (baseAmount * atMost) / 100,
  });

/** Which entries of a register are left over, where a share of its rows is taken; rows without an id have no name. */
function outside(
  { measure, of: base }: Asking,
  { period }: Stretch,
  { book, tally }: AsOf,
): Pick<ShareDetail, 'list' | 'outside'> {
  if (base?.base !== 'measure' || !areRowsOfOne(measure, base.measure)) return {};
  const table = book.tables.get(measure.sheet);
  const list = [...book.references.values()].find((each) => each.table === measure.sheet)?.name;
  const key = table?.columns.find(({ column }) => column.kind === 'id')?.key;
  if (list === undefined || key === undefined) return {};
  const within = new Set(tally.of(measure).rowsIn(period));
  const others = tally
    .of(base.measure)
    .rowsIn(period)
    .filter((row) => !within.has(row));
  return {
    list,
    outside: others.flatMap(({ [key]: code }) => (code === undefined ? [] : String(code))),
  };
}

const areRowsOfOne = (one: Measure, other: Measure): boolean =>
  one.sheet === other.sheet && one.count === 'rows' && other.count === 'rows';

/** Time can also be held against all that was logged. */
function ofLogged(
  { amount }: Found,
  { period }: Stretch,
  measure: Measure,
  { tally }: AsOf,
): Pick<ShareDetail, 'ofLogged'> {
  const logged = tally.logged.total(period);
  return isTime(measure) && logged > 0 ? { ofLogged: percentOf(amount, logged) } : {};
}
