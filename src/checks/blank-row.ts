import { type Issue, issue } from '../model/issue';
import { placeIn } from '../workbook/workbook';
import { type Check, ofLog } from './check';

/** Blank rows between filled ones; those below the last filled row are just room to write. */
export const blankRow: Check = ofLog((log) => {
  const issues: Issue[] = [];
  let last: number | undefined;
  for (const { row } of log.rows) {
    const rows = last === undefined ? 0 : row - last - 1;
    if (rows > 0) issues.push(issue('blank-row', placeIn(log, row - rows), { rows }));
    last = row;
  }
  return issues;
});
