import { type Issue, issue } from '../model/issue';
import { contains } from '../model/period';
import { placeIn, rowsOf } from '../workbook/workbook';
import type { Check } from './check';
import { periodNamed } from './named-periods';

/** A period that is said to have nothing to report, and for which the log has rows. */
export const nilButLogged: Check = (book) => {
  const table = book.tables.get('periods');
  return rowsOf(book, 'periods').flatMap(({ row, period = '', nil, reopened }): Issue[] => {
    const named = nil && reopened === undefined ? periodNamed(period, book) : undefined;
    if (!table || !named) return [];
    const rows = rowsOf(book, 'log').filter(
      ({ date }) => date !== undefined && contains(named, date),
    ).length;
    const place = placeIn(table, row, 'nil');
    return rows === 0 ? [] : [issue('daybook/nil-but-logged', place, { period: named.name, rows })];
  });
};
