import { outLines } from '../../src/audience/lines';
import { type MailingList, mailingList } from '../../src/audience/mailing-list';
import type { Member } from '../../src/audience/member';
import { listChanges, listFiles } from '../../src/render/list-files';
import { type Examined, examined } from '../examined';
import type { Download, People, PersonOff, PersonOn } from '../sidebar/protocol';
import { inTheirWords } from './view';

export async function readPeople(): Promise<People> {
  const found = inTheirWords(await examined());
  const list = mailingList(found.book, found.today);
  const { members, merged, leftOut, needsAttention, contacts } = list.manifest;
  return {
    summary: found.words.addon.people.summary(contacts, members + merged, leftOut, needsAttention),
    members: list.members.map((member) => personOn(member, found)),
    others: personsOff(list, found),
  };
}

const contactsIn = ({ book }: Examined): string => book.tables.get('contacts')?.name ?? '';

const personOn = (
  { firstName, lastName, email, tags, rows }: Member,
  found: Examined,
): PersonOn => ({
  name: [firstName, lastName].filter(Boolean).join(' '),
  email,
  tags,
  place: { sheet: contactsIn(found), row: rows[0] ?? 1, column: 1 },
});

const personsOff = (list: MailingList, found: Examined): PersonOff[] =>
  outLines(list, found.words.audience).map(({ row, outcome, label, sentence }) => ({
    where: `${contactsIn(found)}, ${found.words.addon.row(row)}`,
    outcome,
    reason: label,
    sentence,
    place: { sheet: contactsIn(found), row, column: 1 },
  }));

/** The three files, once the Mailing list sheet says who is in them. */
export async function downloadList(): Promise<Download> {
  const found = await examined();
  const list = mailingList(found.book, found.today);
  await found.gateway.write(listChanges(list, found));
  return { files: listFiles(list, found) };
}
