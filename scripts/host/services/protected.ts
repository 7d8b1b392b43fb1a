import type { Area } from '../../../src/workbook/sheet';
import { contains, overlap } from '../book/areas';
import type { HostProtection, HostSheet } from '../book/book';
import type { Run } from '../run';
import { Exception } from './exception';

export const mayEdit = ({ isWarningOnly, editors }: HostProtection, run: Run): boolean => {
  const { email } = run.user;
  return isWarningOnly || email === run.book.owner || editors.includes(email);
};

/** Refuses what is to be written where the person may not. */
export function refuseProtected(
  { sheet, ...area }: Area & { readonly sheet: HostSheet },
  run: Run,
): void {
  for (const protection of sheet.protections) {
    if (mayEdit(protection, run)) continue;
    if (protection.area && !overlap(protection.area, area)) continue;
    if (protection.unprotected.some((open) => contains(open, area))) continue;
    throw new Exception(
      'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
    );
  }
}
