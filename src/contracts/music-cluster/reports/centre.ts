import type { Report, ReportSection as Section } from '../../template';

/** The light note of every month. */
const monthly: readonly Section[] = [
  {
    section: 'standing',
    heading: 'Days, visits, budgets and deadlines',
    of: 'W7, W8, W12, W13, W18, W20, W24',
  },
  {
    section: 'totals',
    heading: 'The month in numbers',
    of: 'Time logged, Time on visits and audits, Visits made, Cluster meetings, Days with an entry',
  },
  { section: 'milestones', heading: 'Milestones' },
  { section: 'next', heading: 'The next four weeks', of: '4 weeks' },
  { section: 'issues', heading: 'Notes on the data' },
];

const schools: readonly Section[] = [
  { section: 'partners', heading: 'Schools visited and due', of: 'W7' },
  { section: 'stages', heading: 'Visits, step by step', of: 'Visits' },
  {
    section: 'register',
    heading: 'Planned and not yet made',
    of: 'Visits to date: Name, Planned for',
    where: 'Visited on is blank',
  },
  {
    section: 'register',
    heading: 'Data of schools that is still to come',
    of: 'Visits to date: Name, Data due, Days since Data due',
    where: 'Data submitted is blank',
  },
  {
    section: 'register',
    heading: 'Data of schools that was submitted',
    of: 'Visits to date: Name, Data due, Data submitted',
    where: 'Data submitted is filled',
  },
];

const development: readonly Section[] = [
  { section: 'count', heading: 'Needs by kind', of: 'Needs by Kind' },
  {
    section: 'register',
    heading: 'Priorities of the cluster',
    of: 'Needs to date: Rank, Name, Kind, Raised on, Support given',
    where: 'Level = Cluster',
  },
  { section: 'stages', heading: 'Needs, step by step', of: 'Needs' },
  {
    section: 'count',
    heading: 'Opportunities shared',
    of: 'Opportunities by Kind',
  },
  { section: 'count', heading: 'Advice taken', of: 'Advice by Adviser' },
  {
    section: 'change',
    heading: 'Confidence of educators, before and after',
    of: 'Confidence: Before, After',
  },
  {
    section: 'register',
    heading: 'Targets',
    of: 'Readings to date: Target, Date, Value, Reason',
  },
  { section: 'count', heading: 'Communications', of: 'Comms by Channel' },
];

/** The full report of every term. */
const termly: readonly Section[] = [
  { section: 'attention', heading: 'What needs attention' },
  { section: 'standing', heading: 'Where each clause stands' },
  { section: 'time', heading: 'Where the time went', of: 'Activity' },
  { section: 'time', heading: 'Time by place', of: 'Place' },
  {
    section: 'time',
    heading: 'Time for the two aims',
    of: 'Aims',
    note: 'An hour for both aims counts towards each.',
  },
  {
    section: 'totals',
    heading: 'In numbers',
    of: 'Time logged, Time on visits and audits, Visits made, Cluster meetings, People at cluster meetings, CPD sessions, Educators at CPD sessions, Get-togethers attended, Opportunities shared',
  },
  ...schools,
  ...development,
  { section: 'sum', heading: 'Spending', of: 'Spending: Gross by Budget' },
  { section: 'milestones', heading: 'Milestones' },
  { section: 'next', heading: 'The next four weeks', of: '4 weeks' },
  { section: 'issues', heading: 'Notes on the data' },
  { section: 'notes', heading: 'How silent clauses were read' },
];

/** What goes into the county picture, under the same headers each time. */
const data: readonly Section[] = [
  {
    section: 'register',
    heading: 'Visits',
    of: 'Visits to date: School, How, Toolkit, Visited on, Data submitted',
    where: 'Visited on is filled',
  },
  {
    section: 'register',
    heading: 'Answers',
    of: 'Answers to date: School, Question, Version, Answered on, Figure, Words',
  },
  {
    section: 'register',
    heading: 'Profiles',
    of: 'Profiles to date: School, Updated on, Last year, This year, Instruments, Singing, Ensembles',
  },
  {
    section: 'register',
    heading: 'Needs',
    of: 'Needs to date: Rank, Name, Kind, Level, Found on, Raised on',
  },
];

/** What the manager at Wiltshire Music Connect gets: schools by name, answers as far as they may go. */
const FOR_THE_CENTRE = { reader: 'The cluster manager', reach: 'Across the county' } as const;

export const centreReports: readonly Report[] = [
  {
    report: 'monthly',
    title: 'Monthly note to the centre',
    every: 'month',
    ...FOR_THE_CENTRE,
    sections: monthly,
  },
  {
    report: 'termly',
    title: 'Report to the centre',
    every: 'term',
    ...FOR_THE_CENTRE,
    sections: termly,
  },
  {
    report: 'centre',
    title: 'Data for the centre',
    every: 'term',
    form: 'tables',
    ...FOR_THE_CENTRE,
    sections: data,
  },
];
