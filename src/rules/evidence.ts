import * as z from 'zod';
import type { Measure } from '../model/measure';
import type { Per } from '../model/period';
import type { Term } from '../model/term';
import type { Row, Value } from '../workbook/column';
import { columnsOf } from '../workbook/where';
import { acrossPeriods, told } from './across';
import { type Stretch, stateOf } from './days';
import { field, figureField, measureField, perField } from './fields';
import { asPercent } from './figures';
import { type Subject, standingOf } from './finding';
import { type Proportion, proportion } from './proportion';
import { type Asked, type AsOf, rule } from './rule';

interface Parameters {
  readonly measure: Measure;
  /** In per cent. */
  readonly atLeast: number;
  readonly per: Per;
  /** The columns that must be filled. */
  readonly of: readonly string[];
}

type Asking = Parameters & { readonly term: Term };

interface Found extends Proportion {
  readonly rows: readonly number[];
  readonly lacking: readonly number[];
}

/** Each record has its proof: every column named is filled. */
export const evidence = rule<'evidence', Parameters>({
  kind: 'evidence',
  parameters: (asked) =>
    z.object({
      measure: measureField(asked),
      atLeast: figureField(asked, asPercent, 100),
      per: perField(asked, 'contract'),
      of: columnsField(asked),
    }),
  assess(asking, asOf) {
    const { term, measure, per, of } = asking;
    const across = acrossPeriods(term, per, asOf, (each) => verdictOn(each, asking, asOf));
    const { stretch, found } = across;
    const table = asOf.book.tables.get(measure.sheet);
    const subject: Subject = { unit: 'percent', noun: measure.noun, sheet: measure.sheet };
    return standingOf(
      'evidence',
      subject,
      {
        term,
        ...told(across),
        actual: found.judged === 0 ? undefined : found.actual,
        rows: found.rows,
        remaining: found.lacking.length,
        achievable: stretch.closed ? undefined : true,
        detail: {
          ...stateOf(stretch),
          columns: of.map((key) => table?.columns.find((each) => each.key === key)?.header ?? key),
          complete: found.good,
          lacking: found.lacking,
        },
      },
      asOf,
    );
  },
});

/** `Evidence`, or several headers with commas between. */
const columnsField = (asked: Asked): z.ZodType<readonly string[]> =>
  field<string, readonly string[]>((text) => {
    if (text === undefined) return { fault: 'missing' };
    const columns = asked.measure && columnsOf(asked.book, asked.measure.sheet);
    const keys = text.split(/[,;]/).map((each) => columns?.columnNamed(each)?.key);
    return keys.includes(undefined) ? { fault: 'unknown' } : keys.flatMap((key) => key ?? []);
  });

function verdictOn(stretch: Stretch, { measure, atLeast, of }: Asking, asOf: AsOf): Found {
  const rows = asOf.tally.of(measure).rowsIn(stretch.period);
  const lacking = rows.filter((row) => !of.every((key) => isFilled(row[key])));
  const good = rows.length - lacking.length;
  return {
    ...proportion({ good, judged: rows.length, wanted: atLeast, mendable: true }, stretch),
    rows: numbers(rows),
    lacking: numbers(lacking),
  };
}

/** A box that is not ticked is no proof. */
const isFilled = (value: Value | undefined): boolean =>
  value !== undefined && value !== '' && value !== false;

const numbers = (rows: readonly Row[]): readonly number[] => rows.map(({ row }) => row);
