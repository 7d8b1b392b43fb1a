import type { Day } from '../model/day';
import { type Issue, issue } from '../model/issue';
import { placeIn, rowsOf, type Table, type Workbook } from '../workbook/workbook';
import type { Check } from './check';

/** Stretches of days on any sheet: those that end before they begin, and school terms that share days. */
export const stretches: Check = (book) => [
  ...[...book.tables.values()].flatMap(turnedRound),
  ...sharedDays(book),
];

/** The Terms sheet tells of its own rows. */
function turnedRound(table: Table): Issue[] {
  if (table.key === 'terms') return [];
  return table.rows.flatMap(({ row, from, until }) =>
    typeof from === 'number' && typeof until === 'number' && until < from
      ? [
          issue('daybook/until-before-from', placeIn(table, row, 'until'), {
            first: from as Day,
            last: until as Day,
          }),
        ]
      : [],
  );
}

function sharedDays(book: Workbook): Issue[] {
  const table = book.tables.get('schoolTerms');
  const inOrder = [...rowsOf(book, 'schoolTerms')].sort(
    (one, other) => (one.from ?? 0) - (other.from ?? 0),
  );
  return inOrder.flatMap(({ row, from }, index) => {
    const before = inOrder[index - 1];
    const shares = from !== undefined && before?.until !== undefined && from <= before.until;
    return table && shares
      ? [issue('daybook/terms-overlap', placeIn(table, row, 'from'), { withRow: before.row })]
      : [];
  });
}
