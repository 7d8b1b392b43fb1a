import type { StandingOf } from '../../../model/standing';
import type { StandingContext, StandingWords } from '../../standing';
import { missedBefore, nothingAsked, notYet, partAsked, when } from './periods';
import {
  amount,
  are,
  counted,
  entriesOf,
  have,
  inDaysLeft,
  named,
  said,
  sentence,
} from './phrases';

type Coverages = StandingOf<'coverage'>;

function waiting({ detail, status, achievable }: Coverages, context: StandingContext): string {
  const { list, due, overdue, closed, daysLeft } = detail;
  if (due.length === 0) return 'Nothing is left to do.';
  const missing = named(list, due, context);
  if (closed) return `Missing: ${missing}.`;
  const late = overdue.filter((code) => due.includes(code));
  const again =
    late.length === 0 ? '' : ` Missed last time as well: ${named(list, late, context)}.`;
  const begin = status === 'on-course' ? 'Still to come' : 'Still missing';
  const lost = achievable === false ? ' It can no longer be met.' : '';
  return `${begin} ${inDaysLeft(daysLeft, context)}: ${missing}.${again}${lost}`;
}

type Stages = StandingOf<'stage'>;

function goal({ detail, required }: Stages, context: StandingContext): string {
  const { reached, entries, list } = detail;
  const stage = context.nameOf?.(detail.stageList, detail.goal) ?? detail.goal;
  const asked =
    required === undefined
      ? ''
      : `, where ${context.formats.count(required)} ${are(required)} asked`;
  return `${context.formats.count(reached)} of ${context.formats.count(entries)} ${entriesOf(list)} ${have(reached)} reached “${stage}”${asked}.`;
}

function standstill({ detail }: Stages, context: StandingContext): string {
  const { stalled, nearly, limitDays, list } = detail;
  if (limitDays === undefined) return '';
  const limit = counted(limitDays, 'day', context);
  if (stalled.length > 0)
    return `More than ${limit} at one stage: ${named(list, stalled, context)}. Decide what would help.`;
  if (nearly.length > 0) return `Soon ${limit} at one stage: ${named(list, nearly, context)}.`;
  return `Nothing has stood still for more than ${limit}.`;
}

/** How many must still get there, and by when. */
function toGo({ remaining = 0, period, detail }: Stages, context: StandingContext): string {
  if (remaining === 0 || detail.closed) return '';
  return `${context.formats.count(remaining)} more should get there by ${context.formats.day(period.last)}.`;
}

function movement({ detail }: Stages, context: StandingContext): string {
  const { moves, backward } = detail;
  if (moves === 0) return '';
  const back = backward === 0 ? '' : `, ${context.formats.count(backward)} of them back`;
  return `${sentence(counted(moves, 'move', context))}${back}.`;
}

type Bands = StandingOf<'band'>;

function inBands({ detail }: Bands, context: StandingContext): string {
  const { bands, judged, list } = detail;
  const parts = bands.map(
    ({ name, entries }) => `${context.formats.count(entries.length)} ${name}`,
  );
  return `Of ${context.formats.count(judged)} ${entriesOf(list)}: ${parts.join(', ')}`;
}

function tooMany(
  { actual = 0, required, detail, period }: Bands,
  context: StandingContext,
): string {
  if (required === undefined || actual <= required) return '';
  const many = context.formats.count(actual - required);
  return detail.closed
    ? `${many} too many.`
    : `${many} too many: that should be put right by ${context.formats.day(period.last)}.`;
}

type Scores = StandingOf<'scorecard'>;

function scores(standing: Scores, context: StandingContext): string {
  const { detail, status, remaining = 0, period } = standing;
  const { short, unscored, falling, list, closed } = detail;
  const low = short.length === 0 ? '' : `Below the mark: ${named(list, short, context)}.`;
  const open =
    unscored.length === 0
      ? ''
      : `Not scored${closed ? '' : ' yet'}: ${named(list, unscored, context)}.`;
  const down =
    falling.length === 0 ? '' : `Lower than last time: ${named(list, falling, context)}.`;
  const more =
    remaining === 0 || closed
      ? ''
      : `${context.formats.count(remaining)} more must reach it by ${context.formats.day(period.last)}.`;
  return said(more, low, open, down, status === 'met' && !low && !open ? 'Nothing to do.' : '');
}

/** Rules about the entries of a list or register. */
export const register: Pick<StandingWords, 'coverage' | 'stage' | 'band' | 'scorecard'> = {
  coverage(standing, context) {
    if (standing.status === 'not-yet-due') return notYet(standing, standing.detail.list, context);
    const { detail, actual = 0, required = 0, period, history } = standing;
    const { each, whole, eachUnit: unit, eachNoun: noun, per, list, closed } = detail;
    const missed = missedBefore(history, per, context, period);
    if (detail.part.days === 0) return said(nothingAsked(detail, context), missed);
    const where = `${when(standing, per, context)}${closed ? '' : ' so far'}`;
    const once =
      each === 1 && unit === 'count' ? '' : ` (${amount(each, { unit, noun }, context)} each)`;
    return said(
      `${sentence(list)}: ${context.formats.count(actual)} of ${context.formats.count(required)} done${where}${once}.`,
      waiting(standing, context),
      partAsked(each, whole, { unit, noun, per, part: detail.part }, context),
      missed,
    );
  },
  stage(standing, context) {
    if (standing.status === 'not-yet-due') return notYet(standing, standing.detail.list, context);
    return said(
      goal(standing, context),
      toGo(standing, context),
      standstill(standing, context),
      movement(standing, context),
    );
  },
  band(standing, context) {
    if (standing.status === 'not-yet-due') return notYet(standing, standing.detail.list, context);
    const { detail, period, history, required } = standing;
    const { judged, per, intoBand, outOfBand } = detail;
    if (judged === 0) return `There is nothing to judge yet${when(standing, per, context)}.`;
    const moved =
      intoBand + outOfBand === 0
        ? ''
        : `Since the ${per} before, ${context.formats.count(intoBand)} ${have(intoBand)} moved in and ${context.formats.count(outOfBand)} out.`;
    const allowed =
      required === undefined ? '' : `; at most ${context.formats.count(required)} may be`;
    return said(
      `${inBands(standing, context)}${when(standing, per, context)}${allowed}.`,
      tooMany(standing, context),
      moved,
      missedBefore(history, per, context, period),
    );
  },
  scorecard(standing, context) {
    if (standing.status === 'not-yet-due') return notYet(standing, standing.detail.list, context);
    const { detail, period, actual = 0, history, required = 0 } = standing;
    const where = `${when(standing, detail.per, context)}${detail.closed ? '' : ' so far'}`;
    const mark = context.formats.count(detail.passMark);
    const all = detail.scored + detail.unscored.length;
    return said(
      `${context.formats.count(actual)} of ${context.formats.count(all)} ${entriesOf(detail.list)} ${have(actual)} reached ${mark} or more${where}; ${context.formats.count(required)} ${are(required)} asked.`,
      scores(standing, context),
      missedBefore(history, detail.per, context, period),
    );
  },
};
