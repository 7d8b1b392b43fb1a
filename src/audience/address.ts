import { foldedText } from '../workbook/cell';
import { utf8Length } from './utf8';

/** What keeps Mailchimp from importing an address. */
export type AddressFault = 'no-address' | 'invalid-address' | 'role-address';

const IGNORABLE = /\p{Default_Ignorable_Code_Point}/gu;
const LONGEST_ADDRESS = 254;
const LONGEST_LOCAL_PART = 64;
const LONGEST_LABEL = 63;

/**
 * Accents are fine after the @ only. A first character such as `=`, `+` or `'` is the mark of a formula
 * or of a stray keystroke more often than of an address.
 */
const LOCAL_PART = /^[a-z0-9_][a-z0-9!#$%&'*+/=?^_`{|}~-]*(\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/;
const LABEL = /^[\p{L}\p{M}\p{N}]([\p{L}\p{M}\p{N}-]*[\p{L}\p{M}\p{N}])?$/u;
const TOP_LEVEL = /^([\p{L}\p{M}]{2,}|xn--[a-z0-9-]+)$/u;

/** Mailchimp refuses to import these; `info@` and `office@` are not among them. */
const ROLES: ReadonlySet<string> = new Set(
  `abuse admin billing compliance devnull dns ftp hostmaster inoc ispfeedback ispsupport list
  list-request maildaemon noc no-reply noreply null phish phishing postmaster privacy registrar root
  security spam support sysadmin tech undisclosed-recipients unsubscribe usenet uucp webmaster www`.split(
    /\s+/,
  ),
);

/** Domains that nobody has on purpose. */
const MISTYPED_DOMAINS: ReadonlySet<string> = new Set(
  `gamil.com gmial.com gmai.com gmal.com gmil.com gnail.com gmaill.com gmail.co.uk hotmial.com hotmai.com
  hotmal.com hotmial.co.uk hotmai.co.uk yaho.com yahooo.com yaho.co.uk outlok.com outloo.com iclod.com
  icoud.com`.split(/\s+/),
);
const MISTYPED_ENDINGS: ReadonlySet<string> = new Set(['con', 'cmo', 'ocm', 'comm', 'vom', 'xom']);

/** An address as two people would agree it is the same; a space inside stays, and makes it invalid. */
export const normalAddress = (text: string): string => foldedText(text.replace(IGNORABLE, ''));

function isDomain(domain: string): boolean {
  const labels = domain.split('.');
  const last = labels[labels.length - 1] ?? '';
  return (
    labels.length > 1 &&
    labels.every((label) => label.length <= LONGEST_LABEL && LABEL.test(label)) &&
    TOP_LEVEL.test(last) &&
    !MISTYPED_ENDINGS.has(last) &&
    !MISTYPED_DOMAINS.has(domain)
  );
}

function isAddress(address: string): boolean {
  const [local = '', domain = '', ...more] = address.split('@');
  return (
    more.length === 0 &&
    local.length <= LONGEST_LOCAL_PART &&
    utf8Length(address) <= LONGEST_ADDRESS &&
    LOCAL_PART.test(local) &&
    isDomain(domain)
  );
}

/** What is wrong with a normal address, if anything. */
export function addressFault(address: string): AddressFault | undefined {
  if (address === '') return 'no-address';
  if (!isAddress(address)) return 'invalid-address';
  return ROLES.has(address.slice(0, address.indexOf('@'))) ? 'role-address' : undefined;
}

/** Whatever could be an address in a cell, valid or not: for refusing to write, never for writing. */
export function addressesIn(text: string): readonly string[] {
  const cell = normalAddress(text);
  if (isAddress(cell)) return [cell];
  const unspaced = cell.replace(/\s/g, '');
  const pieces = cell
    .split(/[\s,;:<>()[\]"'|/\\]+/)
    .map((piece) => piece.replace(/^\.+|\.+$/g, ''))
    .filter((piece) => /^[^@]+@[^@]+$/.test(piece));
  return [...new Set(isAddress(unspaced) ? [...pieces, unspaced] : pieces)];
}
