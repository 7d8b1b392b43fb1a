import type { StandingOf } from '../../../model/standing';
import type { ExpiryDetail, TimeTaken } from '../../../model/standing-details';
import type { StandingContext, StandingWords } from '../../standing';
import { audience } from '../audience';
import { countsFrom, missedBefore, soFar, when } from './periods';
import { ago, amount, are, days, listed, outOf, rowsNamed, said, within } from './phrases';

type Timely = StandingOf<'timeliness'>;

const things = ({ noun }: { readonly noun: string }) => ({
  unit: 'count' as const,
  noun: noun === '' ? 'ओळ/ओळी' : noun,
});

function inTime(standing: Timely, context: StandingContext): string {
  const { detail, required = 100, actual = 0 } = standing;
  const { onTime, late, per, closed } = detail;
  const where = `${when(standing, per, context)}${soFar(closed)}`;
  if (onTime + late === 0) return `${where}कशाचीही मुदत नव्हती.`;
  const asked = required === 100 ? '' : `; ${context.formats.percent(required)} अपेक्षित`;
  const some = outOf(onTime, onTime + late, things(standing), context);
  return `${where}${some} वेळेत (${withinLimit(detail.limit, context)}): ${context.formats.percent(actual)}${asked}.`;
}

const withinLimit = ({ days: limit, minutes }: TimeTaken, context: StandingContext): string => {
  if (minutes !== undefined) return `${context.formats.minutes(minutes)} च्या आत`;
  return limit === 0 ? 'त्याच दिवशी किंवा आधी' : within(limit, context);
};

/** A limit in hours cannot be held against days alone. */
const withoutTimes = ({ detail: { byDays } }: Timely, { formats }: StandingContext): string =>
  byDays === 0 ? '' : `वेळ न लिहिल्याने दिवसांवरून तपासलेल्या ओळी: ${formats.count(byDays)}.`;

function longestTaken({ days: most, minutes }: TimeTaken, context: StandingContext): string {
  if ((minutes ?? most) === 0) return '';
  if (minutes !== undefined) return `; सर्वात जास्त ${context.formats.minutes(minutes)} लागले`;
  return `; सर्वात जास्त ${days(most, context)} ${most === 1 ? 'लागला' : 'लागले'}`;
}

function lateness({ detail, noun }: Timely, context: StandingContext): string {
  const { late, lateRows, longest, waiting } = detail;
  const open =
    waiting === 0
      ? ''
      : `${amount(waiting, things({ noun }), context)} अजून बाकी, पण मुदत उलटलेली नाही.`;
  if (late === 0) return open;
  return said(
    `उशीर: ${rowsNamed(lateRows)}${longestTaken(longest, context)}.`,
    stillOutstanding(detail, context),
    open,
  );
}

function stillOutstanding(
  { outstanding, outstandingDays }: Timely['detail'],
  context: StandingContext,
): string {
  if (outstanding === 0) return '';
  const since = `${outstanding === 1 ? '' : 'सर्वात जास्त '}${days(outstandingDays, context)}`;
  return `${context.formats.count(outstanding)} अजूनही बाकी ${are(outstanding)} (${since}).`;
}

/** What earlier periods left undone: it does not pass with the month. */
const leftBefore = ({ detail: { outstandingBefore } }: Timely): string =>
  outstandingBefore.length === 0 ? '' : `त्यापूर्वीचे अजूनही बाकी: ${rowsNamed(outstandingBefore)}.`;

/** What would put it right, and whether anything can. */
function backInTime(standing: Timely, { formats }: StandingContext): string {
  const { needed, closed, late } = standing.detail;
  if (closed || late === 0) return '';
  if (standing.achievable === false) return 'उशीर भरून निघत नाही: आता ही अट पूर्ण होऊ शकत नाही.';
  return needed === 0 ? '' : `आणखी ${formats.count(needed)} वेळेत झाल्यास अट पुन्हा पूर्ण होईल.`;
}

type Proofs = StandingOf<'evidence'>;

function proven(standing: Proofs, context: StandingContext): string {
  const { detail, required = 100, rows } = standing;
  const { complete, columns, per, lacking } = detail;
  const where = when(standing, per, context);
  if (rows.length === 0) return `${where}पुरावा लागेल असे अजून काही नाही.`;
  const asked = required === 100 ? '' : ` ${context.formats.percent(required)} अपेक्षित.`;
  const some = outOf(complete, rows.length, things(standing), context);
  const has = `${where}${some} पूर्ण (${listed(columns)}).${asked}`;
  return lacking.length === 0 ? has : `${has} अजून भरायच्या: ${rowsNamed(lacking)}.`;
}

type Ends = StandingOf<'expiry'>;

function thing({ what, title }: ExpiryDetail): string {
  if (what === 'contract') return 'करार';
  return what === 'funding' ? 'निधी' : `“${title}”`;
}

function ends({ status, detail }: Ends, context: StandingContext): string {
  const { what, date, daysLeft = 0, done } = detail;
  const { formats } = context;
  const it = thing(detail);
  const isDue = what === 'milestone';
  if (detail.over !== undefined && status !== 'broken' && date !== undefined)
    return `${it}: मुदत ${formats.day(date)}; ही अट ${formats.day(detail.over)} पर्यंत लागू होती.`;
  if (done !== undefined) return `${it}: ${formats.day(done)} रोजी झाले.`;
  if (date === undefined) return said(`${it}: दिनांकाची नोंद नाही; कृपया तो लिहा.`, blocked(detail));
  if (daysLeft < 0) {
    const past = `${ago(-daysLeft, context)}, ${formats.day(date)} रोजी`;
    if (isDue) return said(`${it}: मुदत ${past} संपली, आणि ते झालेले नाही.`, blocked(detail));
    return said(`${it}: मुदत ${past} संपली.`, status === 'met' ? '' : blocked(detail));
  }
  const left = daysLeft === 0 ? 'आज' : within(daysLeft, context);
  const next = status === 'at-risk' ? 'याकडे आता लक्ष द्यायला हवे.' : 'काही करायची गरज नाही.';
  const due = isDue ? 'मुदत' : 'मुदतसमाप्ती';
  return said(`${it}: ${due} ${formats.day(date)}, ${left}.`, next);
}

const blocked = ({ blocks }: ExpiryDetail): string =>
  blocks === '' ? '' : `ते दुरुस्त होईपर्यंत हे थांबवावे: ${blocks}.`;

const REASONS: Readonly<Record<string, { readonly label: string }>> = audience.leftOut;

type Consents = StandingOf<'consent'>;

function agreed({ detail }: Consents, context: StandingContext): string {
  const { contacts, mayBeWrittenTo, unproven, leftOut } = detail;
  const { formats } = context;
  if (contacts === 0) return 'अजून संपर्क नाहीत.';
  const rest = contacts - mayBeWrittenTo - unproven.length;
  const first = `${formats.count(contacts)} ${contacts === 1 ? 'संपर्कापैकी' : 'संपर्कांपैकी'} ${formats.count(mayBeWrittenTo)} ${mayBeWrittenTo === 1 ? 'संपर्काला' : 'संपर्कांना'} लिहिता येते.`;
  const reasons = leftOut.map(
    ({ reason, contacts: count }) =>
      `${REASONS[reason]?.label ?? reason} (${formats.count(count)})`,
  );
  const others = rest === 0 ? '' : `इतरांना लिहिता येत नाही: ${listed(reasons)}.`;
  const missing =
    unproven.length === 0
      ? ''
      : `${formats.count(unproven.length)} ${unproven.length === 1 ? 'संपर्काची' : 'संपर्कांची'} संमती आहे असे म्हटले आहे, पण ती कधी व कशी मिळाली ते नाही: ${rowsNamed(unproven)}.`;
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
