import type { Day } from '../model/day';
import { type NamedPeriod, periodsBegunBy } from '../model/named-period';
import type { Calendar } from '../model/period';
import type { Cadence } from '../model/report';
import type { Entries } from '../rules/entries-of';
import type { Words } from '../words/words';
import type { Workbook } from '../workbook/workbook';
import type { ReportPlan } from './plan';
import type { Scene } from './scene';
import { nameOf } from './shown';

/** What there is to choose from when somebody asks for a report: periods, and entries it can be about. */
export interface ReportOffer {
  readonly plan: ReportPlan;
  /** Those that have begun, in order; none while nobody knows the contract's own days. */
  readonly periods: readonly NamedPeriod[];
  /** The one that most people want now; nothing before the contract begins. */
  readonly suggested?: NamedPeriod;
  /** Absent where the report is not about an entry of a register. */
  readonly entries?: readonly OfferedEntry[];
}

export interface OfferedEntry {
  readonly code: string;
  /** Its name, or its code where the name may not be shown. */
  readonly label: string;
}

/** The periods of each rhythm that have begun. */
const PERIODS: Readonly<Record<Cadence, (today: Day, calendar: Calendar) => NamedPeriod[]>> = {
  week: (today, calendar) => periodsBegunBy(today, 'week', calendar),
  fortnight: (today, calendar) => periodsBegunBy(today, 'fortnight', calendar),
  month: (today, calendar) => periodsBegunBy(today, 'month', calendar),
  quarter: (today, calendar) => periodsBegunBy(today, 'quarter', calendar),
  'half-year': (today, calendar) => periodsBegunBy(today, 'half-year', calendar),
  term: (today, calendar) => periodsBegunBy(today, 'term', calendar),
  year: (today, calendar) => periodsBegunBy(today, 'year', calendar),
  'each-time': (today, calendar) => periodsBegunBy(today, 'year', calendar),
  'at-the-end': (today, calendar) => periodsBegunBy(today, 'contract', calendar),
};

/** Rhythms whose reports are about the time that runs; the others look back on one that is over. */
const RUNNING: ReadonlySet<Cadence> = new Set(['week', 'fortnight', 'each-time', 'at-the-end']);

/** What may be asked of a report on a day. */
export function offerOf(
  plan: ReportPlan,
  { book, words, today }: Pick<Scene, 'book' | 'words' | 'today'>,
): ReportOffer {
  const { calendar, dated } = book.contract;
  const periods = dated ? PERIODS[plan.every](today, calendar) : [];
  const over = RUNNING.has(plan.every) ? [] : periods.filter(({ last }) => last < today);
  const suggested = over[over.length - 1] ?? periods[periods.length - 1];
  return {
    plan,
    periods,
    ...(suggested && { suggested }),
    ...(plan.about && { entries: entriesIn(plan.about, book, words) }),
  };
}

const entriesIn = ({ reference, rows }: Entries, book: Workbook, words: Words): OfferedEntry[] =>
  [...rows.keys()].map((code) => ({ code, label: nameOf(reference, code, book, words) }));
