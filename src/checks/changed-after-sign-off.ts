import type { Day } from '../model/day';
import { type Issue, issue } from '../model/issue';
import { placeIn, rowsOf, type Table, type Workbook } from '../workbook/workbook';
import { type Check, ofLog } from './check';
import { issuedDocuments } from './issued-documents';
import { periodNamed } from './named-periods';
import { markedLog, rowsSince } from './rows-since';

/** Rows that are not as they were when a document was made from them, or their period signed off. */
export const changedAfterSignOff: Check = ofLog((log, book) => {
  const { issues, rows } = changedSinceDocuments(log, book);
  return [...issues, ...enteredSinceSignOff(log, book, rows)];
});

/** A row is told once, for the first document that it disagrees with. */
function changedSinceDocuments(
  log: Table,
  book: Workbook,
): { issues: Issue[]; rows: ReadonlySet<number> } {
  const documents = issuedDocuments(book);
  const rows = new Set<number>();
  const issues: Issue[] = [];
  const runs = book.tables.get('runs');
  if (!runs || documents.length === 0) return { issues, rows };
  const marked = markedLog(log);
  for (const document of documents) {
    const about = { period: document.periodName, document: document.name };
    const { changed, gone } = rowsSince(document, marked);
    for (const [row, change] of changed) {
      if (rows.has(row)) continue;
      rows.add(row);
      const facts = { ...about, change, rows: 1 };
      issues.push(issue('daybook/changed-after-sign-off', placeIn(log, row), facts));
    }
    if (gone === 0) continue;
    const facts = { ...about, change: 'gone' as const, rows: gone };
    const place = placeIn(runs, document.row, 'document');
    issues.push(issue('daybook/changed-after-sign-off', place, facts));
  }
  return { issues, rows };
}

/** Written on the day of the sign-off itself is still before it. */
function enteredSinceSignOff(log: Table, book: Workbook, told: ReadonlySet<number>): Issue[] {
  const signOffs = signOffsByDay(book);
  return rowsOf(book, 'log').flatMap(({ row, date, entered }) => {
    const signedOff = date === undefined ? undefined : signOffs.get(date);
    if (!signedOff || entered === undefined || entered <= signedOff.on || told.has(row)) return [];
    const facts = { period: signedOff.name, document: '', change: 'entered' as const, rows: 1 };
    return [issue('daybook/changed-after-sign-off', placeIn(log, row, 'entered'), facts)];
  });
}

interface SignOff {
  readonly name: string;
  readonly on: Day;
}

/** For each day of a period that is signed off and was not opened again, its first sign-off. */
function signOffsByDay(book: Workbook): Map<Day, SignOff> {
  const byDay = new Map<Day, SignOff>();
  for (const { period, signedOffOn: on, reopened } of rowsOf(book, 'periods')) {
    const named = period === undefined ? undefined : periodNamed(period, book);
    if (!named || on === undefined || reopened !== undefined) continue;
    for (let day = named.first; day <= named.last; day = (day + 1) as Day) {
      const earlier = byDay.get(day);
      if (!earlier || on < earlier.on) byDay.set(day, { name: named.name, on });
    }
  }
  return byDay;
}
