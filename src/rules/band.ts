import * as z from 'zod';
import type { EntryBand } from '../model/entry-found';
import type { Measure } from '../model/measure';
import type { Per, Period } from '../model/period';
import type { BandDetail } from '../model/register-details';
import type { Status } from '../model/standing';
import type { Term } from '../model/term';
import { ascending, type EntryTally } from '../tally/by-entry';
import { foldedText } from '../workbook/cell';
import { acrossPeriods, periodBefore, told, type Verdict } from './across';
import { type Allowance, allowanceField } from './allowed';
import { type Band, bandIn, bandsField } from './bands';
import { type Stretch, stateOf } from './days';
import { columnNaming, type Entries, entriesOf, thereIn } from './entries-of';
import { field, measureField, perField } from './fields';
import { type Subject, standingOf } from './finding';
import { percentOf } from './progress';
import { type Asked, type AsOf, rule } from './rule';

interface Parameters {
  readonly measure: Measure;
  readonly atMost: Allowance | undefined;
  readonly per: Per;
  readonly window: readonly Band[];
  readonly of: Judged;
}

/** The entries that are judged, and the measure of which theirs is a share, if any. */
interface Judged extends Entries {
  readonly base: Measure | undefined;
}

type Asking = Parameters & { readonly term: Term };

interface Found extends Verdict {
  readonly bands: BandDetail['bands'];
  readonly figures: readonly EntryBand[];
  readonly rows: readonly number[];
}

/**
 * A measure for each entry falls in named bands. `Of` names the entries, and after a comma the
 * measure that it is a share of (`Pupils, Possible sessions`); `Window` names the bands
 * (`persistent ≥ 10 %, severe ≥ 50 %`); `At most` says how many entries may be in any of them.
 */
export const band = rule<'band', Parameters>({
  kind: 'band',
  parameters: (asked) =>
    z.object({
      measure: measureField(asked, 'minutes', 'rows', 'days', 'nights', 'sum'),
      atMost: allowanceField(asked),
      per: perField(asked, 'contract'),
      window: bandsField(asked),
      of: judgedField(asked),
    }),
  assess(asking, asOf) {
    const { term, measure, per, of } = asking;
    const across = acrossPeriods(term, per, asOf, (each) => verdictOn(each, asking, asOf));
    const { stretch, found } = across;
    const subject: Subject = { unit: 'count', noun: '', sheet: measure.sheet };
    return standingOf(
      'band',
      subject,
      {
        term,
        ...told(across),
        rows: found.rows,
        required: asking.atMost ? found.required : undefined,
        achievable: !stretch.closed && found.status === 'at-risk' ? true : undefined,
        detail: {
          ...stateOf(stretch),
          list: of.reference.name,
          bands: found.bands,
          judged: found.figures.length,
          figures: found.figures,
          ...moved(stretch, asking, asOf),
        },
      },
      asOf,
    );
  },
});

const judgedField = (asked: Asked): z.ZodType<Judged> =>
  field<string, Judged>((text = '') => {
    const { book, measure } = asked;
    const comma = text.lastIndexOf(',');
    const base = comma < 0 ? undefined : book.measures.get(foldedText(text.slice(comma + 1)));
    const entries = entriesOf(base ? text.slice(0, comma) : text, book);
    if ('fault' in entries) return entries;
    const isLinked = [measure, base].every(
      (each) => !each || columnNaming(entries.reference, each.sheet, book) !== undefined,
    );
    return isLinked ? { ...entries, base } : { fault: 'not-a-register' };
  });

type ByEntry = ReadonlyMap<string, EntryTally>;

function byEntry(measure: Measure, { reference }: Entries, period: Period, asOf: AsOf): ByEntry {
  const column = columnNaming(reference, measure.sheet, asOf.book) ?? '';
  return asOf.tally.of(measure).byEntry(column, period);
}

/** Each entry's figure and its band; entries with nothing to judge are left out. */
function figuresIn(
  period: Period,
  { measure, of, window }: Asking,
  asOf: AsOf,
): readonly EntryBand[] {
  const amounts = byEntry(measure, of, period, asOf);
  const bases = of.base && byEntry(of.base, of, period, asOf);
  return thereIn(of, period).flatMap((code): EntryBand[] => {
    const amount = amounts.get(code)?.amount;
    if (!bases)
      return amount === undefined ? [] : [{ code, amount, place: bandIn(amount, window) }];
    const base = bases.get(code)?.amount ?? 0;
    if (base === 0) return [];
    const share = percentOf(amount ?? 0, base);
    return [{ code, amount: amount ?? 0, base, share, place: bandIn(share, window) }];
  });
}

function verdictOn(stretch: Stretch, asking: Asking, asOf: AsOf): Found {
  const { measure, of, window, atMost } = asking;
  const figures = figuresIn(stretch.period, asking, asOf);
  const bands = window.map(({ name }, place) => ({
    name,
    entries: figures.filter((each) => each.place === place).map(({ code }) => code),
  }));
  const actual = bands.reduce((sum, { entries }) => sum + entries.length, 0);
  const required = atMost?.(figures.length) ?? 0;
  const status = (): Status => {
    if (of.rows.size === 0) return 'not-yet-due';
    if (atMost && actual > required) return stretch.closed ? 'broken' : 'at-risk';
    return stretch.closed ? 'met' : 'on-course';
  };
  const tallies = byEntry(measure, of, stretch.period, asOf);
  const rows = ascending(figures.flatMap(({ code }) => tallies.get(code)?.rows ?? []));
  return { actual, required, status: status(), bands, figures, rows };
}

/** How many have moved into a graver band since the period before, and how many out of one. */
function moved(
  stretch: Stretch,
  asking: Asking,
  asOf: AsOf,
): Pick<BandDetail, 'intoBand' | 'outOfBand'> {
  const before = periodBefore(stretch, asking.term, asOf);
  if (!before) return { intoBand: 0, outOfBand: 0 };
  const earlier = new Map(figuresIn(before, asking, asOf).map((each) => [each.code, each]));
  const steps = figuresIn(stretch.period, asking, asOf)
    .filter(({ code }) => earlier.has(code))
    .map(({ code, place = -1 }) => place - (earlier.get(code)?.place ?? -1));
  return {
    intoBand: steps.filter((step) => step > 0).length,
    outOfBand: steps.filter((step) => step < 0).length,
  };
}
