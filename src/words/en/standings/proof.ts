import type { StandingOf } from '../../../model/standing';
import type { StandingContext, StandingWords } from '../../standing';
import {
  are,
  counted,
  countsFrom,
  have,
  listed,
  missedBefore,
  rowsNamed,
  said,
  were,
  when,
} from './phrases';

type Timely = StandingOf<'timeliness'>;

const things = ({ noun }: { readonly noun: string }): string => (noun === '' ? 'row' : noun);

function inTime(standing: Timely, context: StandingContext): string {
  const { detail, period, required = 100, actual = 0 } = standing;
  const { onTime, late, limitDays, per, closed } = detail;
  const where = `${when(period, per, context)}${closed ? '' : ' so far'}`;
  if (onTime + late === 0) return `Nothing fell due${where}.`;
  const limit =
    limitDays === 0 ? 'on the day or before' : `within ${counted(limitDays, 'day', context)}`;
  const all = counted(onTime + late, things(standing), context);
  const asked = required === 100 ? '' : `, where ${context.formats.percent(required)} is asked`;
  return `${context.formats.count(onTime)} of ${all} ${were(onTime)} there ${limit}${where}: ${context.formats.percent(actual)}${asked}.`;
}

function lateness({ detail, noun }: Timely, context: StandingContext): string {
  const { late, outstanding, lateRows, longestDays, waiting } = detail;
  const open =
    waiting === 0
      ? ''
      : `${counted(waiting, things({ noun }), context)} not there yet, but in time.`;
  if (late === 0) return sentence(open);
  const still =
    outstanding === 0
      ? ''
      : ` ${context.formats.count(outstanding)} ${are(outstanding)} still outstanding.`;
  const longest = counted(longestDays, 'day', context);
  return said(`Late: ${rowsNamed(lateRows)}; the longest took ${longest}.${still}`, sentence(open));
}

const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

type Proofs = StandingOf<'evidence'>;

function proven(standing: Proofs, context: StandingContext): string {
  const { detail, period, required = 100, rows } = standing;
  const { complete, columns, per, lacking } = detail;
  const where = when(period, per, context);
  if (rows.length === 0) return `Nothing yet${where} that needs a proof.`;
  const asked = required === 100 ? '' : ` ${context.formats.percent(required)} is asked.`;
  const all = counted(rows.length, things(standing), context);
  const has = `${context.formats.count(complete)} of ${all}${where} ${have(complete)} ${listed(columns)}.${asked}`;
  return lacking.length === 0 ? has : `${has} Still to be filled in: ${rowsNamed(lacking)}.`;
}

type Ends = StandingOf<'expiry'>;

const thing = ({ detail }: Ends): string => {
  if (detail.what === 'contract') return 'The contract';
  return detail.what === 'funding' ? 'The funding' : `“${detail.title}”`;
};

function ends(standing: Ends, context: StandingContext): string {
  const { detail } = standing;
  const { what, date, daysLeft = 0, done, blocks } = detail;
  const { formats } = context;
  const blocked = blocks === '' ? '' : `Until it is renewed, this must wait: ${blocks}.`;
  if (done !== undefined) return `${thing(standing)} was done on ${formats.day(done)}.`;
  if (date === undefined)
    return said(`No day is recorded for ${thing(standing)}: please add it.`, blocked);
  const verb = what === 'milestone' ? ['was due', 'is due'] : ['ended', 'ends'];
  if (daysLeft < 0) {
    const ago = `${thing(standing)} ${verb[0]} on ${formats.day(date)}, ${counted(-daysLeft, 'day', context)} ago.`;
    return standing.status === 'met' ? ago : said(ago, blocked);
  }
  const left = daysLeft === 0 ? 'today' : `in ${counted(daysLeft, 'day', context)}`;
  const next = standing.status === 'at-risk' ? 'Now is the time to see to it.' : 'Nothing to do.';
  return said(`${thing(standing)} ${verb[1]} on ${formats.day(date)}, ${left}.`, next);
}

type Consents = StandingOf<'consent'>;

function agreed({ detail }: Consents, context: StandingContext): string {
  const { contacts, mayBeWrittenTo, unproven, leftOut } = detail;
  if (contacts === 0) return 'There are no contacts yet.';
  const rest = contacts - mayBeWrittenTo;
  const first = `${context.formats.count(mayBeWrittenTo)} of ${counted(contacts, 'contact', context)} may be written to.`;
  const reasons = leftOut.map(
    ({ reason, contacts: count }) =>
      `${context.nameOf?.('consent', reason) ?? reason} ${context.formats.count(count)}`,
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
    standing.status === 'not-yet-due' ? countsFrom(standing, context) : agreed(standing, context),
};
