import type { Issue, IssueOf } from '../model/issue';
import type { Words } from '../words/words';

const isChange = (issue: Issue): issue is IssueOf<'daybook/changed-after-sign-off'> =>
  issue.code === 'daybook/changed-after-sign-off';

/** A sentence for each document or sign-off after which rows changed: `3 rows changed after PAG-001.` */
export function changedSince(issues: readonly Issue[], { documents }: Words): string[] {
  const rows = new Map<string, number>();
  for (const { facts } of issues.filter(isChange)) {
    const what = facts.document || documents.signOffOf(facts.period);
    rows.set(what, (rows.get(what) ?? 0) + facts.rows);
  }
  return [...rows].map(([what, count]) => documents.changedSince(count, what));
}
