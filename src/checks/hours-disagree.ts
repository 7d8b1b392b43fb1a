import { issue } from '../model/issue';
import { minutes } from '../model/minutes';
import { placeIn, rowsOf } from '../workbook/workbook';
import { type Check, ofLog } from './check';
import { minutesBetween } from './clocks';
import { endsBeforeStart } from './end-before-start';

/** Hours as fractions of a day rarely come to a whole minute. */
const TOLERATED = 1;

/** The hours that were typed are not what start, end and break leave. */
export const hoursDisagree: Check = ofLog((log, book) => {
  const between = minutesBetween(book);
  return rowsOf(book, 'log').flatMap((row) => {
    const logged = row.hours;
    if (logged === undefined || logged <= 0 || log.faulty.has(row.row) || endsBeforeStart(row))
      return [];
    const left = between(row);
    return left === undefined || Math.abs(logged - left) <= TOLERATED
      ? []
      : [
          issue('daybook/hours-disagree', placeIn(log, row.row, 'hours'), {
            logged,
            between: minutes(left),
          }),
        ];
  });
});
