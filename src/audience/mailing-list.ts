import type { Day } from '../model/day';
import { placeIn, rowsOf, type Workbook } from '../workbook/workbook';
import { normalAddress } from './address';
import { doubtAbout } from './doubt';
import { type Manifest, manifestOf } from './manifest';
import { type Candidate, type Member, memberOf, wordsFault } from './member';
import type { LeftOut, NeedsAttention } from './outcome';
import type { Contact } from './permission';
import { tagsIn } from './segments';
import { verdicts } from './verdict';

/** Who would be written to, who would not, and why: every contact is in exactly one of the three. */
export interface MailingList {
  /** In the order of their first rows. */
  readonly members: readonly Member[];
  readonly leftOut: readonly LeftOut[];
  readonly needsAttention: readonly NeedsAttention[];
  readonly manifest: Manifest;
}

/** Sorts the contacts of a workbook; an address is written to only if every row that holds it agrees. */
export function mailingList(book: Workbook, today: Day): MailingList {
  const { agreed, leftOut, unreadable } = verdicts(book, today);
  const { candidates, waiting } = candidatesAmong(agreed, book);
  const { members, held } = membersOf(candidates, book);
  const needsAttention = inOrder([...unreadable, ...waiting, ...held]);
  return {
    members,
    leftOut,
    needsAttention,
    manifest: manifestOf(rowsOf(book, 'contacts').length, members, leftOut, needsAttention),
  };
}

const inOrder = <Placed extends { readonly row: number }>(rows: readonly Placed[]): Placed[] =>
  [...rows].sort((one, other) => one.row - other.row);

const headerOf = (book: Workbook, row: number, key: string): string => {
  const table = book.tables.get('contacts');
  return (table && placeIn(table, row, key).column) ?? '';
};

interface Candidates {
  readonly candidates: readonly Candidate[];
  readonly waiting: readonly NeedsAttention[];
}

/** Who agreed and can be written down safely. */
function candidatesAmong(agreed: readonly Contact[], book: Workbook): Candidates {
  const tagsOf = tagsIn(book);
  const candidates: Candidate[] = [];
  const waiting: NeedsAttention[] = [];
  for (const contact of agreed) {
    const { row, email = '' } = contact;
    const words = wordsFault(contact);
    const tags = tagsOf(contact);
    if (words) waiting.push({ row, column: headerOf(book, row, words.key), problem: words.fault });
    else if ('fault' in tags)
      waiting.push({ row, column: headerOf(book, row, 'segments'), problem: tags.fault });
    else candidates.push({ contact, email: normalAddress(email), tags: tags.tags });
  }
  return { candidates, waiting };
}

interface Members {
  readonly members: readonly Member[];
  readonly held: readonly NeedsAttention[];
}

/** One member an address, unless the workbook leaves in doubt whether anybody may be written to. */
function membersOf(candidates: readonly Candidate[], book: Workbook): Members {
  const doubt = doubtAbout(book);
  if (doubt)
    return {
      members: [],
      held: candidates.map(({ contact: { row } }) => ({ row, column: '', problem: doubt })),
    };
  const members: Member[] = [];
  const held: NeedsAttention[] = [];
  for (const member of byAddress(candidates).map(memberOf)) {
    const words = wordsFault(member);
    if (!words) members.push(member);
    else
      for (const row of member.rows)
        held.push({ row, column: headerOf(book, row, words.key), problem: words.fault });
  }
  return { members, held };
}

function byAddress(candidates: readonly Candidate[]): [Candidate, ...Candidate[]][] {
  const groups = new Map<string, [Candidate, ...Candidate[]]>();
  for (const candidate of candidates) {
    const group = groups.get(candidate.email);
    if (group) group.push(candidate);
    else groups.set(candidate.email, [candidate]);
  }
  return [...groups.values()];
}
