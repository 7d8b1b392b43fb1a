import type { ReportSection as Section } from '../../template';
import { FOR_THE_COUNTY } from './shared';

/** The light note of every month. */
const monthly: readonly Section[] = [
  {
    report: 'monthly',
    section: 'standing',
    heading: 'Days, visits, budgets and deadlines',
    of: 'W7, W8, W12, W13, W18, W20, W24',
  },
  {
    report: 'monthly',
    section: 'totals',
    heading: 'The month in numbers',
    of: 'Time logged, Time on visits and audits, Visits made, Cluster meetings, Days with an entry',
  },
  { report: 'monthly', section: 'milestones', heading: 'Milestones' },
  { report: 'monthly', section: 'next', heading: 'The next four weeks', of: '4 weeks' },
  { report: 'monthly', section: 'issues', heading: 'Notes on the data' },
];

const schools: readonly Section[] = [
  { report: 'termly', section: 'partners', heading: 'Schools visited and due', of: 'W7' },
  { report: 'termly', section: 'stages', heading: 'Visits, step by step', of: 'Visits' },
  {
    report: 'termly',
    section: 'register',
    heading: 'Planned and not yet made',
    of: 'Visits to date: Name, Planned for',
    where: 'Visited on is blank',
  },
  {
    report: 'termly',
    section: 'register',
    heading: 'Data of schools',
    of: 'Visits to date: Name, Data due, Data submitted',
    where: 'Visited on is filled',
  },
];

const development: readonly Section[] = [
  { report: 'termly', section: 'count', heading: 'Needs by kind', of: 'Needs by Kind' },
  {
    report: 'termly',
    section: 'register',
    heading: 'Priorities of the cluster',
    of: 'Needs to date: Rank, Name, Kind, Raised on, Support given',
    where: `Level = Cluster; ${FOR_THE_COUNTY}`,
  },
  { report: 'termly', section: 'stages', heading: 'Needs, step by step', of: 'Needs' },
  {
    report: 'termly',
    section: 'count',
    heading: 'Opportunities shared',
    of: 'Opportunities by Kind',
  },
  { report: 'termly', section: 'count', heading: 'Advice taken', of: 'Advice by Adviser' },
  {
    report: 'termly',
    section: 'change',
    heading: 'Confidence of educators, before and after',
    of: 'Confidence: Before, After',
  },
  {
    report: 'termly',
    section: 'register',
    heading: 'Targets',
    of: 'Readings to date: Target, Date, Value, Reason',
  },
  { report: 'termly', section: 'count', heading: 'Communications', of: 'Comms by Channel' },
];

/** The full report of every quarter. */
const termly: readonly Section[] = [
  { report: 'termly', section: 'attention', heading: 'What needs attention' },
  { report: 'termly', section: 'standing', heading: 'Where each clause stands' },
  { report: 'termly', section: 'time', heading: 'Where the time went', of: 'Activity' },
  { report: 'termly', section: 'time', heading: 'Time by place', of: 'Place' },
  {
    report: 'termly',
    section: 'time',
    heading: 'Time for the two aims',
    of: 'Aims',
    note: 'An hour for both aims counts towards each.',
  },
  {
    report: 'termly',
    section: 'totals',
    heading: 'In numbers',
    of: 'Time logged, Time on visits and audits, Visits made, Cluster meetings, People at cluster meetings, CPD sessions, Educators at CPD sessions, Get-togethers attended, Opportunities shared',
  },
  ...schools,
  ...development,
  { report: 'termly', section: 'sum', heading: 'Spending', of: 'Spending: Gross by Budget' },
  { report: 'termly', section: 'milestones', heading: 'Milestones' },
  { report: 'termly', section: 'next', heading: 'The next four weeks', of: '4 weeks' },
  { report: 'termly', section: 'issues', heading: 'Notes on the data' },
  { report: 'termly', section: 'notes', heading: 'How silent clauses were read' },
];

/** What goes into the county picture: the same columns each time, and only what schools agreed to. */
const data: readonly Section[] = [
  {
    report: 'centre',
    section: 'register',
    heading: 'Visits',
    of: 'Visits to date: School, How, Toolkit, Visited on, Data submitted',
    where: 'Visited on is filled',
  },
  {
    report: 'centre',
    section: 'register',
    heading: 'Answers',
    of: 'Answers: School, Question, Version, Answered on, Figure, Words',
    where: FOR_THE_COUNTY,
    note: 'Only what the school agreed to share across the county.',
  },
  {
    report: 'centre',
    section: 'register',
    heading: 'Profiles',
    of: 'Profiles: School, Updated on, Last year, This year, Instruments, Singing, Ensembles',
    where: FOR_THE_COUNTY,
    note: 'Only what the school agreed to share across the county.',
  },
  {
    report: 'centre',
    section: 'register',
    heading: 'Needs for the county picture',
    of: 'Needs to date: Rank, Name, Kind, Level, Found on, Raised on',
    where: FOR_THE_COUNTY,
  },
];

/** What the manager at Wiltshire Music Connect gets. */
export const centreReports: readonly Section[] = [...monthly, ...termly, ...data];
