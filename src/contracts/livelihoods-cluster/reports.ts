import type { ReportSection as Part, Report } from '../template';
import { labelOf, SUTRAS } from './dashasutri';

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
    section: 'targets',
    heading: 'How often each sutra was followed',
    of: ['SHGs scored', ...SUTRAS.map(labelOf)].join(', '),
    note: 'Scorings in which it was followed. The first five are about money (dhan vyavahar), the last five about the mind (man vyavahar).',
  },
];

const money: readonly Part[] = [
  {
    section: 'targets',
    heading: '4. Finance',
    of: 'RF released, VRF released, CIF released, CIF lent, CIF repaid, Bank loans released, Bank loans repaid, Micro credit plans prepared, Micro credit plans appraised, Micro credit plans sanctioned',
  },
  ...['Released', 'Lent', 'Repaid'].map(
    (entry): Part => ({
      section: 'sum',
      heading: `CIF ${entry.toLowerCase()}, by VO`,
      of: 'Fund ledger: Amount by VO',
      where: `Fund = CIF; Entry = ${entry}`,
    }),
  ),
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

const mis: readonly Part[] = [
  { section: 'standing', heading: '8. MIS: timely and clean', of: 'L10, L10b, L18' },
  {
    section: 'targets',
    heading: 'MIS in numbers',
    of: 'MIS records, MIS records entered at the BMMU, MIS records clean at first entry, MIS records entered at the DMMU',
  },
];

const next: readonly Part[] = [
  {
    section: 'register',
    heading: '9. Issues and bottlenecks',
    of: 'Follow-ups to date: Name, Village, Agreed, Level, Due, State',
    where: 'State = Open, Under way',
  },
  {
    section: 'targets',
    heading: 'Follow-ups and tasks',
    of: 'Follow-ups raised, Follow-ups solved, Allocated tasks done, Planned activities, Planned activities done',
  },
  {
    section: 'register',
    heading: '10. Plan for the time ahead',
    of: 'Plan: Planned for, Name, Village',
    note: 'What was agreed in this period.',
  },
  { section: 'next', heading: 'The next four weeks', of: '4 weeks' },
  { section: 'issues', heading: 'Notes on the data' },
  { section: 'notes', heading: 'How silent clauses were read' },
];

/** MPR and QPR have the same sections, so that three MPRs add up to their QPR line by line. */
const progress: readonly Part[] = [
  ...field,
  ...institutions,
  ...dashasutri,
  ...money,
  ...schemes,
  ...mis,
];

/** The same members a level higher each time, for whoever adds clusters up. */
const rolledUp: readonly Part[] = [
  {
    section: 'sum',
    heading: 'Members by cluster',
    of: 'Inclusion: Members, Women, Vulnerable by Village Gram panchayat Within',
  },
  {
    section: 'sum',
    heading: 'Members by block',
    of: 'Inclusion: Members, Women, Vulnerable by Village Gram panchayat Within Within',
  },
];

const narrative: readonly Part[] = [
  {
    section: 'stories',
    heading: 'What we tried, and what helped',
    of: 'Follow-ups: Name, Solution',
    where: 'State = Solved; Solution is filled',
  },
];

const misSheet: readonly Part[] = [
  ...mis,
  { section: 'count', heading: 'By kind of record', of: 'MIS records by Record' },
  {
    section: 'register',
    heading: 'Not yet entered at the BMMU',
    of: 'MIS records to date: Id, Record, SHG, Happened on',
    where: 'BMMU entered on is blank',
  },
  {
    section: 'register',
    heading: 'Put right after the first entry',
    of: 'MIS records to date: Id, Record, SHG, Errors at first entry',
    where: 'Errors at first entry ≥ 1',
  },
];

const annual: readonly Part[] = [
  { section: 'standing', heading: 'Where each clause stands' },
  ...progress.filter(({ section }) => section === 'targets' || section === 'stages'),
  { section: 'milestones', heading: 'Milestones' },
  ...narrative,
  { section: 'notes', heading: 'How silent clauses were read' },
];

const BLOCK = 'Block Mission Manager';
const DISTRICT = 'District Mission Management Unit (DMMU)';

export const reports: readonly Report[] = [
  {
    report: 'mpr',
    title: 'Monthly progress report (MPR)',
    reader: BLOCK,
    every: 'month',
    noNames: true,
    sections: [...progress, ...next],
  },
  {
    report: 'qpr',
    title: 'Quarterly progress report (QPR)',
    reader: `${BLOCK}; ${DISTRICT}`,
    every: 'quarter',
    noNames: true,
    sections: [...progress, ...rolledUp, ...narrative, ...next],
  },
  {
    report: 'mis',
    title: 'MIS entry: timely and clean',
    reader: DISTRICT,
    every: 'month',
    noNames: true,
    sections: misSheet,
  },
  {
    report: 'annual',
    title: 'Annual report',
    reader: DISTRICT,
    every: 'year',
    noNames: true,
    sections: annual,
  },
];
