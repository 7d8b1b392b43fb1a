import type { Area } from '../../../src/workbook/sheet';
import { contains, overlap } from '../book/areas';
import type { HostProtection, HostSheet } from '../book/book';
import type { Run } from '../run';
import { Exception } from './exception';

export const mayEdit = ({ isWarningOnly, editors }: HostProtection, run: Run): boolean => {
  const { email } = run.user;
  return isWarningOnly || email === run.book.owner || editors.includes(email);
};

type Here = Area & { readonly sheet: HostSheet };

/** Whether the person may change all of an area. */
export const isOpen = ({ sheet, ...area }: Here, run: Run): boolean =>
  sheet.protections.every(
    (protection) =>
      mayEdit(protection, run) ||
      (protection.area !== null && !overlap(protection.area, area)) ||
      protection.unprotected.some((open) => contains(open, area)),
  );

/** Refuses what is to be written where the person may not. */
export function refuseProtected(place: Here, run: Run): void {
  if (isOpen(place, run)) return;
  throw new Exception(
    'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
  );
}
