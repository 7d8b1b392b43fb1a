import { issue } from '../model/issue';
import type { LogRow } from '../workbook/entries';
import { placeIn, rowsOf } from '../workbook/workbook';
import { type Check, ofLog } from './check';
import { minutesBetween } from './clocks';
import { endsBeforeStart } from './end-before-start';

/** A row that speaks of time and comes to none. Rows without any time at all only count as rows. */
export const noTime: Check = ofLog((log, book) => {
  const between = minutesBetween(book);
  return rowsOf(book, 'log').flatMap((row) => {
    const minutes = log.faulty.has(row.row) ? undefined : spoken(row, between);
    return minutes === undefined || minutes > 0
      ? []
      : [issue('daybook/no-time', placeIn(log, row.row, columnOf(row)), { minutes })];
  });
});

/** The minutes that a row speaks of; nothing where it is silent, or where its times mean nothing. */
function spoken(row: LogRow, between: (row: LogRow) => number | undefined): number | undefined {
  if (row.hours !== undefined) return row.hours;
  if (row.start === undefined && row.end === undefined) return undefined;
  return endsBeforeStart(row) ? undefined : (between(row) ?? 0);
}

/** Where the slip is likely: the hours, or the end, or whichever of start and end is missing. */
const columnOf = ({ hours, start }: LogRow): string => {
  if (hours !== undefined) return 'hours';
  return start === undefined ? 'start' : 'end';
};
