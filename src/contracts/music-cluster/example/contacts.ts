import type { Planted } from '../../example';
import type { RowFor } from '../../template';

type Contact = Partial<RowFor<'contacts'>>;

const agreed = (
  firstName: string,
  lastName: string,
  segments: string,
  consentOn: string,
  consentHow: string,
): Contact => ({
  firstName,
  lastName,
  email: `${firstName}.${lastName}@example.org`.toLowerCase(),
  segments,
  consent: 'yes',
  route: 'consent',
  consentOn,
  consentHow,
  wording: 'v1',
  recordedBy: 'Robin',
});

const SHEET = 'Sign-up sheet at a cluster meeting';
const FORM = 'Form on the website';
const MAIL = 'Answer by e-mail';
const SCHOOLS = 'Colleagues in schools';

const members: readonly Contact[] = [
  agreed('Amira', 'Cole', SCHOOLS, '2025-10-14', SHEET),
  agreed('Bryn', 'Marsh', SCHOOLS, '2025-10-14', SHEET),
  agreed('Carys', 'Dean', SCHOOLS, '2025-10-14', SHEET),
  agreed('Dilip', 'Rao', SCHOOLS, '2025-10-16', MAIL),
  agreed('Erin', 'Frost', `${SCHOOLS}, Parents`, '2025-11-19', SHEET),
  agreed('Farah', 'Lund', 'Tutors', '2025-09-24', MAIL),
  agreed('Glen', 'Webb', 'Tutors', '2025-12-02', SHEET),
  agreed('Hope', 'Tanner', 'Partner organisations', '2025-11-05', MAIL),
  agreed('Idris', 'Pope', 'Partner organisations', '2026-01-28', SHEET),
  agreed('Jonah', 'Vale', 'Parents', '2026-03-02', FORM),
  agreed('Kira', 'Stone', 'Parents', '2026-06-01', FORM),
];

/** One of each kind that must not, or cannot, be written to as it stands. */
const others: readonly Contact[] = [
  {
    firstName: 'Leo',
    lastName: 'Hart',
    email: 'leo.hart@example.org',
    segments: 'Parents',
    consent: 'no',
  },
  { firstName: 'Mina', lastName: 'Shaw', email: 'mina.shaw@example.org', segments: SCHOOLS },
  { firstName: 'Noor', lastName: 'Ellis', segments: 'Tutors' },
  { ...agreed('Owen', 'Bright', SCHOOLS, '2025-10-14', SHEET), withdrawnOn: '2026-02-09' },
  agreed('Petra', 'Quick', 'Parents', '2025-12-02', SHEET),
  { ...agreed('Quinn', 'Lake', 'Parents', '2026-06-01', FORM), under18: true },
  { ...agreed('Rosa', 'Field', 'Parents', '2026-03-02', FORM), confidential: true },
  {
    ...agreed('Office', 'Elderfield', SCHOOLS, '2025-10-20', MAIL),
    firstName: 'Elderfield',
    lastName: 'Primary',
    email: 'office@example.com',
  },
  {
    firstName: 'Sam',
    lastName: 'Winter',
    email: 'sam.winter@example.org',
    segments: 'Partner organisations',
    consent: 'yes',
    route: 'consent',
    consentHow: SHEET,
    recordedBy: 'Robin',
  },
];

export const contacts: readonly Contact[] = [...members, ...others].map((contact, index) => ({
  id: `C${String(index + 1).padStart(2, '0')}`,
  ...contact,
}));

export const suppressed: readonly Partial<RowFor<'suppressed'>>[] = [
  { email: 'petra.quick@example.org', since: '2026-04-21', source: 'Unsubscribed in Mailchimp' },
];

/** The last contact agreed, but nobody wrote down when. */
export const plantedInContacts = (sheet: string): Planted[] => [
  { sheet, row: contacts.length + 1, code: 'daybook/consent-unproven' },
];
