import type { Day } from '../model/day';
import { type Issue, issue } from '../model/issue';
import type { Row } from '../workbook/column';
import { placeIn, type Workbook } from '../workbook/workbook';
import type { Check } from './check';

/** Days on which something happened, so that they cannot lie ahead. */
const HAPPENED: readonly Happened[] = [
  { sheet: 'log', column: 'date' },
  { sheet: 'moves', column: 'date' },
  { sheet: 'milestones', column: 'met' },
  { sheet: 'spending', column: 'date', when: ({ state }) => state === 'spent' },
  { sheet: 'submissions', column: 'submitted' },
  { sheet: 'contacts', column: 'consentOn' },
  { sheet: 'contacts', column: 'withdrawnOn' },
  { sheet: 'periods', column: 'signedOffOn' },
  { sheet: 'invoices', column: 'paid' },
];

interface Happened {
  readonly sheet: string;
  readonly column: string;
  readonly when?: (row: Row) => boolean;
}

/** Something is written down as done on a day that has not come yet. */
export const futureDay: Check = (book, today) =>
  HAPPENED.flatMap((happened) => aheadOf(today, happened, book));

function aheadOf(today: Day, { sheet, column, when }: Happened, book: Workbook): Issue[] {
  const table = book.tables.get(sheet);
  const issues: Issue[] = [];
  for (const row of table?.rows ?? []) {
    const day = row[column];
    if (!table || typeof day !== 'number' || day <= today || when?.(row) === false) continue;
    const place = placeIn(table, row.row, column);
    issues.push(issue('daybook/future-day', place, { day: day as Day, today }));
  }
  return issues;
}
