import type { Issue, IssueCode } from '../model/issue';

/** What a row of the log says of itself, whatever the other rows say. */
const CODES: ReadonlySet<IssueCode> = new Set<IssueCode>([
  'type-error',
  'required-value',
  'foreign-key',
  'truncated-value',
  'daybook/error-cell',
  'daybook/ambiguous-name',
  'daybook/future-day',
  'daybook/outside-term',
  'daybook/end-before-start',
  'daybook/no-time',
  'daybook/impossible-break',
  'daybook/hours-disagree',
  'daybook/across-midnight',
  'daybook/entered-late',
  'daybook/entered-before',
]);

/** The issues that can be told from a row alone; the others wait for a check of the whole log. */
export const fromRowAlone = (issues: readonly Issue[]): Issue[] =>
  issues.filter(({ code }) => CODES.has(code));
