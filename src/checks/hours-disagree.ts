import { issue } from '../model/issue';
import { minutes } from '../model/minutes';
import { breakOf } from '../workbook/entries';
import { placeIn, rowsOf } from '../workbook/workbook';
import { type Check, ofLog } from './check';
import { minutesOnSite } from './clocks';
import { endsBeforeStart } from './end-before-start';
import { hasImpossibleBreak } from './impossible-break';

/** Hours as fractions of a day rarely come to a whole minute. */
const TOLERATED = 1;

/** The hours that were typed are not what start, end and break leave. */
export const hoursDisagree: Check = ofLog((log, book) => {
  const onSite = minutesOnSite(book);
  return rowsOf(book, 'log').flatMap((row) => {
    const logged = row.hours;
    if (logged === undefined || logged <= 0 || log.faulty.has(row.row) || endsBeforeStart(row))
      return [];
    const whole = onSite(row);
    if (whole === undefined || hasImpossibleBreak(row, whole)) return [];
    const left = whole - breakOf(row);
    return Math.abs(logged - left) <= TOLERATED
      ? []
      : [
          issue('daybook/hours-disagree', placeIn(log, row.row, 'hours'), {
            logged,
            between: minutes(left),
          }),
        ];
  });
});
