import type { ReportSection as Part } from '../../template';
import { labelOf, SUTRAS } from '../dashasutri';

const field: readonly Part[] = [
  { section: 'attention', heading: 'What needs attention' },
  { section: 'standing', heading: '1. Field days and night halts', of: 'L16, L16b, L3' },
  {
    section: 'targets',
    heading: 'Field work in numbers',
    of: 'Field days, Night halts, Visits to villages, Planned visits, SHG meetings, VO meetings',
    note: 'A day or a night counts once, however many rows it has.',
  },
  {
    section: 'count',
    heading: 'Visits by village',
    of: 'Log by Village',
    where: 'Village is filled',
  },
  {
    section: 'count',
    heading: 'Night halts by village',
    of: 'Log by Night halt',
    where: 'Night halt is filled',
  },
];

const institutions: readonly Part[] = [
  { section: 'stages', heading: '2. Institutions: SHGs', of: 'SHGs' },
  { section: 'stages', heading: 'Institutions: VOs', of: 'VOs' },
  { section: 'stages', heading: 'Institutions: CLFs', of: 'CLFs' },
  {
    section: 'targets',
    heading: 'New groups and members',
    of: 'SHGs formed, SHGs revived, Members joined, Women joined, Differently-abled people joined, SC members joined, ST members joined, Other under-privileged people joined, Vulnerable people joined',
    note: 'Counts only. A person may stand in several lines; the last counts each person once.',
  },
  {
    section: 'sum',
    heading: 'Members by category',
    of: 'Inclusion: Members, Women, Differently-abled, SC, ST, Other by Change',
    note: 'The last line is the number on the rolls.',
  },
  {
    section: 'sum',
    heading: 'Members by village',
    of: 'Inclusion: Members, Women, Vulnerable by Village',
  },
  {
    section: 'sum',
    heading: 'Members by Gram panchayat',
    of: 'Inclusion: Members, Women, Vulnerable by Village Gram panchayat',
  },
  {
    section: 'sum',
    heading: 'Members by VO',
    of: 'Inclusion: Members, Women, Vulnerable by SHG VO',
  },
  {
    section: 'sum',
    heading: 'Households by Gram panchayat',
    of: 'Villages: Households, Vulnerable households by Gram panchayat',
  },
  { section: 'partners', heading: 'Inclusion: villages checked and reached', of: 'L15, L15b' },
];

const dashasutri: readonly Part[] = [
  {
    section: 'standing',
    heading: '3. Dashasutri',
    of: 'L17',
    note: 'An SHG passes with 8 of the 10.',
  },
  {
    section: 'scores',
    heading: 'Five and five, SHG by SHG',
    of: 'L17',
    note: 'Part 1 is about money (dhan vyavahar), part 2 about the mind (man vyavahar).',
  },
  {
    section: 'targets',
    heading: 'How often each sutra was followed',
    of: ['SHGs scored', ...SUTRAS.map(labelOf)].join(', '),
    note: 'Scorings in which it was followed. The first five are about money (dhan vyavahar), the last five about the mind (man vyavahar).',
  },
];

/** What each village organisation holds of its CIF, and how much of it it has put to use. */
export const BALANCES: Part = {
  section: 'side-by-side',
  heading: 'CIF held by each VO',
  of: 'CIF released, CIF lent, CIF repaid, CIF balance, CIF lent ÷ CIF released by VO',
  note: 'The balance is what was released, less what was lent, and what was repaid. More than 100 % is lent where what came back was lent again.',
};

const money: readonly Part[] = [
  {
    section: 'targets',
    heading: '4. Finance',
    of: 'RF released, VRF released, CIF released, CIF lent, CIF repaid, Bank loans released, Bank loans repaid, Micro credit plans prepared, Micro credit plans appraised, Micro credit plans sanctioned',
  },
  { section: 'standing', heading: 'CIF: how far it is used', of: 'L7, L7b' },
  BALANCES,
  {
    section: 'sum',
    heading: 'Funds by Gram panchayat',
    of: 'Fund ledger: Amount by VO Village Gram panchayat',
    where: 'Entry = Released; VO is filled',
  },
  {
    section: 'sum',
    heading: 'Micro credit plans by state',
    of: 'Micro credit plans: Planned, Sanctioned by State',
  },
  {
    section: 'targets',
    heading: '5. Livelihoods',
    of: 'Livelihoods sessions, Livelihoods planning sessions, Micro credit meetings, Micro credit plan sessions, CIF utilization reviews',
  },
];

const schemes: readonly Part[] = [
  {
    section: 'targets',
    heading: '6. Entitlements and convergence',
    of: 'Entitlements applied for, Entitlements sanctioned, Entitlements received, Convergence agreed, Value of convergence',
  },
  { section: 'count', heading: 'Applications by scheme', of: 'Entitlements by Scheme' },
  {
    section: 'register',
    heading: 'Applications that wait for their benefit',
    of: 'Entitlements to date: Id, Scheme, Village, Applied on, Days since Applied on',
    where: 'Received on is blank',
    note: 'As the register stands when this is written.',
  },
  {
    section: 'register',
    heading: 'Convergence so far',
    of: 'Convergence to date: Date, Department, Scheme, Value',
  },
  { section: 'partners', heading: 'Liaison', of: 'L12' },
  {
    section: 'targets',
    heading: '7. Trainings, PRA and RRA',
    of: 'Trainings, People at trainings, PRA and RRA sessions, Appraisal and rapport sessions, Inclusion checks',
  },
  {
    section: 'register',
    heading: 'PRA and RRA, one by one',
    of: 'Log: Date, Village, Activity, Tool, People',
    where: 'Activity tags = appraisal',
  },
];

/** The MIS sheet begins with them. */
export const mis: readonly Part[] = [
  { section: 'standing', heading: '8. MIS: timely and clean', of: 'L10, L10b, L18' },
  {
    section: 'targets',
    heading: 'MIS in numbers',
    of: 'MIS records, MIS records entered at the BMMU, MIS records clean at first entry, MIS records entered at the DMMU',
  },
];

/** MPR and QPR have the same sections, so that three MPRs add up to their QPR line by line. */
export const progress: readonly Part[] = [
  ...field,
  ...institutions,
  ...dashasutri,
  ...money,
  ...schemes,
  ...mis,
];
