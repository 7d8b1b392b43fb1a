import type { Planted } from '../../example';
import type { RowFor } from '../../template';

type Contact = Partial<RowFor<'contacts'>>;

const SIGN_UP = { consent: 'yes', route: 'consent', wording: 'v1', recordedBy: 'Isla' } as const;

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
  ...SIGN_UP,
  consentOn,
  consentHow,
});

const SHEET = 'Sign-up sheet at the drop-in';
const FORM = 'Form on the website';
const MAIL = 'Answer by e-mail';

const members: readonly Contact[] = [
  agreed('Agnes', 'Muir', 'Taking part', '2026-01-13', SHEET),
  agreed('Bashir', 'Khan', 'Taking part', '2026-01-13', SHEET),
  agreed('Catriona', 'Reid', 'Taking part', '2026-01-20', SHEET),
  agreed('Davie', 'Paterson', 'Taking part', '2026-01-24', 'Sign-up sheet at the open day'),
  agreed('Effie', 'Wallace', 'Not yet involved', '2026-01-24', 'Sign-up sheet at the open day'),
  agreed('Fergus', 'Cairns', 'Board and its volunteers', '2026-01-14', MAIL),
  agreed('Grace', 'Okafor', 'Board and its volunteers', '2026-01-14', MAIL),
  agreed('Hamish', 'Bell', 'Board and its volunteers, Taking part', '2026-01-14', MAIL),
  agreed('Irina', 'Novak', 'Taking part', '2026-02-17', SHEET),
  agreed('Jock', 'Dunlop', 'Not yet involved', '2026-03-09', FORM),
  agreed('Kirsty', 'Lamont', 'Taking part', '2026-03-10', SHEET),
  agreed('Liam', 'Docherty', 'Neighbouring communities', '2026-03-19', MAIL),
  agreed('Mairi', 'Sinclair', 'Neighbouring communities', '2026-04-16', MAIL),
  agreed('Neil', 'Gourlay', 'East Ayrshire Council', '2026-04-24', MAIL),
  agreed('Orla', 'Finnie', 'Other third sector', '2026-05-08', MAIL),
  agreed('Pavel', 'Horak', 'Taking part', '2026-06-20', 'Sign-up sheet at the gala'),
  agreed('Rhona', 'Tait', 'Not yet involved', '2026-06-20', 'Sign-up sheet at the gala'),
  agreed('Sadie', 'Imrie', 'Taking part', '2026-09-26', 'Sign-up sheet at the repair day'),
];

/** One of each kind that must not, or cannot, be written to as it stands. */
const others: readonly Contact[] = [
  {
    firstName: 'Tam',
    lastName: 'Ogilvie',
    email: 'tam.ogilvie@example.org',
    segments: 'Not yet involved',
    consent: 'no',
  },
  {
    firstName: 'Una',
    lastName: 'Baird',
    email: 'una.baird@example.org',
    segments: 'Not yet involved',
    consent: 'unknown',
  },
  { firstName: 'Vera', lastName: 'Goudie', segments: 'Taking part' },
  {
    ...agreed('Walter', 'Shaw', 'Taking part', '2026-01-20', SHEET),
    withdrawnOn: '2026-05-04',
  },
  agreed('Yasmin', 'Adair', 'Taking part', '2026-02-03', SHEET),
  {
    ...agreed('Zoe', 'Mair', 'Taking part', '2026-04-18', 'Sign-up sheet at the litter pick'),
    under18: true,
  },
  {
    ...agreed('Ailsa', 'Kerr', 'Taking part', '2026-02-10', SHEET),
    confidential: true,
  },
  {
    organisation: 'Example Housing',
    email: 'postmaster@example.com',
    segments: 'Other third sector',
    ...SIGN_UP,
    consentOn: '2026-05-08',
    consentHow: MAIL,
  },
  { ...agreed('Agnes', 'Muir', 'Not yet involved', '2026-06-20', 'Sign-up sheet at the gala') },
  {
    ...agreed('Morag', 'Lang', 'Taking part', '2026-07-07', SHEET),
    firstName: '=HYPERLINK("https://example.com";"Morag")',
  },
  {
    firstName: 'Colin',
    lastName: 'Weir',
    email: 'colin.weir@example.org',
    segments: 'Taking part',
    consent: 'yes',
    route: 'soft-opt-in-charity',
    consentOn: '2026-10-10',
    consentHow: 'Booked for film night',
    recordedBy: 'Isla',
  },
  {
    firstName: 'Elspeth',
    lastName: 'Rae',
    email: 'elspeth.rae@example.org',
    segments: 'Taking part',
    consent: 'yes',
    route: 'consent',
    consentHow: SHEET,
    recordedBy: 'Isla',
  },
];

export const contacts: readonly Contact[] = [...members, ...others].map((contact, index) => ({
  id: `C${String(index + 1).padStart(2, '0')}`,
  ...contact,
}));

export const suppressed: readonly Partial<RowFor<'suppressed'>>[] = [
  {
    email: 'yasmin.adair@example.org',
    since: '2026-08-03',
    source: 'Unsubscribed from the newsletter',
  },
  { email: 'old.address@example.com', since: '2026-05-12', source: 'Bounced' },
];

/** The last contact agreed, but nobody wrote down when. */
export const plantedInContacts = (sheet: string): Planted[] => [
  { sheet, row: contacts.length + 1, code: 'daybook/consent-unproven' },
];
