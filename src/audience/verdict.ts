import type { Day } from '../model/day';
import { rowsOf, type Workbook } from '../workbook/workbook';
import { addressesIn, normalAddress } from './address';
import type { LeftOut, NeedsAttention, SharedAddress } from './outcome';
import { type Contact, mayWriteTo, objectionOf } from './permission';
import { suppressedAddresses } from './suppression';

/** The contacts of a workbook by what their rows, and those that share their address, allow. */
export interface Verdicts {
  readonly agreed: readonly Contact[];
  readonly leftOut: readonly LeftOut[];
  readonly unreadable: readonly NeedsAttention[];
}

type Judge = (contact: Contact) => ReturnType<typeof mayWriteTo>;
type Bar = Pick<SharedAddress, 'with' | 'because'>;

/** Judges every row of the Contacts sheet; the most cautious row of an address decides for all. */
export function verdicts(book: Workbook, today: Day): Verdicts {
  const faulty = book.tables.get('contacts')?.faulty ?? new Set();
  const contacts = rowsOf(book, 'contacts');
  const readable = contacts.filter(({ row }) => !faulty.has(row));
  const unreadable = contacts.filter(({ row }) => faulty.has(row));
  const suppressed = suppressedAddresses(book);
  const judge: Judge = (contact) => mayWriteTo(contact, suppressed, today);
  const against = (contact: Contact): Bar['because'] | undefined =>
    reasonAgainst(contact, judge(contact), today);
  const bars = barredAddresses(readable, unreadable, against);
  const agreed: Contact[] = [];
  const leftOut: LeftOut[] = [];
  for (const contact of readable) {
    const verdict = judge(contact);
    const bar = bars.get(normalAddress(contact.email ?? ''));
    if (verdict !== true) leftOut.push({ row: contact.row, reason: verdict });
    else if (bar) leftOut.push({ row: contact.row, reason: 'shared-address', ...bar });
    else agreed.push(contact);
  }
  return { agreed, leftOut, unreadable: unreadable.map(({ row }) => unreadableRow(row, book)) };
}

/** The addresses that some row speaks against, each with the first such row. */
function barredAddresses(
  readable: readonly Contact[],
  unreadable: readonly Contact[],
  against: (contact: Contact) => Bar['because'] | undefined,
): ReadonlyMap<string, Bar> {
  const bars = new Map<string, Bar>();
  const bar = ({ row, email = '' }: Contact, because: Bar['because'] | undefined): void => {
    if (because === undefined) return;
    for (const address of addressesIn(email))
      if (!bars.has(address)) bars.set(address, { with: row, because });
  };
  for (const contact of readable) bar(contact, against(contact));
  for (const contact of unreadable) bar(contact, 'needs-attention');
  return bars;
}

/** What a row says against its address; a second address in the cell is no objection by itself. */
function reasonAgainst(
  contact: Contact,
  verdict: ReturnType<Judge>,
  today: Day,
): Bar['because'] | undefined {
  if (verdict === true) return undefined;
  return verdict === 'invalid-address' ? objectionOf(contact, today) : verdict;
}

/** Issues with a cell that is read all the same. */
const READ: ReadonlySet<string> = new Set(['daybook/formula', 'truncated-value']);

/** An unreadable cell may hold a withdrawal: nothing is concluded from the rest of its row. */
function unreadableRow(row: number, { issues, tables }: Workbook): NeedsAttention {
  const sheet = tables.get('contacts')?.name;
  const found = issues.find(
    ({ code, place }) => place.sheet === sheet && place.row === row && !READ.has(code),
  );
  return { row, column: found?.place.column ?? '', problem: 'unreadable' };
}
