import { issue } from '../model/issue';
import { contains } from '../model/period';
import { placeIn, rowsOf } from '../workbook/workbook';
import { type Check, ofLog } from './check';

/** Work on a day of a break: it counts, while the contract asks for none. */
export const inBreak: Check = ofLog((log, book) =>
  rowsOf(book, 'log').flatMap(({ row, date: day }) => {
    const around =
      day === undefined ? undefined : book.contract.breaks.find((each) => contains(each, day));
    return day === undefined || !around
      ? []
      : [issue('daybook/in-break', placeIn(log, row, 'date'), { day, ...around })];
  }),
);
