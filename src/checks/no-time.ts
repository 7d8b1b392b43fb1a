import { issue } from '../model/issue';
import { breakOf, type LogRow } from '../workbook/entries';
import { placeIn, rowsOf } from '../workbook/workbook';
import { type Check, ofLog } from './check';
import { minutesOnSite } from './clocks';
import { endsBeforeStart } from './end-before-start';
import { hasImpossibleBreak } from './impossible-break';
import { hasColumns } from './time-missing';

/** A row that speaks of time and comes to none. Where there are no columns for it, that is told instead. */
export const noTime: Check = ofLog((log, book) => {
  const onSite = minutesOnSite(book);
  if (!hasColumns(log)) return [];
  return rowsOf(book, 'log').flatMap((row) => {
    const minutes = log.faulty.has(row.row) ? undefined : spoken(row, onSite);
    if (minutes === undefined || minutes > 0) return [];
    const missing = missingIn(row);
    const facts = { minutes, ...(missing && { missing }) };
    return [issue('daybook/no-time', placeIn(log, row.row, columnOf(row)), facts)];
  });
});

/** The minutes that a row speaks of; nothing where it is silent, or where its times mean nothing. */
function spoken(row: LogRow, onSite: (row: LogRow) => number | undefined): number | undefined {
  if (row.hours !== undefined) return row.hours;
  if (row.start === undefined && row.end === undefined) return undefined;
  const minutes = onSite(row) ?? 0;
  const isNonsense = endsBeforeStart(row) || hasImpossibleBreak(row, minutes);
  return isNonsense && !missingIn(row) ? undefined : minutes - breakOf(row);
}

function missingIn({ hours, start, end }: LogRow): 'start' | 'end' | undefined {
  if (hours !== undefined || (start === undefined) === (end === undefined)) return undefined;
  return start === undefined ? 'start' : 'end';
}

/** Where the slip is likely: the hours, or the end, or whichever of start and end is missing. */
const columnOf = ({ hours, start }: LogRow): string => {
  if (hours !== undefined) return 'hours';
  return start === undefined ? 'start' : 'end';
};
