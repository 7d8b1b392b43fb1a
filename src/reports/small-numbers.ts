import type { Workbook } from '../workbook/workbook';
import type { ReportScene } from './scene';

/** Whether a register is about living people: their names are marked as personal. */
const isAboutPeople = (table: string, book: Workbook): boolean =>
  book.tables.get(table)?.columns.some(({ key, column }) => key === 'name' && column.personal) ===
  true;

/** Whether a report must not let anybody in a register be recognised. */
export const hidesFew = (table: string, { book, redaction }: ReportScene): boolean =>
  redaction.noNames && isAboutPeople(table, book);

/**
 * Counts as they may be printed, nothing where one is too small. Where just one would be missing,
 * the next smallest goes too (a zero only if there is no other), so that a total cannot give it
 * away. Otherwise nobody is recognised by a zero.
 */
export function withoutFew(counts: readonly number[], limit: number): (number | undefined)[] {
  const isFew = (count: number): boolean => count > 0 && count < limit;
  const rest = counts.filter((count) => count >= limit);
  const isAlone = counts.filter(isFew).length === 1;
  const also = isAlone ? counts.indexOf(rest.length > 0 ? Math.min(...rest) : 0) : -1;
  return counts.map((count, index) => (index === also || isFew(count) ? undefined : count));
}
