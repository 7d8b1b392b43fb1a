import type { Contract } from '../model/contract';
import type { Issue } from '../model/issue';
import { QUICK_FIELDS, type QuickField } from '../workbook/quick-entry';
import type { Table } from '../workbook/workbook';
import { severityOf } from './severity';

/** What keeps a quick entry from being written as it is, and the field to mend, where it is one. */
export interface Obstacle {
  readonly issue: Issue;
  readonly field?: QuickField;
}

/**
 * The first issue of a new row that would make a figure wrong. What a column lacks that the entry never asked about
 * is no obstacle: it is filled in later, in the sheet.
 */
export function obstacleAmong(
  issues: readonly Issue[],
  log: Table,
  contract: Contract,
): Obstacle | undefined {
  for (const issue of issues) {
    if (severityOf(issue, contract) !== 'stop') continue;
    const { column } = issue.place;
    if (column === undefined) return { issue };
    const key = log.columns.find(({ header }) => header === column)?.key;
    const field = QUICK_FIELDS.find((each) => each === key);
    if (field) return { issue, field };
  }
  return undefined;
}
