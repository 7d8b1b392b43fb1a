import * as z from 'zod';
import { type LeftOutReason, mayWriteTo } from '../audience/permission';
import { suppressedAddresses } from '../audience/suppression';
import type { Status } from '../model/standing';
import { spanOf } from '../model/term';
import { rowsOf } from '../workbook/workbook';
import { lastDayOf } from './days';
import { textField } from './fields';
import { type Subject, standingOf } from './finding';
import { type AsOf, rule } from './rule';

interface Parameters {
  readonly of: string;
}

const SUBJECT: Subject = { unit: 'count', noun: '', sheet: 'contacts' };

/** Nobody is written to without a recorded basis. */
export const consent = rule<'consent', Parameters>({
  kind: 'consent',
  parameters: () => z.object({ of: textField() }),
  assess({ term }, asOf) {
    const { book, today } = asOf;
    const span = spanOf(term, book.contract);
    const judged = judgeContacts({ ...asOf, today: lastDayOf(term, asOf) });
    const unproven = judged.filter(({ may }) => may === 'unproven-consent').map(({ row }) => row);
    const mayBeWrittenTo = judged.filter(({ may }) => may === true).length;
    const status = (): Status => {
      if (!span || today < span.first || judged.length === 0) return 'not-yet-due';
      return unproven.length > 0 ? 'broken' : 'met';
    };
    return standingOf(
      'consent',
      SUBJECT,
      {
        term,
        status: status(),
        period: span ?? book.contract.calendar.contract,
        rows: judged.map(({ row }) => row),
        actual: mayBeWrittenTo,
        remaining: unproven.length,
        detail: { contacts: judged.length, mayBeWrittenTo, unproven, leftOut: reasonsIn(judged) },
      },
      asOf,
    );
  },
});

interface Judged {
  readonly row: number;
  readonly may: true | LeftOutReason;
}

function judgeContacts({ book, today }: AsOf): readonly Judged[] {
  const suppressed = suppressedAddresses(book);
  return rowsOf(book, 'contacts').map((contact) => ({
    row: contact.row,
    may: mayWriteTo(contact, suppressed, today),
  }));
}

/** Why people are left out; those without a recorded basis are told by their rows. */
function reasonsIn(
  judged: readonly Judged[],
): readonly { readonly reason: string; readonly contacts: number }[] {
  const counts = new Map<string, number>();
  for (const { may } of judged)
    if (may !== true && may !== 'unproven-consent') counts.set(may, (counts.get(may) ?? 0) + 1);
  return [...counts]
    .map(([reason, contacts]) => ({ reason, contacts }))
    .sort((one, other) => other.contacts - one.contacts || (one.reason < other.reason ? -1 : 1));
}
