import { issue } from '../model/issue';
import { placeIn, rowsOf } from '../workbook/workbook';
import { type Check, ofLog } from './check';

/**
 * A row written before its own day came. Drafts may be plans; and as long as the day lies ahead,
 * that alone is what is wrong.
 */
export const enteredBefore: Check = ofLog((log, book, today) =>
  rowsOf(book, 'log').flatMap(({ row, date: day, entered, status }) =>
    day === undefined ||
    entered === undefined ||
    entered >= day ||
    day > today ||
    status === 'draft'
      ? []
      : [issue('daybook/entered-before', placeIn(log, row, 'entered'), { day, entered })],
  ),
);
