import { STATUSES } from '../src/model/standing';
import { standingChanges } from '../src/render/cells';
import { type Examined, examined } from './examined';
import { said } from './said';
import { toast } from './toast';

/** Writes the board's page, every clause with its bar and its words, and turns to it. */
export async function showStanding(): Promise<void> {
  const found = await examined();
  const changes = standingChanges(found);
  await found.gateway.write(changes);
  for (const { sheet: name } of changes) {
    const sheet = found.spreadsheet.getSheetByName(name);
    if (sheet) found.spreadsheet.setActiveSheet(sheet);
  }
  toast(found.spreadsheet, summaryOf(found));
}

/** How many clauses stand how. */
function summaryOf({ standings }: Examined): string {
  const { documents, choices } = said();
  const parts = STATUSES.map((status) => ({
    status,
    count: standings.filter((standing) => standing.status === status).length,
  }))
    .filter(({ count }) => count > 0)
    .map(({ status, count }) => documents.ofStatus(count, choices[status]));
  return documents.clauses(standings.length, parts.join(', '));
}
