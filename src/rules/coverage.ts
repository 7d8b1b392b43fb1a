import * as z from 'zod';
import { isTime, type Measure } from '../model/measure';
import type { Per } from '../model/period';
import type { CoverageDetail } from '../model/register-details';
import type { Status } from '../model/standing';
import type { Term } from '../model/term';
import { ascending, type EntryTally } from '../tally/by-entry';
import { type Across, acrossPeriods, isBehind, periodBefore, told, type Verdict } from './across';
import { type Stretch, stateOf } from './days';
import { type LinkedEntries, linkedEntriesField, thereIn } from './entries-of';
import { limitFields, measureField, perField, warnField } from './fields';
import { ADDED_UP, figureOf } from './figures';
import { type Subject, standingOf } from './finding';
import { askedPart, shareOfWhole } from './part';
import { canAdd, evenlyWhole, partOf } from './progress';
import { type AsOf, rule } from './rule';

interface Parameters {
  readonly measure: Measure;
  readonly atLeast: number | undefined;
  readonly per: Per;
  readonly of: LinkedEntries;
  readonly warnAt: number;
}

type Asking = Parameters & { readonly term: Term };

interface Found extends Verdict {
  readonly done: readonly string[];
  readonly due: readonly string[];
  readonly rows: readonly number[];
  readonly expected: number;
  /** Whether all that are due can still be done. */
  readonly achievable: boolean;
}

/** At least so much for each entry of a list or register, in each period. */
export const coverage = rule<'coverage', Parameters>({
  kind: 'coverage',
  parameters: (asked) =>
    z.object({
      measure: measureField(asked, ...ADDED_UP),
      atLeast: limitFields(asked, asked.measure && figureOf(asked.measure), { needed: 'atLeast' })
        .atLeast,
      per: perField(asked, 'contract'),
      of: linkedEntriesField(asked),
      warnAt: warnField(asked, 10),
    }),
  assess(asking, asOf) {
    const { term, per, measure } = asking;
    const across = acrossPeriods(term, per, asOf, (each) => verdictOn(each, asking, asOf));
    const { stretch, found } = across;
    const subject: Subject = { unit: 'count', noun: '', sheet: measure.sheet };
    return standingOf(
      'coverage',
      subject,
      {
        term,
        ...told(across),
        rows: found.rows,
        expectedByToday: found.expected,
        remaining: found.due.length,
        achievable: stretch.closed || found.due.length === 0 ? undefined : found.achievable,
        detail: detailOf(across, asking, asOf),
      },
      asOf,
    );
  },
});

const detailOf = (
  { stretch, found }: Across<Found>,
  asking: Asking,
  asOf: AsOf,
): CoverageDetail => ({
  ...stateOf(stretch),
  list: asking.of.reference.name,
  ...askedOfEach(stretch, asking, asOf),
  eachUnit: asking.measure.unit,
  eachNoun: asking.measure.noun,
  done: found.done,
  due: found.due,
  overdue: overdue(stretch, found, asking, asOf),
});

/** What is asked for each entry in a period, and of how much of it. */
function askedOfEach(
  { period, per }: Pick<Stretch, 'period' | 'per'>,
  { atLeast: whole = 0, measure }: Asking,
  { book }: AsOf,
): Pick<CoverageDetail, 'each' | 'whole' | 'part'> {
  const part = askedPart(period, per, book.contract);
  return { each: partOf(whole, shareOfWhole(part), measure), whole, part };
}

function verdictOn(stretch: Stretch, asking: Asking, asOf: AsOf): Found {
  const codes = thereIn(asking.of, stretch.period);
  const { done, due, tallies, short } = partedIn(stretch, codes, asking, asOf);
  const required = codes.length;
  const found = {
    actual: done.length,
    required,
    done,
    due,
    rows: ascending(tallies.flatMap(({ rows }) => rows)),
    expected: evenlyWhole(required, stretch.gone),
    achievable: canAdd(short, stretch.daysLeft, asking.measure, asOf.book.contract),
  };
  return { ...found, status: statusOf(found, stretch, asking.warnAt) };
}

interface Parted {
  readonly done: readonly string[];
  readonly due: readonly string[];
  /** What is short: of time in all, of days and rows for the entry that is furthest behind. */
  readonly short: number;
  readonly tallies: readonly EntryTally[];
}

function partedIn(
  stretch: Pick<Stretch, 'period' | 'per'>,
  codes: readonly string[],
  asking: Asking,
  asOf: AsOf,
): Parted {
  const { measure, of } = asking;
  const byEntry = asOf.tally.of(measure).byEntry(of.column, stretch.period);
  const { each } = askedOfEach(stretch, asking, asOf);
  const shortOf = (code: string): number => Math.max(0, each - (byEntry.get(code)?.amount ?? 0));
  const shorts = codes.map(shortOf);
  return {
    done: codes.filter((code) => shortOf(code) === 0),
    due: codes.filter((code) => shortOf(code) > 0),
    short: isTime(measure) ? shorts.reduce((sum, one) => sum + one, 0) : Math.max(0, ...shorts),
    tallies: codes.flatMap((code) => byEntry.get(code) ?? []),
  };
}

/** Where there is nobody to cover, nothing is kept and nothing broken. */
function statusOf(found: Omit<Found, 'status'>, stretch: Stretch, tolerance: number): Status {
  if (found.required === 0) return 'not-yet-due';
  if (found.due.length === 0) return 'met';
  if (stretch.closed || !found.achievable) return 'broken';
  return isBehind(found.actual, found.expected, tolerance) ? 'at-risk' : 'on-course';
}

/** Entries that the period before went without, and that still wait in this one. */
function overdue(stretch: Stretch, { due }: Found, asking: Asking, asOf: AsOf): readonly string[] {
  if (stretch.closed) return due;
  const before = periodBefore(stretch, asking.term, asOf);
  if (!before) return [];
  const earlier = { period: before, per: asking.per };
  const missed = new Set(partedIn(earlier, thereIn(asking.of, before), asking, asOf).due);
  return due.filter((code) => missed.has(code));
}
