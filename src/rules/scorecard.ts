import * as z from 'zod';
import type { Measure } from '../model/measure';
import type { Per, Period } from '../model/period';
import type { Quantity } from '../model/quantity';
import type { ScorecardDetail } from '../model/register-details';
import type { Status } from '../model/standing';
import type { Term } from '../model/term';
import { ascending } from '../tally/by-entry';
import type { Row } from '../workbook/column';
import { columnsOf } from '../workbook/where';
import { type Across, acrossPeriods, isBehind, periodBefore, told, type Verdict } from './across';
import { type Allowance, allowanceField } from './allowed';
import { type Stretch, stateOf } from './days';
import { type LinkedEntries, linkedEntriesField, thereIn } from './entries-of';
import { field, measureField, perField } from './fields';
import { present, type Subject, standingOf } from './finding';
import { evenlyWhole } from './progress';
import { type Asked, type AsOf, rule } from './rule';

interface Parameters {
  readonly measure: Measure;
  /** The pass mark. */
  readonly atLeast: number;
  /** How many entries may fall short; none where nothing is said. */
  readonly atMost: Allowance | undefined;
  readonly per: Per;
  /** The columns of the items, in groups. */
  readonly window: readonly (readonly string[])[];
  readonly of: LinkedEntries;
}

type Asking = Parameters & { readonly term: Term };

interface Score {
  readonly row: number;
  readonly score: number;
  readonly groups: readonly number[];
}

interface Found extends Verdict {
  readonly scores: ReadonlyMap<string, Score>;
  readonly short: readonly string[];
  readonly unscored: readonly string[];
}

/**
 * Each entry is scored in each period, item by item, and passes at a mark. `Of` names the entries;
 * `Window` the columns of the items, with commas between and semicolons between groups (a tick is 1,
 * a figure itself), or is empty where the measure sums a column that holds the score; `At least` is
 * the mark; `At most` how many entries may fall short. The last scoring in a period counts.
 */
export const scorecard = rule<'scorecard', Parameters>({
  kind: 'scorecard',
  parameters: (asked) =>
    z.object({
      measure: measureField(asked, 'rows', 'sum', 'entries'),
      atLeast: field<Quantity, number>((quantity) => quantity?.value ?? { fault: 'missing' }),
      atMost: allowanceField(asked),
      per: perField(asked, 'month'),
      window: itemsField(asked),
      of: linkedEntriesField(asked),
    }),
  assess(asking, asOf) {
    const { term, measure, per } = asking;
    const across = acrossPeriods(term, per, asOf, (each) => verdictOn(each, asking, asOf));
    const { actual, required, scores } = across.found;
    const subject: Subject = { unit: 'count', noun: '', sheet: measure.sheet };
    return standingOf(
      'scorecard',
      subject,
      {
        term,
        ...told(across),
        rows: ascending([...scores.values()].map(({ row }) => row)),
        remaining: Math.max(0, required - actual),
        achievable: across.stretch.closed || actual >= required ? undefined : true,
        detail: detailOf(across, asking, asOf),
      },
      asOf,
    );
  },
});

function detailOf({ stretch, found }: Across<Found>, asking: Asking, asOf: AsOf): ScorecardDetail {
  const scores = [...found.scores.values()];
  const earlier = scoresBefore(stretch, asking, asOf);
  const groupMean = (_: unknown, index: number): number =>
    mean(scores.map(({ groups }) => groups[index] ?? 0));
  return {
    ...stateOf(stretch),
    list: asking.of.reference.name,
    passMark: asking.atLeast,
    scored: scores.length,
    passed: found.actual,
    short: found.short,
    unscored: found.unscored,
    falling: falling(found, earlier),
    mean: mean(scores.map(({ score }) => score)),
    groupMeans: asking.window.map(groupMean),
    items: asking.window.map((columns) => columns.length),
    scores: [...found.scores].map(([code, { score, groups }]) => ({
      code,
      score,
      groups,
      ...present({ before: earlier.get(code)?.score }),
    })),
  };
}

const itemsField = (asked: Asked): z.ZodType<Parameters['window']> =>
  field<string, Parameters['window']>((text) => {
    const { measure, book } = asked;
    if (text === undefined)
      return measure?.count === 'sum' && measure.column ? [[measure.column]] : { fault: 'missing' };
    const columns = measure && columnsOf(book, measure.sheet);
    const groups = text
      .split(';')
      .map((group) => group.split(',').map((item) => columns?.columnNamed(item)?.key));
    if (groups.some((group) => group.includes(undefined))) return { fault: 'unknown' };
    return groups.map((group) => group.flatMap((key) => key ?? []));
  });

const mean = (figures: readonly number[]): number =>
  figures.length === 0 ? 0 : figures.reduce((sum, each) => sum + each, 0) / figures.length;

/** Each entry's last scoring in a period; of several on one day, the lowest counts. */
function scoresIn(period: Period, asking: Asking, asOf: AsOf): ReadonlyMap<string, Score> {
  const { measure, of, window } = asking;
  const scored = asOf.tally
    .of(measure)
    .rowsIn(period)
    .map((row) => ({
      code: String(row[of.column] ?? ''),
      day: Number(row[measure.dayColumn ?? ''] ?? 0),
      score: scoreOf(row, window),
    }))
    .sort((one, other) => one.day - other.day || other.score.score - one.score.score);
  return new Map(scored.map(({ code, score }) => [code, score]));
}

function scoreOf(row: Row, window: Asking['window']): Score {
  const points = (key: string): number => Number(row[key] ?? 0) || 0;
  const groups = window.map((keys) => keys.reduce((sum, key) => sum + points(key), 0));
  return { row: row.row, groups, score: groups.reduce((sum, each) => sum + each, 0) };
}

function verdictOn(stretch: Stretch, asking: Asking, asOf: AsOf): Found {
  const codes = thereIn(asking.of, stretch.period);
  const all = scoresIn(stretch.period, asking, asOf);
  const scores = new Map(codes.flatMap((code) => scoreIn(code, all)));
  const short = [...scores].filter(([, { score }]) => score < asking.atLeast).map(([code]) => code);
  const actual = scores.size - short.length;
  const required = stretch.days === 0 ? 0 : codes.length - (asking.atMost?.(codes.length) ?? 0);
  const status = (): Status => {
    if (codes.length === 0) return 'not-yet-due';
    if (actual >= required) return 'met';
    if (stretch.closed) return 'broken';
    const expected = evenlyWhole(required, stretch.gone);
    return isBehind(actual, expected, 10) ? 'at-risk' : 'on-course';
  };
  const unscored = codes.filter((code) => !scores.has(code));
  return { actual, required, status: status(), scores, short, unscored };
}

const scoreIn = (code: string, all: ReadonlyMap<string, Score>): [string, Score][] => {
  const score = all.get(code);
  return score ? [[code, score]] : [];
};

type Scores = ReadonlyMap<string, Score>;

/** What each entry was scored in the period before. */
function scoresBefore(stretch: Stretch, asking: Asking, asOf: AsOf): Scores {
  const before = periodBefore(stretch, asking.term, asOf);
  return before ? scoresIn(before, asking, asOf) : new Map();
}

/** Entries whose score is lower than in the period before. */
const falling = ({ scores }: Found, earlier: Scores): readonly string[] =>
  [...scores]
    .filter(([code, { score }]) => score < (earlier.get(code)?.score ?? score))
    .map(([code]) => code);
