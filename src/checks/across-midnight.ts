import { type Issue, issue } from '../model/issue';
import { minutes } from '../model/minutes';
import { placeIn, rowsOf } from '../workbook/workbook';
import { type Check, ofLog } from './check';

/** A row whose time falls on two days, and how much of it on each. */
export const acrossMidnight: Check = ofLog((log, book) => {
  const rows = new Map(rowsOf(book, 'log').map((row) => [row.row, row]));
  const sides = new Map<number, { before: number; after: number }>();
  for (const entry of book.entries) {
    const side = sides.get(entry.row) ?? { before: 0, after: 0 };
    if (entry.day === rows.get(entry.row)?.date) side.before += entry.minutes;
    else side.after += entry.minutes;
    sides.set(entry.row, side);
  }
  const issues: Issue[] = [];
  for (const [row, { before, after }] of sides) {
    const { date: day, end } = rows.get(row) ?? {};
    if (day === undefined || after === 0) continue;
    const facts = { day, before: minutes(before), after: minutes(after) };
    issues.push(
      issue(
        'daybook/across-midnight',
        placeIn(log, row, end === undefined ? 'hours' : 'end'),
        facts,
      ),
    );
  }
  return issues;
});
