import type { Day } from '../model/day';
import type { Issue } from '../model/issue';
import type { Workbook } from '../workbook/workbook';
import { acrossMidnight } from './across-midnight';
import { blankRow } from './blank-row';
import { changedAfterSignOff } from './changed-after-sign-off';
import type { Check } from './check';
import { clauseTwice } from './clause-twice';
import { consentUnproven } from './consent-unproven';
import { contractDisagrees } from './contract-disagrees';
import { daysAffordable } from './days-affordable';
import { doesNotAddUp } from './does-not-add-up';
import { duplicateRow } from './duplicate-row';
import { emailShape } from './email-shape';
import { endBeforeStart } from './end-before-start';
import { enteredBefore } from './entered-before';
import { enteredLate } from './entered-late';
import { extraLabel } from './extra-label';
import { futureDay } from './future-day';
import { hoursDisagree } from './hours-disagree';
import { impossibleBreak } from './impossible-break';
import { inBreak } from './in-break';
import { invoicesDisagree } from './invoices-disagree';
import { keptElsewhere } from './kept-elsewhere';
import { longDay } from './long-day';
import { namedPeriods } from './named-periods';
import { nilButLogged } from './nil-but-logged';
import { noTime } from './no-time';
import { notInForce } from './not-in-force';
import { inSheetOrder } from './order';
import { outsideTerm } from './outside-term';
import { overlap } from './overlap';
import { severityOf } from './severity';
import { stretches } from './stretches';
import { timeMissing } from './time-missing';
import { uniqueId } from './unique-id';
import { unknownMove } from './unknown-move';

/** Every check that a workbook goes through; their order does not matter. */
export const CHECKS = Object.freeze({
  acrossMidnight,
  blankRow,
  changedAfterSignOff,
  clauseTwice,
  consentUnproven,
  contractDisagrees,
  daysAffordable,
  doesNotAddUp,
  duplicateRow,
  emailShape,
  endBeforeStart,
  enteredBefore,
  enteredLate,
  extraLabel,
  futureDay,
  hoursDisagree,
  impossibleBreak,
  inBreak,
  invoicesDisagree,
  keptElsewhere,
  longDay,
  namedPeriods,
  nilButLogged,
  noTime,
  notInForce,
  outsideTerm,
  overlap,
  stretches,
  timeMissing,
  uniqueId,
  unknownMove,
} as const satisfies Readonly<Record<string, Check>>);

/**
 * What needs a look in a workbook, in the order of its sheets, rows and columns: what could not be
 * read, and what the checks find in the rest. What the contract has switched off is left out.
 */
export function check(
  book: Workbook,
  today: Day,
  checks: readonly Check[] = Object.values(CHECKS),
): Issue[] {
  const found = [...book.issues, ...checks.flatMap((each) => each(book, today))];
  return inSheetOrder(
    found.filter((issue) => severityOf(issue, book.contract) !== 'off'),
    book,
  );
}
