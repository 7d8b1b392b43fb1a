import type { Words } from '../words/words';
import type { InvoiceRefusal } from './invoice';

/** Why no invoice is made, for people. */
export function refusalSentence(
  reason: InvoiceRefusal,
  { documents: { refusals }, formats }: Words,
): string {
  switch (reason.refused) {
    case 'several':
      return refusals[reason.refused](reason.asked);
    case 'outside-contract':
      return refusals[reason.refused](reason.asked.name, formats.period(reason.asked));
    case 'already-invoiced':
      return refusals[reason.refused](reason.number);
    case 'not-yet-due':
      return refusals[reason.refused](formats.day(reason.due));
    case 'stopped':
      return refusals[reason.refused](reason.issues);
    default:
      return refusals[reason.refused];
  }
}
