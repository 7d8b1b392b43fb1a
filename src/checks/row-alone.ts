import type { Issue, IssueCode } from '../model/issue';
import type { Workbook } from '../workbook/workbook';

/** What a row of the log says of itself, whatever the other rows say. */
const CODES: ReadonlySet<IssueCode> = new Set<IssueCode>([
  'type-error',
  'required-value',
  'foreign-key',
  'forbidden-value',
  'truncated-value',
  'daybook/error-cell',
  'daybook/ambiguous-name',
  'daybook/future-day',
  'daybook/outside-term',
  'daybook/in-break',
  'daybook/end-before-start',
  'daybook/no-time',
  'daybook/impossible-break',
  'daybook/hours-disagree',
  'daybook/across-midnight',
  'daybook/entered-late',
  'daybook/entered-before',
]);

/**
 * Whether an issue can be told from a row and the lists alone; the others wait for a check of the whole workbook, among
 * them words that name an entry of a register.
 */
export function isFromRowAlone({ tables }: Workbook): (issue: Issue) => boolean {
  const registers = new Set([...tables.values()].map(({ name }) => name));
  return ({ code, facts }) => CODES.has(code) && !('list' in facts && registers.has(facts.list));
}
