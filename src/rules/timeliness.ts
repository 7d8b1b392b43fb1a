import * as z from 'zod';
import { addDays, type Day } from '../model/day';
import type { Measure } from '../model/measure';
import type { Per, Period } from '../model/period';
import type { Term } from '../model/term';
import type { Row } from '../workbook/column';
import { acrossPeriods, told } from './across';
import { type Stretch, spanOf, stateOf } from './days';
import { figureField, limitFields, measureField, perField } from './fields';
import { asDays, asPercent } from './figures';
import { type Subject, standingOf } from './finding';
import { type Proportion, proportion } from './proportion';
import { type AsOf, rule } from './rule';

interface Parameters {
  readonly measure: Measure;
  /** In per cent. */
  readonly atLeast: number;
  /** In days. */
  readonly atMost: number | undefined;
  readonly per: Per;
}

type Asking = Parameters & { readonly term: Term };

interface Found extends Proportion {
  readonly late: readonly Delay[];
  readonly onTime: number;
  readonly waiting: number;
  readonly rows: readonly number[];
}

/** From the first day to the second; to today where the second is not there yet, or still to come. */
interface Delay {
  readonly row: number;
  readonly days: number;
  readonly isOpen: boolean;
}

/** Each record within so many days, or by its due day; late is late, but nothing is locked. */
export const timeliness = rule<'timeliness', Parameters>({
  kind: 'timeliness',
  parameters: (asked) =>
    z.object({
      measure: measureField(asked, 'days-between'),
      atLeast: figureField(asked, asPercent, 100),
      atMost: limitFields({ ...asked, term: withoutLeast(asked.term) }, asDays, {
        needed: 'atMost',
        zero: 'allowed',
      }).atMost,
      per: perField(asked, 'contract'),
    }),
  assess(asking, asOf) {
    const { term, measure, per, atMost = 0 } = asking;
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
          limitDays: atMost,
          onTime: found.onTime,
          late: found.late.length,
          needed: stretch.closed ? 0 : found.needed,
          waiting: found.waiting,
          lateRows: found.late.map(({ row }) => row),
          outstanding: stillOpen(found.late).length,
          outstandingBefore: stillOpen(lateBefore(stretch, asking, asOf)).map(({ row }) => row),
          longestDays: longest(found.late.filter(({ isOpen }) => !isOpen)),
          outstandingDays: longest(stillOpen(found.late)),
        },
      },
      asOf,
    );
  },
});

/** Per cent and days cannot be held against each other. */
const withoutLeast = ({ atLeast: _, ...term }: Term): Term => term;

function verdictOn(stretch: Stretch, { measure, atLeast, atMost = 0 }: Asking, asOf: AsOf): Found {
  const delays = delaysIn(stretch.period, measure, asOf);
  const late = delays.filter(({ days }) => days > atMost);
  const onTime = delays.filter(({ days, isOpen }) => days <= atMost && !isOpen).length;
  const judged = late.length + onTime;
  return {
    ...proportion({ good: onTime, judged, wanted: atLeast, mendable: false }, stretch),
    late,
    onTime,
    waiting: delays.length - judged,
    rows: delays.map(({ row }) => row),
  };
}

const delaysIn = (period: Period, measure: Measure, { tally, today }: AsOf): Delay[] =>
  tally
    .of(measure)
    .rowsIn(period)
    .flatMap((row) => delayOf(row, measure, today) ?? []);

/** What was late in the term's days before a period. */
function lateBefore(
  { period }: Stretch,
  { term, measure, atMost = 0 }: Asking,
  asOf: AsOf,
): Delay[] {
  const first = spanOf(term, asOf.book.contract)?.first ?? period.first;
  const before = { first, last: addDays(period.first, -1) };
  return delaysIn(before, measure, asOf).filter(({ days }) => days > atMost);
}

const stillOpen = (delays: readonly Delay[]): Delay[] => delays.filter(({ isOpen }) => isOpen);

const longest = (delays: readonly Delay[]): number =>
  delays.reduce((most, { days }) => Math.max(most, days), 0);

function delayOf(
  row: Row,
  { column = '', untilColumn = '' }: Measure,
  today: Day,
): Delay | undefined {
  const { [column]: from, [untilColumn]: until } = row;
  if (typeof from !== 'number') return undefined;
  const isOpen = typeof until !== 'number' || until > today;
  return { row: row.row, days: (isOpen ? today : until) - from, isOpen };
}
