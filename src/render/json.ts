import type { Contract } from '../model/contract';
import { type Day, isoDay } from '../model/day';
import { type Issue, SEVERITIES, type Severity } from '../model/issue';
import type { Period } from '../model/period';
import type { Standing } from '../model/standing';
import type { UnreadTerm } from '../model/term';
import { type CheckJson, JSON_VERSION, type StandingJson } from './json-shapes';

/** The facts that are days; everything else is a figure or a text. */
const DAYS = new Set(['day', 'today', 'first', 'last', 'entered', 'signedOff']);

/** An issue with what a reader adds to it: how serious the contract finds it, and the words. */
export interface ToldIssue {
  readonly issue: Issue;
  readonly severity: Severity;
  readonly message: string;
}

/** What `daybook check --json` prints. */
export function checkJson(told: readonly ToldIssue[], today: Day): CheckJson {
  const count = (severity: Severity): number =>
    told.filter((each) => each.severity === severity).length;
  const [stop, warn, note] = SEVERITIES.map(count);
  return {
    version: JSON_VERSION,
    asOf: isoDay(today),
    issues: told.map(issueJson),
    counts: { stop: stop ?? 0, warn: warn ?? 0, note: note ?? 0 },
  };
}

const issueJson = ({ issue, severity, message }: ToldIssue): CheckJson['issues'][number] => ({
  code: issue.code,
  severity,
  sheet: issue.place.sheet,
  row: issue.place.row ?? null,
  column: issue.place.column ?? null,
  cell: issue.place.cell ?? null,
  facts: Object.fromEntries(
    Object.entries(issue.facts as Readonly<Record<string, string | number>>).map(([name, fact]) => [
      name,
      DAYS.has(name) && typeof fact === 'number' ? isoDay(fact as Day) : fact,
    ]),
  ),
  message,
});

/** A figure as it is; a day as ISO 8601. */
function amountJson(amount: number | undefined, { unit }: Standing): number | string | null {
  if (amount === undefined) return null;
  return unit === 'day' ? isoDay(amount as Day) : amount;
}

/** Hundredths are enough to plan by; more would only pretend. */
const wholeEnough = (amount: number): number => Math.round(amount * 100) / 100;

/** A standing with its sentence. */
export interface ToldStanding {
  readonly standing: Standing;
  readonly sentence: string;
}

/** What `daybook standing --json` prints. */
export const standingJson = (
  told: readonly ToldStanding[],
  unread: readonly UnreadTerm[],
  contract: Contract,
  today: Day,
): StandingJson => ({
  version: JSON_VERSION,
  asOf: isoDay(today),
  contract: {
    title: contract.title,
    ...periodJson(contract.calendar.contract),
    currency: contract.currency,
    timeZone: contract.timeZone,
  },
  terms: told.map((each) => termJson(each, contract.currency)),
  unjudged: unread.map(({ ref, clause, row }) => ({ ref, clause, row })),
});

const periodJson = ({ first, last }: Period): { first: string; last: string } => ({
  first: isoDay(first),
  last: isoDay(last),
});

function termJson(
  { standing, sentence }: ToldStanding,
  currency: string,
): StandingJson['terms'][number] {
  const { term, pace } = standing;
  return {
    ref: term.ref,
    clause: term.clause,
    rule: term.rule,
    measure: term.measure ?? null,
    status: standing.status,
    unit: standing.unit,
    currency: standing.unit === 'money' ? currency : null,
    period: periodJson(standing.period),
    actual: amountJson(standing.actual, standing),
    expectedByToday: amountJson(standing.expectedByToday, standing),
    required: amountJson(standing.required, standing),
    remaining: standing.remaining ?? null,
    pace: pace ? { amount: wholeEnough(pace.amount), per: pace.per } : null,
    achievable: standing.achievable ?? null,
    sentence,
    sheet: standing.sheet,
    rows: [...standing.rows],
    history: standing.history.map((each) => ({
      period: periodJson(each.period),
      status: each.status,
      actual: each.actual,
      required: each.required,
    })),
  };
}
