import { civilDay, type Day } from '../model/day';
import { isBlank } from '../workbook/cell';
import type { RowOf } from '../workbook/column';
import type { SHEETS } from '../workbook/sheets';
import { type AddressFault, addressFault, normalAddress } from './address';

/** A row of the Contacts sheet. */
export type Contact = RowOf<(typeof SHEETS)['contacts']>;

/** Why somebody may not be written to, whatever their address. */
export type Objection =
  | 'withdrawn'
  | 'under-18'
  | 'confidential'
  | 'no-consent'
  | 'unproven-consent';

/** Why a contact is left out; where several hold, the first of these is given. */
export const LEFT_OUT_REASONS = [
  'no-address',
  'invalid-address',
  'role-address',
  'suppressed',
  'withdrawn',
  'under-18',
  'confidential',
  'no-consent',
  'unproven-consent',
] as const satisfies readonly (AddressFault | 'suppressed' | Objection)[];
/** One of the reasons that a row gives by itself. */
export type LeftOutReason = (typeof LEFT_OUT_REASONS)[number];

/** The charity's soft opt-in (PECR reg. 22(3A)) began that day and does not reach back. */
const CHARITY_ROUTE_BEGAN = civilDay(2026, 2, 5) ?? 0;

/**
 * Only a yes given on a later day undoes a withdrawal: on the same day the withdrawal wins, and nobody
 * who has opted out can be opted in softly. A yes dated ahead has not been given.
 */
const isWithdrawn = ({ consent, consentOn, withdrawnOn }: Contact, today: Day): boolean => {
  if (withdrawnOn === undefined) return false;
  if (consent !== 'yes' || consentOn === undefined) return true;
  return consentOn <= withdrawnOn || consentOn > today;
};

/** A soft opt-in stands in for a yes; nothing stands in for a no, or for a yes that is still to be given. */
const isClaimed = ({ consent, consentOn, route }: Contact, today: Day): boolean => {
  if (consent === 'no' || route === 'none') return false;
  if (consentOn !== undefined && consentOn > today) return false;
  return consent === 'yes' || route === 'soft-opt-in-charity' || route === 'soft-opt-in-commercial';
};

const isRecorded = ({ consentOn, consentHow, route }: Contact): boolean =>
  consentOn !== undefined &&
  !isBlank(consentHow) &&
  (route !== 'soft-opt-in-charity' || consentOn >= CHARITY_ROUTE_BEGAN);

/** What a row itself says against writing to the person, apart from the address. */
export function objectionOf(contact: Contact, today: Day): Objection | undefined {
  if (isWithdrawn(contact, today)) return 'withdrawn';
  if (contact.under18 === true) return 'under-18';
  if (contact.confidential === true) return 'confidential';
  if (!isClaimed(contact, today)) return 'no-consent';
  return isRecorded(contact) ? undefined : 'unproven-consent';
}

/**
 * Whether a contact may be written to, by its own row and the addresses never to be written to (from
 * `suppressedAddresses`). Silence is never consent.
 */
export function mayWriteTo(
  contact: Contact,
  suppressed: ReadonlySet<string>,
  today: Day,
): true | LeftOutReason {
  const address = normalAddress(contact.email ?? '');
  return (
    addressFault(address) ??
    (suppressed.has(address) ? 'suppressed' : undefined) ??
    objectionOf(contact, today) ??
    true
  );
}
