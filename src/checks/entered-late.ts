import { issue } from '../model/issue';
import { placeIn, rowsOf } from '../workbook/workbook';
import { type Check, ofLog } from './check';

/** A row written more days after its day than the contract allows. */
export const enteredLate: Check = ofLog((log, book) => {
  const limit = book.contract.lateAfterDays;
  return rowsOf(book, 'log').flatMap(({ row, date: day, entered }) =>
    day === undefined || entered === undefined || entered - day <= limit
      ? []
      : [
          issue('daybook/entered-late', placeIn(log, row, 'entered'), {
            day,
            entered,
            days: entered - day,
            limit,
          }),
        ],
  );
});
