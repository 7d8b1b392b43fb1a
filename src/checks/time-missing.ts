import { type Issue, issue } from '../model/issue';
import { catalogueOf } from '../words/language';
import type { LogRow } from '../workbook/entries';
import { placeIn, rowsOf, type Table, type Workbook } from '../workbook/workbook';
import { type Check, ofLog } from './check';
import { countsTime } from './counts-time';

/**
 * Work that would come to no hours unnoticed: a log that has no column for them, or a row that has
 * nothing in it. Contracts that count rows or days alone may log without time.
 */
export const timeMissing: Check = ofLog((log, book) => {
  if (!hasColumns(log))
    return countsTime(book) || book.measures.size === 0 ? [noColumn(log, book)] : [];
  return countsTime(book) ? rowsWithout(log, book) : [];
});

/** Hours, or both start and end. */
export function hasColumns({ columns }: Table): boolean {
  const has = (key: string): boolean => columns.some((found) => found.key === key);
  return has('hours') || (has('start') && has('end'));
}

function noColumn(log: Table, { contract }: Workbook): Issue {
  const [label] = catalogueOf(contract.locale).sheets.log.columns.hours;
  return issue('missing-label', { sheet: log.name, row: log.headerRow }, { label });
}

function rowsWithout(log: Table, book: Workbook): Issue[] {
  const column = log.columns.some(({ key }) => key === 'hours') ? 'hours' : 'start';
  return rowsOf(book, 'log').flatMap((row) =>
    log.faulty.has(row.row) || !isSilent(row)
      ? []
      : [issue('daybook/time-missing', placeIn(log, row.row, column), {})],
  );
}

const isSilent = ({ hours, start, end }: LogRow): boolean =>
  hours === undefined && start === undefined && end === undefined;
