import { issue } from '../model/issue';
import type { LogRow } from '../workbook/entries';
import { placeIn, rowsOf } from '../workbook/workbook';
import { type Check, ofLog } from './check';
import { minutesOnSite } from './clocks';
import { endsBeforeStart } from './end-before-start';

/** A break of less than nothing, or one that is longer than the work. */
export const impossibleBreak: Check = ofLog((log, book) => {
  const onSite = minutesOnSite(book);
  return rowsOf(book, 'log').flatMap((row) => {
    const work = onSite(row);
    const minutes = row.break;
    if (minutes === undefined || !hasImpossibleBreak(row, work)) return [];
    const facts = { minutes, work: work ?? 0, meant: meant(minutes, work) };
    return [issue('daybook/impossible-break', placeIn(log, row.row, 'break'), facts)];
  });
});

/** True of rows whose break means nothing, so that nothing else is said about what it leaves. */
export function hasImpossibleBreak(row: LogRow, work: number | undefined): boolean {
  if (row.break === undefined) return false;
  return row.break < 0 || (work !== undefined && row.break > work && !endsBeforeStart(row));
}

/** A minus too many, or minutes typed where hours are meant. */
function meant(minutes: number, work: number | undefined): number {
  const likely = minutes < 0 ? -minutes : minutes / 60;
  return Number.isInteger(likely) && (work === undefined || likely < work) ? likely : 0;
}
