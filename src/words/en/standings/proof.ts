import type { StandingOf } from '../../../model/standing';
import type { ExpiryDetail, TimeTaken } from '../../../model/standing-details';
import { formsOf } from '../../noun';
import type { StandingContext, StandingWords } from '../../standing';
import { audience } from '../audience';
import { countsFrom, missedBefore, when } from './periods';
import { are, counted, have, listed, rowsNamed, said, sentence, were } from './phrases';

type Timely = StandingOf<'timeliness'>;

const things = ({ noun }: { readonly noun: string }): string => (noun === '' ? 'row' : noun);

function inTime(standing: Timely, context: StandingContext): string {
  const { detail, required = 100, actual = 0 } = standing;
  const { onTime, late, per, closed } = detail;
  const where = `${when(standing, per, context)}${closed ? '' : ' so far'}`;
  if (onTime + late === 0) return `Nothing fell due${where}.`;
  const thing = things(standing);
  const asked = required === 100 ? '' : `, where ${context.formats.percent(required)} is asked`;
  const inTimeOf = howMany(onTime, onTime + late, thing, context);
  return `${inTimeOf} in time (${within(detail.limit, context)})${where}: ${context.formats.percent(actual)}${asked}.`;
}

const within = (limit: TimeTaken, context: StandingContext): string =>
  limit.days === 0 ? 'on the day or before' : `within ${taken(limit, context)}`;

/** `3 days`, or by the clock `50 h 15 min`. */
const taken = ({ days, minutes }: TimeTaken, context: StandingContext): string =>
  minutes === undefined ? counted(days, 'day', context) : context.formats.minutes(minutes);

/** A limit in hours cannot be held against days alone. */
const withoutTimes = ({ detail: { byDays } }: Timely, context: StandingContext): string =>
  byDays === 0
    ? ''
    : `Without a time of day, and so judged by ${byDays === 1 ? 'its days' : 'their days'}: ${counted(byDays, 'row', context)}.`;

/** `3 reviews of 4 were`, `None of 2 rows was`, `The one report was not`. */
function howMany(some: number, all: number, thing: string, context: StandingContext): string {
  if (some > 0)
    return `${counted(some, thing, context)} of ${context.formats.count(all)} ${were(some)}`;
  return all === 1
    ? `The one ${formsOf(thing).one} was not`
    : `None of ${counted(all, thing, context)} was`;
}

function lateness({ detail, noun }: Timely, context: StandingContext): string {
  const { late, lateRows, longest: most, waiting } = detail;
  const open =
    waiting === 0
      ? ''
      : `${counted(waiting, things({ noun }), context)} not there yet, but in time.`;
  if (late === 0) return sentence(open);
  const longest =
    (most.minutes ?? most.days) === 0 ? '' : `; the longest took ${taken(most, context)}`;
  return said(
    `Late: ${rowsNamed(lateRows)}${longest}.`,
    stillOutstanding(detail, context),
    sentence(open),
  );
}

function stillOutstanding(
  { outstanding, outstandingDays }: Timely['detail'],
  context: StandingContext,
): string {
  if (outstanding === 0) return '';
  const days = counted(outstandingDays, 'day', context);
  const many = `${context.formats.count(outstanding)} ${are(outstanding)} still outstanding`;
  return `${many}, ${outstanding === 1 ? '' : 'the longest '}for ${days}.`;
}

/** What earlier periods left undone: it does not pass with the month. */
const leftBefore = ({ detail: { outstandingBefore } }: Timely): string =>
  outstandingBefore.length === 0
    ? ''
    : `Still outstanding from before: ${rowsNamed(outstandingBefore)}.`;

/** What would put it right, and whether anything can. */
function backInTime(standing: Timely, context: StandingContext): string {
  const { needed, closed, late } = standing.detail;
  if (closed || late === 0) return '';
  if (standing.achievable === false) return 'What was late stays late: it can no longer be met.';
  return needed === 0
    ? ''
    : `${sentence(context.formats.count(needed))} more in time would bring it back.`;
}

type Proofs = StandingOf<'evidence'>;

function proven(standing: Proofs, context: StandingContext): string {
  const { detail, required = 100, rows } = standing;
  const { complete, columns, per, lacking } = detail;
  const where = when(standing, per, context);
  if (rows.length === 0) return `Nothing yet${where} that needs a proof.`;
  const asked = required === 100 ? '' : ` ${context.formats.percent(required)} is asked.`;
  const all = counted(rows.length, things(standing), context);
  const has = `${context.formats.count(complete)} of ${all}${where} ${have(complete)} ${listed(columns)}.${asked}`;
  return lacking.length === 0 ? has : `${has} Still to be filled in: ${rowsNamed(lacking)}.`;
}

type Ends = StandingOf<'expiry'>;

function thing({ what, title }: ExpiryDetail): string {
  if (what === 'contract') return 'the contract';
  return what === 'funding' ? 'the funding' : `“${title}”`;
}

function ends({ status, detail }: Ends, context: StandingContext): string {
  const { what, date, daysLeft = 0, done } = detail;
  const { formats } = context;
  const it = sentence(thing(detail));
  const isDue = what === 'milestone';
  if (detail.over !== undefined && status !== 'broken' && date !== undefined)
    return `${it} ${isDue ? 'was due' : 'was to end'} on ${formats.day(date)}, and this counted until ${formats.day(detail.over)}.`;
  if (done !== undefined) return `${it} was done on ${formats.day(done)}.`;
  if (date === undefined)
    return said(`No day is recorded for ${thing(detail)}: please add it.`, blocked(detail));
  if (daysLeft < 0) {
    const ago = `${formats.day(date)}, ${counted(-daysLeft, 'day', context)} ago`;
    if (isDue) return said(`${it} was due on ${ago}, and is not done.`, blocked(detail));
    return said(`${it} ended on ${ago}.`, status === 'met' ? '' : blocked(detail));
  }
  const left = daysLeft === 0 ? 'today' : `in ${counted(daysLeft, 'day', context)}`;
  const next = status === 'at-risk' ? 'Now is the time to see to it.' : 'Nothing to do.';
  return said(`${it} ${isDue ? 'is due' : 'ends'} on ${formats.day(date)}, ${left}.`, next);
}

const blocked = ({ blocks }: ExpiryDetail): string =>
  blocks === '' ? '' : `Until it is put right, this must wait: ${blocks}.`;

const REASONS: Readonly<Record<string, { readonly label: string }>> = audience.leftOut;

type Consents = StandingOf<'consent'>;

function agreed({ detail }: Consents, context: StandingContext): string {
  const { contacts, mayBeWrittenTo, unproven, leftOut } = detail;
  if (contacts === 0) return 'There are no contacts yet.';
  const rest = contacts - mayBeWrittenTo - unproven.length;
  const first = `${context.formats.count(mayBeWrittenTo)} of ${counted(contacts, 'contact', context)} may be written to.`;
  const reasons = leftOut.map(
    ({ reason, contacts: count }) =>
      `${(REASONS[reason]?.label ?? reason).toLowerCase()} (${context.formats.count(count)})`,
  );
  const others = rest === 0 ? '' : `The others may not: ${listed(reasons)}.`;
  const missing =
    unproven.length === 0
      ? ''
      : `${sentence(counted(unproven.length, 'contact', context))} ${are(unproven.length)} marked as agreed without saying when and how: ${rowsNamed(unproven)}.`;
  return said(first, missing, others);
}

/** Rules about being in time and having proof. */
export const proof: Pick<StandingWords, 'timeliness' | 'evidence' | 'expiry' | 'consent'> = {
  timeliness(standing, context) {
    if (standing.status === 'not-yet-due') return countsFrom(standing, context);
    const { history, detail, period } = standing;
    return said(
      inTime(standing, context),
      lateness(standing, context),
      withoutTimes(standing, context),
      leftBefore(standing),
      backInTime(standing, context),
      missedBefore(history, detail.per, context, period),
    );
  },
  evidence(standing, context) {
    if (standing.status === 'not-yet-due') return countsFrom(standing, context);
    const { history, detail, period } = standing;
    return said(proven(standing, context), missedBefore(history, detail.per, context, period));
  },
  expiry: (standing, context) =>
    standing.status === 'not-yet-due' ? countsFrom(standing, context) : ends(standing, context),
  consent: (standing, context) =>
    context.today < standing.period.first
      ? countsFrom(standing, context)
      : agreed(standing, context),
};
