import * as z from 'zod';
import type { Measure } from '../model/measure';
import type { PartOfPeriod } from '../model/part-of-period';
import type { Per } from '../model/period';
import type { Status } from '../model/standing';
import type { CapDetail } from '../model/standing-details';
import type { Term } from '../model/term';
import type { Row } from '../workbook/column';
import { rowTest } from '../workbook/where';
import { acrossPeriods, told, type Verdict } from './across';
import { type Stretch, stateOf } from './days';
import { field, limitFields, measureField, perField, warnField } from './fields';
import { FIGURES, figureOf } from './figures';
import { standingOf } from './finding';
import { allowedPart, contractPart, shareOfWhole } from './part';
import { forecastOf, paceOf, partOfLimit } from './progress';
import { type Asked, type AsOf, rule } from './rule';

interface Parameters {
  readonly measure: Measure;
  readonly atMost: number | undefined;
  readonly per: Per;
  readonly warnAt: number;
  /** What the rows must say for the budget to be used for them. */
  readonly of: Purpose;
}

type Asking = Parameters & { readonly term: Term };

interface Found extends Verdict {
  readonly part: PartOfPeriod;
  readonly otherPurpose: readonly number[];
}

/** At most so much in each period, and only for what it is meant for; what is promised counts as spent. */
export const cap = rule<'cap', Parameters>({
  kind: 'cap',
  parameters: (asked) =>
    z.object({
      atMost: limitFields(asked, asked.measure && figureOf(asked.measure), {
        needed: 'atMost',
        zero: 'allowed',
      }).atMost,
      measure: measureField(asked, ...FIGURES),
      per: perField(asked, 'contract'),
      warnAt: warnField(asked, 80),
      of: purposeField(asked),
    }),
  assess(asking, asOf) {
    const { term, measure, per, atMost: whole = 0 } = asking;
    const across = acrossPeriods(term, per, asOf, (each) => verdictOn(each, asking, asOf));
    const { stretch, found } = across;
    const left = found.required - found.actual;
    return standingOf(
      'cap',
      measure,
      {
        term,
        ...told(across),
        rows: asOf.tally.of(measure).rows(stretch.period),
        remaining: Math.max(0, left),
        pace: paceOf(left, stretch.daysLeft),
        achievable: stretch.closed ? undefined : left >= 0,
        detail: {
          ...stateOf(stretch),
          whole,
          part: found.part,
          inContract: contractPart(stretch.period, per, asOf.book.contract),
          warnPercent: asking.warnAt,
          left,
          forecast: Math.max(found.actual, forecastOf(found.actual, stretch)),
          otherPurpose: found.otherPurpose,
          purpose: term.of ?? '',
          ...spentAndCommitted(measure, stretch, asOf),
        },
      },
      asOf,
    );
  },
});

/** Whether a row is for what the budget is meant for. */
type Purpose = (row: Row) => boolean;

/** `Purpose = CPD`, or `Purpose: CPD`. */
const purposeField = ({ measure, book }: Asked): z.ZodType<Purpose> =>
  field<string, Purpose>((text) => {
    if (text === undefined || !measure) return () => true;
    const read = rowTest(book, measure.sheet, text.replace(/^([^=:]*):/, '$1 ='));
    return 'fault' in read ? { fault: 'unknown' } : read.test;
  });

function verdictOn(
  stretch: Stretch,
  { measure, per, atMost: whole = 0, warnAt, of }: Asking,
  asOf: AsOf,
): Found {
  const part = allowedPart(stretch.period, per, asOf.book.contract);
  const atMost = partOfLimit(whole, shareOfWhole(part), measure);
  const tally = asOf.tally.of(measure);
  const actual = tally.total(stretch.period);
  const otherPurpose = tally
    .rowsIn(stretch.period)
    .filter((row) => !isMoved(row) && !of(row))
    .map(({ row }) => row);
  const isOver = actual > atMost || otherPurpose.length > 0;
  const running: Status = actual >= (atMost * warnAt) / 100 && actual > 0 ? 'at-risk' : 'on-course';
  const status = isOver ? 'broken' : stretch.closed ? 'met' : running;
  return { actual, required: atMost, whole, part, otherPurpose, status };
}

/** What goes to another budget has no purpose of its own: whether it may is for whoever must approve it. */
const isMoved = ({ movedTo }: Row): boolean => movedTo !== undefined;

/** What is paid and what is only promised, where the sheet tells them apart. */
function spentAndCommitted(
  measure: Measure,
  { period }: Stretch,
  { book, tally }: AsOf,
): Pick<CapDetail, 'spent' | 'committed'> {
  const columns = book.tables.get(measure.sheet)?.columns ?? [];
  const state = columns.find(({ key }) => key === 'state');
  if (!state?.column.choices?.includes('committed')) return {};
  const byState = tally.of(measure).byEntry('state', period);
  return {
    spent: byState.get('spent')?.amount ?? 0,
    committed: byState.get('committed')?.amount ?? 0,
  };
}
