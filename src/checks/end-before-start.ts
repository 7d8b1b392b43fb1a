import { issue } from '../model/issue';
import { type LogRow, runsPastMidnight } from '../workbook/entries';
import { placeIn, rowsOf } from '../workbook/workbook';
import { type Check, ofLog } from './check';

/** An end before its start that cannot sensibly mean the next day. */
export const endBeforeStart: Check = ofLog((log, book) =>
  rowsOf(book, 'log').flatMap((row) =>
    row.start !== undefined && row.end !== undefined && endsBeforeStart(row)
      ? [
          issue('daybook/end-before-start', placeIn(log, row.row, 'end'), {
            start: row.start,
            end: row.end,
          }),
        ]
      : [],
  ),
);

/** True of rows whose times mean nothing, so that nothing else is said about their length. */
export const endsBeforeStart = ({ start, end }: LogRow): boolean =>
  start !== undefined && end !== undefined && end < start && !runsPastMidnight(start, end);
