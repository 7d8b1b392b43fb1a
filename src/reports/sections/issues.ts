import { severityOf } from '../../checks/severity';
import type { Block } from '../../model/document';
import { SEVERITIES } from '../../model/issue';
import { changedSince } from '../changed-since';
import type { PrepareSection } from '../section';

/** How many notes there are on the data; the notes themselves are in the workbook. */
export const issues: PrepareSection =
  (_, { contract }) =>
  ({ issues: all, words }) => {
    const { documents } = words;
    const counts = SEVERITIES.map((severity) => ({
      severity,
      count: all.filter((each) => severityOf(each, contract) === severity).length,
    })).filter(({ count }) => count > 0);
    if (counts.length === 0) return [{ block: 'paragraph', text: [documents.noIssues] }];
    return [
      {
        block: 'list',
        items: counts.map(({ severity, count }) => [documents.issues[severity](count)]),
      },
      ...changedSince(all, words).map((text): Block => ({ block: 'paragraph', text: [text] })),
      { block: 'paragraph', text: [documents.issuesAre], style: 'note' },
    ];
  };
