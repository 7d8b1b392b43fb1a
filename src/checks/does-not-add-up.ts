import { issue } from '../model/issue';
import { placeIn, rowsOf } from '../workbook/workbook';
import type { Check } from './check';

/** Spending whose net and VAT do not make its gross; where one of the three is blank, nothing is said. */
export const doesNotAddUp: Check = (book) => {
  const table = book.tables.get('spending');
  return rowsOf(book, 'spending').flatMap(({ row, net, vat, gross }) =>
    !table || net === undefined || vat === undefined || gross === undefined || net + vat === gross
      ? []
      : [
          issue('daybook/does-not-add-up', placeIn(table, row, 'gross'), {
            net,
            vat,
            gross,
            currency: book.contract.currency,
          }),
        ],
  );
};
