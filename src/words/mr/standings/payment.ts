import { type Instalment, isRounding } from '../../../model/instalment';
import type { StandingOf } from '../../../model/standing';
import type { StandingContext, StandingWords } from '../../standing';
import { countsFrom } from './periods';
import { amount, are, figure, listed, said } from './phrases';

type Payments = StandingOf<'instalments'>;

const money = (minor: number, { formats, currency }: StandingContext): string =>
  formats.money(minor, currency);

/** The parts by the days they are for: `मार्च 2026`, `जानेवारी ते जुलै 2026 आणि ऑक्टोबर 2026`. */
const parts = (
  { detail }: Payments,
  numbers: readonly number[],
  context: StandingContext,
): string => {
  const asked = detail.parts.filter(({ number }) => numbers.includes(number));
  return listed(runsOf(asked).flatMap((run) => named(run, context)));
};

type Run = readonly [Instalment, ...Instalment[]];

/** Parts that follow one another, together. */
function runsOf(all: readonly Instalment[]): readonly Run[] {
  const runs: [Instalment, ...Instalment[]][] = [];
  for (const part of all) {
    const run = runs[runs.length - 1];
    if (run?.[run.length - 1]?.number === part.number - 1) run.push(part);
    else runs.push([part]);
  }
  return runs;
}

/** Three or more are named by the first and the last of their days. */
function named(run: Run, { formats }: StandingContext): readonly string[] {
  const last = run[run.length - 1] ?? run[0];
  if (run.length < 3) return run.map(({ period }) => formats.period(period));
  const days = { first: run[0].period.first, last: last.period.last };
  return [formats.period(days).replace(' – ', ' ते ')];
}

const instalments = (count: number, { formats }: StandingContext): string =>
  `${formats.count(count)} ${count === 1 ? 'हप्त्यापैकी' : 'हप्त्यांपैकी'}`;

function soFar({ detail }: Payments, context: StandingContext): string {
  const { due, invoiced, paid } = detail;
  const all = instalments(detail.parts.length, context);
  const isDue = detail.parts.filter((part) => (part.due ?? Infinity) <= context.today).length;
  const first = detail.parts[0];
  if (isDue === 0 && invoiced === 0 && first)
    return first.due === undefined
      ? `${all} अजून एकही देय नाही.`
      : `${all} पहिला हप्ता, ${money(first.amount, context)}, ${context.formats.day(first.due)} रोजी देय होतो.`;
  return `${all} ${context.formats.count(isDue)} देय ${are(isDue)}, ${money(due, context)}: ${money(invoiced, context)} ची देयके जारी, ${money(paid, context)} मिळाले.`;
}

/** What goes beyond the amount that was agreed, or would with what is still to come. */
function beyond({ detail, required = 0 }: Payments, context: StandingContext): string {
  const { invoiced, total, parts } = detail;
  if (isRounding(total - required, parts)) return '';
  const agreed = money(required, context);
  if (invoiced > required)
    return `या कलमातील ${agreed} पेक्षा ${money(invoiced - required, context)} जास्त रकमेची देयके जारी झाली आहेत. ती मान्य करून घ्या, किंवा एखादे देयक रद्द करा.`;
  return total > required
    ? `अजून यायचे हप्ते धरले तर या कलमातील ${agreed} पेक्षा ${money(total - required, context)} जास्त होतील.`
    : '';
}

/** How far it is to the next part, where parts are due by what is counted. */
function counting({ detail }: Payments, context: StandingContext): string {
  const { counted, eachNoun: noun = '' } = detail;
  if (!counted) return '';
  const { unit, each, of, soFar: reached } = counted;
  const so = `आतापर्यंत ${amount(reached, { unit, noun }, context)}`;
  if (reached >= of) return `${so}: सर्व हप्त्यांसाठी पुरेसे.`;
  const at = (Math.floor(reached / each) + 1) * each;
  return `${so}; पुढचा हप्ता ${figure(at, { unit }, context)} झाल्यावर देय.`;
}

function next(standing: Payments, context: StandingContext): string {
  const { toInvoice, unpaid } = standing.detail;
  const late =
    unpaid.length === 0 ? '' : `प्रदानास उशीर झाला आहे: ${parts(standing, unpaid, context)}.`;
  const open =
    toInvoice.length === 0 ? '' : `देयक तयार करता येते: ${parts(standing, toInvoice, context)}.`;
  return said(late, open);
}

/** How the hours worked compare with what has fallen due. */
function earned({ detail }: Payments, context: StandingContext): string {
  if (!detail.earned || detail.basis === 'hours' || detail.counted) return '';
  const difference = detail.earned - detail.due;
  if (difference === 0) return 'केलेल्या तासांचे मानधन तेवढेच होते.';
  const size = money(Math.abs(difference), context);
  return `केलेल्या तासांचे मानधन ${money(detail.earned, context)} होते, देय रकमेपेक्षा ${size} ${difference > 0 ? 'जास्त' : 'कमी'}.`;
}

/** An amount that is paid in parts. */
export const payment: Pick<StandingWords, 'instalments'> = {
  instalments(standing, context) {
    if (standing.status === 'not-yet-due') return countsFrom(standing, context);
    if (standing.status === 'met') return 'प्रत्येक हप्त्याचे देयक जारी झाले आणि पैसे मिळाले.';
    return said(
      soFar(standing, context),
      beyond(standing, context),
      counting(standing, context),
      next(standing, context),
      earned(standing, context),
    );
  },
};
