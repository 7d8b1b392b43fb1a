import * as z from 'zod';
import { addDays, type Day } from '../model/day';
import { contains, overlapOf, type Per, type Period, periodAround } from '../model/period';
import type { StageDetail } from '../model/register-details';
import type { Status } from '../model/standing';
import { spanOf, type Term } from '../model/term';
import { ascending } from '../tally/by-entry';
import type { Move } from '../workbook/moves';
import { isBehind } from './across';
import { daysBetween, stretchOf } from './days';
import { type Entries, entriesField } from './entries-of';
import { field, perField, warnField } from './fields';
import { asDays, type Fault } from './figures';
import { present, type Subject, standingOf } from './finding';
import { type Journey, journeysOf } from './journeys';
import { evenlyWhole } from './progress';
import { type Asked, type AsOf, rule } from './rule';
import { type Stages, stagesField } from './stages';
import { stepAt } from './steps';

interface Parameters {
  readonly of: Entries;
  readonly window: Stages;
  /** How many entries must reach the goal. */
  readonly atLeast: number | undefined;
  /** Days in one stage. */
  readonly atMost: number | undefined;
  /** The moves of which period are counted. */
  readonly per: Per;
  readonly warnAt: number;
}

type Asking = Parameters & { readonly term: Term };

/** Entries of a register move through stages in order; none should stay too long in one. */
export const stage = rule<'stage', Parameters>({
  kind: 'stage',
  parameters: (asked) =>
    z.object({
      of: entriesField(asked),
      window: stagesField(asked),
      atLeast: goalCount(asked),
      atMost: stageDays(asked),
      per: perField(asked, 'contract'),
      warnAt: warnField(asked, 80),
    }),
  assess(asking, asOf) {
    const { term, atLeast } = asking;
    const { contract } = asOf.book;
    const span = spanOf(term, contract) ?? contract.calendar.contract;
    const until = Math.min(asOf.today, span.last) as Day;
    const journeys = journeysOf(asking.of, asking.window, asOf.book, until);
    const detail = detailOf(journeys, span, until, asking, asOf);
    const { gone } = stretchOf(span, 'contract', contract, asOf);
    const subject: Subject = { unit: 'count', noun: '', sheet: 'moves' };
    return standingOf(
      'stage',
      subject,
      {
        term,
        status: statusOf(detail, gone, asking, asOf),
        period: span,
        rows: ascending(journeys.flatMap(({ moves }) => moves.map(({ row }) => row))),
        actual: detail.reached,
        required: atLeast,
        expectedByToday: atLeast === undefined ? undefined : evenlyWhole(atLeast, gone),
        remaining: atLeast === undefined ? undefined : Math.max(0, atLeast - detail.reached),
        achievable: isOpen(detail, atLeast) ? true : undefined,
        detail,
      },
      asOf,
    );
  },
});

/** Whether something is still to be done, while it can be: nothing keeps an entry from moving on. */
const isOpen = ({ closed, reached, stalled }: StageDetail, atLeast = 0): boolean =>
  !closed && (reached < atLeast || stalled.length > 0);

function detailOf(
  journeys: readonly Journey[],
  span: Period,
  until: Day,
  asking: Asking,
  asOf: AsOf,
): StageDetail {
  const { of, window: stages, atMost } = asking;
  const goal = stages.codes.indexOf(stages.goal);
  return {
    list: of.reference.name,
    stageList: stages.list.name,
    goal: stages.goal,
    stages: stages.codes.map((stage, index) => {
      const there = journeys.filter((each) => each.stage === index);
      const codes = there.map(({ code }) => code);
      return { stage, entries: codes.length, codes, ...stepAt(index, journeys) };
    }),
    reached: journeys.filter((each) => each.stage >= goal).length,
    entries: journeys.length,
    ...movesIn(journeys, movesPeriod(asking, span, until, asOf)),
    ...waiting(journeys, goal, until, asking, asOf),
    closed: span.last <= asOf.settled,
    ...present({ limitDays: atMost }),
  };
}

const goalCount = ({ term }: Asked): z.ZodType<number | undefined> =>
  field<unknown, number | undefined>(() => {
    if (!term.atLeast) return undefined;
    if (term.atLeast.unit !== undefined) return { fault: 'wrong-unit' };
    return term.atLeast.value > 0 ? term.atLeast.value : { fault: 'not-positive' };
  });

const stageDays = ({ term, book }: Asked): z.ZodType<number | undefined> =>
  field<unknown, number | undefined>((): number | undefined | Fault => {
    const days = term.atMost && asDays(term.atMost, book.contract);
    return typeof days === 'number' && days <= 0 ? { fault: 'not-positive' } : days;
  });

/** Entries that stay too long in one stage short of the goal, and those that soon will. */
function waiting(
  journeys: readonly Journey[],
  goal: number,
  until: Day,
  { atMost, warnAt }: Asking,
  { book }: AsOf,
): { readonly stalled: readonly string[]; readonly nearly: readonly string[] } {
  if (atMost === undefined) return { stalled: [], nearly: [] };
  const stays = journeys.flatMap(({ code, stage: at, since }) =>
    at < goal && since !== undefined
      ? [{ code, days: daysBetween(since, until, book.contract.breaks) }]
      : [],
  );
  const codes = (is: (days: number) => boolean): readonly string[] =>
    stays.filter(({ days }) => is(days)).map(({ code }) => code);
  return {
    stalled: codes((days) => days > atMost),
    nearly: codes((days) => days <= atMost && days >= (atMost * warnAt) / 100),
  };
}

const movesPeriod = ({ per }: Asking, span: Period, until: Day, { book }: AsOf): Period => {
  const around = periodAround(until, per, book.contract.calendar);
  return (
    (around && overlapOf(around, { ...span, last: until })) ?? {
      first: addDays(until, 1),
      last: until,
    }
  );
};

function movesIn(
  journeys: readonly Journey[],
  period: Period,
): { moves: number; backward: number } {
  const steps = journeys.flatMap(({ moves }) =>
    moves.map((move, index) => ({ move, before: moves[index - 1] })),
  );
  const within = steps.filter(({ move }) => contains(period, move.day));
  const isBack = ({ move, before }: { move: Move; before: Move | undefined }): boolean =>
    before !== undefined && move.stage < before.stage;
  return { moves: within.length, backward: within.filter(isBack).length };
}

function statusOf(
  { entries, reached, stalled, nearly, closed }: StageDetail,
  gone: number,
  { atLeast = 0, term }: Asking,
  { book, today }: AsOf,
): Status {
  const span = spanOf(term, book.contract);
  if (!span || today < span.first || entries === 0) return 'not-yet-due';
  if (stalled.length > 0 || (closed && reached < atLeast)) return 'broken';
  if (closed) return 'met';
  if (nearly.length > 0 || isBehind(reached, evenlyWhole(atLeast, gone), 10)) return 'at-risk';
  return atLeast > 0 && reached >= atLeast ? 'met' : 'on-course';
}
