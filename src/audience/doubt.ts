import type { Workbook } from '../workbook/workbook';
import { suppression } from './suppression';

/** Why nobody at all can be written to for now: an objection may be standing where it cannot be read. */
export type Doubt = 'contacts-unclear' | 'suppression-unclear';

/** Columns that say no for a person: without them everybody would seem to have said nothing. */
const PROTECTING = ['withdrawnOn', 'under18', 'confidential'] as const;
/** What hides the cells of a column, whole or in part. */
const HIDING: ReadonlySet<string> = new Set(['daybook/merged-cells', 'duplicate-label']);

/** Whether the sheets that hold people's objections can be relied on as they stand. */
export function doubtAbout(book: Pick<Workbook, 'tables' | 'issues'>): Doubt | undefined {
  const contacts = book.tables.get('contacts');
  const suppressed = book.tables.get('suppressed');
  const hides = (sheet: string | undefined): boolean =>
    book.issues.some(({ code, place }) => place.sheet === sheet && HIDING.has(code));
  const found = new Set(contacts?.columns.map(({ key }) => key));
  if (hides(contacts?.name) || !PROTECTING.every((key) => found.has(key)))
    return 'contacts-unclear';
  const listed = suppressed?.columns.some(({ key }) => key === 'email') ?? false;
  if (!listed || hides(suppressed?.name) || suppression(book).unreadable.length > 0)
    return 'suppression-unclear';
  return undefined;
}
