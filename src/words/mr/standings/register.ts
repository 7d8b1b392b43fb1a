import type { StandingOf } from '../../../model/standing';
import type { StandingContext, StandingWords } from '../../standing';
import { missedBefore, nothingAsked, notYet, PER, partAsked, soFar, when } from './periods';
import { amount, days, inDaysLeft, named, said, than, verb } from './phrases';

type Coverages = StandingOf<'coverage'>;

function waiting({ detail, status, achievable }: Coverages, context: StandingContext): string {
  const { list, due, overdue, closed, daysLeft } = detail;
  if (due.length === 0) return 'काहीही बाकी नाही.';
  const missing = named(list, due, context);
  if (closed) return `राहिले: ${missing}.`;
  const late = overdue.filter((code) => due.includes(code));
  const again = late.length === 0 ? '' : ` मागील वेळीही राहिले: ${named(list, late, context)}.`;
  const begin = status === 'on-course' ? 'पुढे यायचे' : 'अजून बाकी';
  const lost = achievable === false ? ' आता ही अट पूर्ण होऊ शकत नाही.' : '';
  return `${inDaysLeft(daysLeft, context)} ${begin}: ${missing}.${again}${lost}`;
}

type Stages = StandingOf<'stage'>;

function goal({ detail, required }: Stages, context: StandingContext): string {
  const { reached, entries, list } = detail;
  const { formats } = context;
  const stage = context.nameOf?.(detail.stageList, detail.goal) ?? detail.goal;
  const asked = required === undefined ? '' : `; ${formats.count(required)} अपेक्षित`;
  return `${list}: ${formats.count(entries)} पैकी ${formats.count(reached)} “${stage}” या टप्प्यावर पोहोचले${asked}.`;
}

function standstill({ detail }: Stages, context: StandingContext): string {
  const { stalled, nearly, limitDays, list } = detail;
  if (limitDays === undefined) return '';
  if (stalled.length > 0)
    return `एकाच टप्प्यावर ${than(limitDays, context)} जास्त: ${named(list, stalled, context)}. ${stalled.length === 1 ? 'ते' : 'हे सर्व'} पुढे जाण्यासाठी काय मदत होईल ते ठरवा.`;
  if (nearly.length > 0)
    return `एकाच टप्प्यावर लवकरच ${days(limitDays, context)} होतील: ${named(list, nearly, context)}.`;
  return `काहीही ${than(limitDays, context)} जास्त एकाच टप्प्यावर थांबलेले नाही.`;
}

/** How many must still get there, and by when. */
function toGo({ remaining = 0, period, detail }: Stages, { formats }: StandingContext): string {
  if (remaining === 0 || detail.closed) return '';
  return `${formats.day(period.last)} पर्यंत आणखी ${formats.count(remaining)} तिथे पोहोचायला हवेत.`;
}

function movement({ detail }: Stages, { formats }: StandingContext): string {
  const { moves, backward } = detail;
  if (moves === 0) return '';
  const back = backward === 0 ? '' : `, त्यांपैकी मागे ${formats.count(backward)}`;
  return `टप्पाबदल: ${formats.count(moves)}${back}.`;
}

type Bands = StandingOf<'band'>;

function inBands({ detail }: Bands, { formats }: StandingContext): string {
  const { bands, judged, list } = detail;
  const parts = bands.map(({ name, entries }) => `${name} ${formats.count(entries.length)}`);
  return `${list}, एकूण ${formats.count(judged)}: ${parts.join(', ')}`;
}

function tooMany(
  { actual = 0, required, detail, period }: Bands,
  context: StandingContext,
): string {
  if (required === undefined || actual <= required) return '';
  const many = context.formats.count(actual - required);
  return detail.closed
    ? `${many} जास्त.`
    : `${many} जास्त: ${context.formats.day(period.last)} पर्यंत हे सुधारायला हवे.`;
}

type Scores = StandingOf<'scorecard'>;

function scores(standing: Scores, context: StandingContext): string {
  const { detail, status, remaining = 0, period } = standing;
  const { short, unscored, falling, list, closed } = detail;
  const low = short.length === 0 ? '' : `अपेक्षित गुणांपेक्षा कमी: ${named(list, short, context)}.`;
  const open =
    unscored.length === 0
      ? ''
      : `${closed ? '' : 'अजून '}गुणांकन नाही: ${named(list, unscored, context)}.`;
  const down = falling.length === 0 ? '' : `मागील वेळेपेक्षा कमी: ${named(list, falling, context)}.`;
  const more =
    remaining === 0 || closed
      ? ''
      : `${context.formats.day(period.last)} पर्यंत आणखी ${context.formats.count(remaining)} यशस्वी व्हायला हवेत.`;
  return said(
    more,
    low,
    open,
    down,
    status === 'met' && !low && !open ? 'काही करायची गरज नाही.' : '',
  );
}

/** Rules about the entries of a list or register. */
export const register: Pick<StandingWords, 'coverage' | 'stage' | 'band' | 'scorecard'> = {
  coverage(standing, context) {
    if (standing.status === 'not-yet-due') return notYet(standing, standing.detail.list, context);
    const { detail, actual = 0, required = 0, period, history } = standing;
    const { each, whole, eachUnit: unit, eachNoun: noun, per, list, closed } = detail;
    const { formats } = context;
    const missed = missedBefore(history, per, context, period);
    if (detail.part.days === 0) return said(nothingAsked(detail, context), missed);
    const where = `${when(standing, per, context)}${soFar(closed)}`;
    const once =
      each === 1 && unit === 'count' ? '' : ` (प्रत्येकी ${amount(each, { unit, noun }, context)})`;
    return said(
      `${list}: ${where}${formats.count(required)} पैकी ${formats.count(actual)} पूर्ण${once}.`,
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
    const { formats } = context;
    if (judged === 0) return `${when(standing, per, context)}तपासण्यासारखे अजून काही नाही.`;
    const moved =
      intoBand + outOfBand === 0
        ? ''
        : `${PER[per].since} ${formats.count(intoBand)} श्रेणीत आले आणि ${formats.count(outOfBand)} बाहेर गेले.`;
    const allowed =
      required === undefined
        ? ''
        : `; जास्तीत जास्त ${formats.count(required)} ${verb('may', required, { unit: 'count' }, context)}`;
    return said(
      `${when(standing, per, context)}${inBands(standing, context)}${allowed}.`,
      tooMany(standing, context),
      moved,
      missedBefore(history, per, context, period),
    );
  },
  scorecard(standing, context) {
    if (standing.status === 'not-yet-due') return notYet(standing, standing.detail.list, context);
    const { detail, period, actual = 0, history, required = 0 } = standing;
    const { formats } = context;
    const where = `${when(standing, detail.per, context)}${soFar(detail.closed)}`;
    return said(
      `${detail.list}: ${where}${formats.count(detail.passMark)} किंवा अधिक गुण मिळवणारे ${formats.count(actual)}; ${formats.count(required)} अपेक्षित.`,
      scores(standing, context),
      missedBefore(history, detail.per, context, period),
    );
  },
};
