import { severityOf } from '../src/checks/severity';
import { SEVERITIES } from '../src/model/issue';
import { checkChanges } from '../src/render/cells';
import { rememberLog } from './edits/memory';
import { type Examined, examined } from './examined';
import { said } from './said';
import { toast } from './toast';

/** Looks at every row and writes what it finds: the Issues sheet, and the log's Check column. */
export async function checkLog(): Promise<void> {
  const found = await examined();
  await found.gateway.write(checkChanges(found));
  rememberLog(found);
  toast(found.spreadsheet, summaryOf(found));
}

/** How many issues there are of each kind. */
function summaryOf({ issues, book }: Examined): string {
  const { documents, addon } = said();
  const severities = issues.map((issue) => severityOf(issue, book.contract));
  const counts = SEVERITIES.map((severity) => ({
    severity,
    count: severities.filter((other) => other === severity).length,
  })).filter(({ count }) => count > 0);
  if (counts.length === 0) return documents.noIssues;
  return [
    ...counts.map(({ severity, count }) => documents.issues[severity](count)),
    addon.seeIssues,
  ].join(' ');
}
