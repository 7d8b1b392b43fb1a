import type { StandingOf } from '../../../model/standing';
import type { StandingContext, StandingWords } from '../../standing';
import { countsFrom, missedBefore, proRated, when } from './periods';
import { amount, are, counted, have, inDaysLeft, named, said, sentence } from './phrases';

type Coverages = StandingOf<'coverage'>;

function waiting({ detail, status }: Coverages, context: StandingContext): string {
  const { list, due, overdue, closed, daysLeft } = detail;
  if (due.length === 0) return 'Nothing is left to do.';
  const missing = named(list, due, context);
  if (closed) return `Missing: ${missing}.`;
  const late = overdue.filter((code) => due.includes(code));
  const again =
    late.length === 0 ? '' : ` Missed last time as well: ${named(list, late, context)}.`;
  const begin = status === 'on-course' ? 'Still to come' : 'Still missing';
  return `${begin} ${inDaysLeft(daysLeft, context)}: ${missing}.${again}`;
}

type Stages = StandingOf<'stage'>;

function goal({ detail, required }: Stages, context: StandingContext): string {
  const { reached, entries, list } = detail;
  const stage = context.nameOf?.(detail.stageList, detail.goal) ?? detail.goal;
  const asked =
    required === undefined
      ? ''
      : `, where ${context.formats.count(required)} ${are(required)} asked`;
  if (entries === 0) return `There is nothing in ${list} yet.`;
  return `${context.formats.count(reached)} of ${context.formats.count(entries)} in ${list} ${have(reached)} reached “${stage}”${asked}.`;
}

function standstill({ detail }: Stages, context: StandingContext): string {
  const { stalled, nearly, limitDays, list } = detail;
  if (limitDays === undefined) return '';
  const limit = counted(limitDays, 'day', context);
  if (stalled.length > 0)
    return `More than ${limit} at one stage: ${named(list, stalled, context)}. Decide what helps ${stalled.length === 1 ? 'it' : 'them'} on.`;
  if (nearly.length > 0) return `Soon ${limit} at one stage: ${named(list, nearly, context)}.`;
  return `Nothing has stood still for more than ${limit}.`;
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
  return `Of ${context.formats.count(judged)} in ${list}: ${parts.join(', ')}`;
}

type Scores = StandingOf<'scorecard'>;

function scores({ detail, status }: Scores, context: StandingContext): string {
  const { short, unscored, falling, list, closed } = detail;
  const low = short.length === 0 ? '' : `Below the mark: ${named(list, short, context)}.`;
  const open =
    unscored.length === 0
      ? ''
      : `Not scored${closed ? '' : ' yet'}: ${named(list, unscored, context)}.`;
  const down =
    falling.length === 0 ? '' : `Lower than last time: ${named(list, falling, context)}.`;
  return said(low, open, down, status === 'met' && !low && !open ? 'Nothing to do.' : '');
}

/** Rules about the entries of a list or register. */
export const register: Pick<StandingWords, 'coverage' | 'stage' | 'band' | 'scorecard'> = {
  coverage(standing, context) {
    if (standing.status === 'not-yet-due') return countsFrom(standing, context);
    const { detail, actual = 0, required = 0, period, history } = standing;
    const { each, whole, eachUnit: unit, eachNoun: noun, per, list, closed } = detail;
    const where = `${when(period, per, context)}${closed ? '' : ' so far'}`;
    const once =
      each === 1 && unit === 'count' ? '' : ` (${amount(each, { unit, noun }, context)} each)`;
    return said(
      `${sentence(list)}: ${context.formats.count(actual)} of ${context.formats.count(required)} done${where}${once}.`,
      waiting(standing, context),
      proRated(each, whole, { unit, noun, per }, context),
      missedBefore(history, per, context, period),
    );
  },
  stage(standing, context) {
    if (standing.status === 'not-yet-due') return countsFrom(standing, context);
    if (standing.detail.entries === 0) return goal(standing, context);
    return said(
      goal(standing, context),
      standstill(standing, context),
      movement(standing, context),
    );
  },
  band(standing, context) {
    if (standing.status === 'not-yet-due') return countsFrom(standing, context);
    const { detail, period, history, required } = standing;
    const { judged, per, intoBand, outOfBand } = detail;
    if (judged === 0) return `There is nothing to judge yet${when(period, per, context)}.`;
    const moved =
      intoBand + outOfBand === 0
        ? ''
        : `Since the ${per} before, ${context.formats.count(intoBand)} ${have(intoBand)} moved in and ${context.formats.count(outOfBand)} out.`;
    const allowed =
      required === undefined ? '' : `; at most ${context.formats.count(required)} may be`;
    return said(
      `${inBands(standing, context)}${when(period, per, context)}${allowed}.`,
      moved,
      missedBefore(history, per, context, period),
    );
  },
  scorecard(standing, context) {
    if (standing.status === 'not-yet-due') return countsFrom(standing, context);
    const { detail, period, actual = 0, history, required = 0 } = standing;
    const where = `${when(period, detail.per, context)}${detail.closed ? '' : ' so far'}`;
    const mark = context.formats.count(detail.passMark);
    return said(
      `${context.formats.count(actual)} in ${detail.list} ${have(actual)} reached ${mark} or more${where}; ${context.formats.count(required)} ${are(required)} asked.`,
      scores(standing, context),
      missedBefore(history, detail.per, context, period),
    );
  },
};
