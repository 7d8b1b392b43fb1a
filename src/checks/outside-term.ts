import { issue } from '../model/issue';
import { contains } from '../model/period';
import { placeIn, rowsOf } from '../workbook/workbook';
import { type Check, ofLog } from './check';

/**
 * Work on a day before the contract began or after it ended; days ahead are told as such. Of a
 * contract that ends before it starts that is all there is to say, and the reader has said it.
 */
export const outsideTerm: Check = ofLog((log, book, today) => {
  if (book.issues.some(({ code }) => code === 'daybook/ends-before-starts')) return [];
  const term = book.contract.calendar.contract;
  return rowsOf(book, 'log').flatMap(({ row, date }) =>
    date === undefined || date > today || contains(term, date)
      ? []
      : [issue('daybook/outside-term', placeIn(log, row, 'date'), { day: date, ...term })],
  );
});
