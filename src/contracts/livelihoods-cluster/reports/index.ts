import { ownWeek } from '../../own-week';
import type { ReportSection as Part, Report } from '../../template';
import { handover } from './handover';
import { mis, progress } from './progress';

const next: readonly Part[] = [
  {
    section: 'register',
    heading: '9. Issues and bottlenecks',
    of: 'Follow-ups to date: Name, Village, Raised on, Days since Raised on, Agreed, Level, Due, State',
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

/** What a whole year adds up to, and where things stand at its end. */
const ANNUAL: ReadonlySet<Part['section']> = new Set(['targets', 'stages', 'side-by-side']);

const annual: readonly Part[] = [
  { section: 'standing', heading: 'Where each clause stands' },
  ...progress.filter(({ section }) => ANNUAL.has(section)),
  { section: 'milestones', heading: 'Milestones' },
  ...narrative,
  { section: 'notes', heading: 'How silent clauses were read' },
];

const BLOCK = 'Block Mission Manager';
const DISTRICT = 'District Mission Management Unit (DMMU)';

export const reports: readonly Report[] = [
  ownWeek,
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
  handover,
];
