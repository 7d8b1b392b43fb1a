import { type Issue, issue } from '../model/issue';
import { placeIn, rowsOf, type Workbook } from '../workbook/workbook';
import type { Check } from './check';

interface Amounts {
  readonly row: number;
  readonly net?: number;
  readonly vat?: number;
  readonly whole: number | undefined;
}

/** Net and VAT that do not make the whole; where one of the three is blank, nothing is said. */
export const doesNotAddUp: Check = (book) => [
  ...wrongIn(
    'spending',
    'gross',
    rowsOf(book, 'spending').map((each) => ({ ...each, whole: each.gross })),
    book,
  ),
  ...wrongIn(
    'invoices',
    'amount',
    rowsOf(book, 'invoices').map((each) => ({ ...each, whole: each.amount })),
    book,
  ),
];

function wrongIn(
  sheet: 'spending' | 'invoices',
  column: string,
  rows: readonly Amounts[],
  { tables, contract: { currency } }: Workbook,
): Issue[] {
  const table = tables.get(sheet);
  return rows.flatMap(({ row, net, vat, whole }) =>
    !table || net === undefined || vat === undefined || whole === undefined || net + vat === whole
      ? []
      : [
          issue('daybook/does-not-add-up', placeIn(table, row, column), {
            net,
            vat,
            gross: whole,
            currency,
          }),
        ],
  );
}
