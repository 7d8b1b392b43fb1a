import type { Contract } from '../model/contract';
import { type Issue, type IssueCode, SEVERITIES, type Severity } from '../model/issue';

/**
 * How much each kind of issue weighs where the contract does not say otherwise. Stop: a figure
 * would be wrong. Warn: somebody should look. Note: good to know.
 */
export const SEVERITY_BY_CODE = {
  'blank-label': 'warn',
  'duplicate-label': 'warn',
  'missing-label': 'stop',
  'extra-label': 'warn',
  'blank-row': 'warn',
  'type-error': 'stop',
  'daybook/taken-as': 'warn',
  'required-value': 'stop',
  'foreign-key': 'stop',
  'unique-error': 'stop',
  'duplicate-row': 'stop',
  'forbidden-value': 'stop',
  'truncated-value': 'warn',
  'daybook/missing-sheet': 'stop',
  'daybook/error-cell': 'stop',
  'daybook/formula': 'warn',
  'daybook/formula-without-result': 'stop',
  'daybook/merged-cells': 'warn',
  'daybook/ambiguous-name': 'stop',
  'daybook/future-day': 'stop',
  'daybook/not-in-force': 'warn',
  'daybook/outside-term': 'stop',
  'daybook/in-break': 'note',
  'daybook/end-before-start': 'stop',
  'daybook/no-time': 'stop',
  'daybook/time-missing': 'warn',
  'daybook/impossible-break': 'stop',
  'daybook/hours-disagree': 'warn',
  'daybook/overlap': 'stop',
  'daybook/over-day-limit': 'warn',
  'daybook/over-24-hours': 'stop',
  'daybook/across-midnight': 'note',
  'daybook/entered-late': 'warn',
  'daybook/entered-before': 'warn',
  'daybook/changed-after-sign-off': 'warn',
  'daybook/nil-but-logged': 'warn',
  'daybook/does-not-add-up': 'warn',
  'daybook/period-invoiced-twice': 'warn',
  'daybook/paid-before-issued': 'warn',
  'daybook/consent-unproven': 'warn',
  'daybook/term-unreadable': 'stop',
  'daybook/measure-unreadable': 'stop',
  'daybook/section-unreadable': 'stop',
  'daybook/contract-incomplete': 'stop',
  'daybook/ends-before-starts': 'stop',
  'daybook/until-before-from': 'stop',
  'daybook/terms-overlap': 'stop',
  'daybook/clause-twice': 'warn',
  'daybook/days-disagree': 'warn',
  'daybook/contract-disagrees': 'warn',
  'daybook/unknown-time-zone': 'stop',
  'daybook/unknown-locale': 'warn',
} as const satisfies Readonly<Record<IssueCode, Severity>>;

/** How much an issue weighs under this contract; `off` where the contract does not want to hear of it. */
export const severityOf = (
  issue: Pick<Issue, 'code'>,
  contract: Pick<Contract, 'severities'>,
): Severity | 'off' => contract.severities.get(issue.code) ?? SEVERITY_BY_CODE[issue.code];

/** The issues with how much each weighs, most serious first; what the contract does not want to hear of is left out. */
export const bySeverity = (
  issues: readonly Issue[],
  contract: Pick<Contract, 'severities'>,
): { readonly issue: Issue; readonly severity: Severity }[] =>
  SEVERITIES.flatMap((severity) =>
    issues
      .filter((issue) => severityOf(issue, contract) === severity)
      .map((issue) => ({ issue, severity })),
  );
