import { type IssueFacts, issue } from '../model/issue';
import { placeIn, rowsOf } from '../workbook/workbook';
import type { Check } from './check';

/** A contact who agreed to be written to, without a record of when or how. */
export const consentUnproven: Check = (book) => {
  const table = book.tables.get('contacts');
  return rowsOf(book, 'contacts').flatMap(({ row, consent, consentOn, consentHow }) => {
    const missing = whatIsMissing(consentOn === undefined, consentHow === undefined);
    if (!table || table.faulty.has(row) || consent !== 'yes' || !missing) return [];
    const place = placeIn(table, row, missing === 'how' ? 'consentHow' : 'consentOn');
    return [issue('daybook/consent-unproven', place, { missing })];
  });
};

function whatIsMissing(
  when: boolean,
  how: boolean,
): IssueFacts['daybook/consent-unproven']['missing'] | undefined {
  if (when && how) return 'both';
  if (when) return 'when';
  return how ? 'how' : undefined;
}
