import { distinct } from './distinct';
import type { Contact } from './permission';
import { type TextFault, textFault } from './text-fault';

/** One line of the mailing list: an address, and everybody who shares it. */
export interface Member {
  /** The rows of the Contacts sheet that it stands for. */
  readonly rows: readonly number[];
  readonly email: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly organisation?: string;
  readonly tags: readonly string[];
}

/** A contact who may be written to, and whose tags are known. */
export interface Candidate {
  readonly contact: Contact;
  readonly email: string;
  readonly tags: readonly string[];
}

/** The words of a contact that leave the workbook, address and tags apart; no others ever do. */
export const EXPORTED_WORDS = ['firstName', 'lastName', 'organisation'] as const;
type ExportedWord = (typeof EXPORTED_WORDS)[number];

/** The first of a contact's or a member's words that is not safe to hand on. */
export function wordsFault(
  words: Pick<Contact | Member, ExportedWord>,
): { readonly key: ExportedWord; readonly fault: TextFault } | undefined {
  for (const key of EXPORTED_WORDS) {
    const fault = textFault(words[key] ?? '');
    if (fault) return { key, fault };
  }
  return undefined;
}

/** Nobody's name is dropped, and nobody's is written twice: `Ana & Bo`. */
const joined = (texts: readonly (string | undefined)[]): string => distinct(texts).join(' & ');

/** One line for all contacts with the same address. */
export function memberOf(candidates: readonly [Candidate, ...Candidate[]]): Member {
  const contacts = candidates.map(({ contact }) => contact);
  const organisation = joined(contacts.map((contact) => contact.organisation));
  return {
    rows: contacts.map(({ row }) => row),
    email: candidates[0].email,
    firstName: joined(contacts.map(({ firstName }) => firstName)),
    lastName: joined(contacts.map(({ lastName }) => lastName)),
    ...(organisation !== '' && { organisation }),
    tags: distinct(candidates.flatMap(({ tags }) => tags)),
  };
}
