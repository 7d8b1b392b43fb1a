import { issue } from '../model/issue';
import { foldedText } from '../workbook/cell';
import { placeIn, rowsOf } from '../workbook/workbook';
import type { Check } from './check';

/** Invoices that contradict one another or themselves: two for one period, or one paid before it was issued. */
export const invoicesDisagree: Check = (book) => {
  const table = book.tables.get('invoices');
  if (!table) return [];
  const billed = new Map<string, number>();
  return rowsOf(book, 'invoices')
    .filter((each) => each.void === undefined)
    .flatMap(({ row, period, issued, paid }) => {
      const key = foldedText(period ?? '');
      const withRow = key === '' ? undefined : billed.get(key);
      if (withRow === undefined) billed.set(key, row);
      return [
        ...(withRow === undefined || period === undefined
          ? []
          : [
              issue('daybook/period-invoiced-twice', placeIn(table, row, 'period'), {
                period,
                withRow,
              }),
            ]),
        ...(issued === undefined || paid === undefined || paid >= issued
          ? []
          : [issue('daybook/paid-before-issued', placeIn(table, row, 'paid'), { issued, paid })]),
      ];
    });
};
