import type { Planted } from '../../example';
import type { RowFor } from '../../template';

type Contact = Partial<RowFor<'contacts'>>;

const FORM = 'Sign-up form';
const MAIL = 'Answer by e-mail';

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
  wording: 'v1',
  recordedBy: 'Robin',
  consentOn,
  consentHow,
});

const FUNDED = 'Funded organisations';
const OTHER = 'Other organisations';

const members: readonly Contact[] = [
  agreed('Amina', 'Diallo', FUNDED, '2023-02-01', FORM),
  agreed('Ben', 'Thwaite', FUNDED, '2023-02-01', FORM),
  agreed('Carys', 'Pugh', FUNDED, '2023-02-02', FORM),
  agreed('Dev', 'Anand', FUNDED, '2023-02-02', FORM),
  agreed('Elif', 'Kaya', FUNDED, '2023-02-03', FORM),
  agreed('Frank', 'Oduya', FUNDED, '2023-02-06', FORM),
  agreed('Gwen', 'Lister', FUNDED, '2023-02-06', FORM),
  agreed('Hana', 'Sato', FUNDED, '2023-02-07', FORM),
  agreed('Ivo', 'Marin', OTHER, '2023-02-09', FORM),
  agreed('Jess', 'Holroyd', OTHER, '2023-02-09', FORM),
  agreed('Kofi', 'Mensah', 'Secretariat', '2022-12-01', MAIL),
  agreed('Lena', 'Brandt', 'Funders', '2022-12-16', MAIL),
];

/** Each for a reason of its own, not to be written to as it stands. */
const others: readonly Contact[] = [
  {
    firstName: 'Moira',
    lastName: 'Quill',
    email: 'moira.quill@example.org',
    segments: OTHER,
    consent: 'no',
  },
  {
    firstName: 'Nils',
    lastName: 'Berg',
    email: 'nils.berg@example.org',
    segments: FUNDED,
    consent: 'unknown',
  },
  { ...agreed('Oona', 'Fell', FUNDED, '2023-02-02', FORM), withdrawnOn: '2023-02-20' },
  agreed('Pat', 'Rowe', OTHER, '2023-02-08', FORM),
  { ...agreed('Quinn', 'Adeyemi', FUNDED, '2023-02-08', FORM), confidential: true },
  {
    firstName: 'Rosa',
    lastName: 'Lund',
    email: 'rosa.lund@example.org',
    segments: OTHER,
    consent: 'yes',
    route: 'consent',
    consentHow: 'Said so at a gathering',
    recordedBy: 'Robin',
  },
];

export const contacts: readonly Contact[] = [...members, ...others].map((contact, index) => ({
  id: `K${String(index + 1).padStart(2, '0')}`,
  ...contact,
}));

export const suppressed: readonly Partial<RowFor<'suppressed'>>[] = [
  { email: 'pat.rowe@example.org', since: '2023-02-17', source: 'Unsubscribed' },
];

/** The last contact agreed, but nobody wrote down when. */
export const plantedInContacts = (sheet: string): Planted[] => [
  { sheet, row: contacts.length + 1, code: 'daybook/consent-unproven' },
];
