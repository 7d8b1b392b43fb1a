import type { ReportSection as Section } from '../../template';

const WORKSTREAMS = 'T2b, T2c, T2d, T2e, T2f, T2g, T2h';

const progress: readonly Section[] = [
  { report: 'progress', section: 'attention', heading: 'What needs attention' },
  { report: 'progress', section: 'standing', heading: 'Money and days', of: 'T1, T1b, T2' },
  { report: 'progress', section: 'time', heading: 'Where the time went', of: 'Workstream' },
  {
    report: 'progress',
    section: 'standing',
    heading: 'Days set aside and used, by workstream',
    of: WORKSTREAMS,
  },
  {
    report: 'progress',
    section: 'register',
    heading: 'How many days £6,000 buys',
    of: 'Day rates: Name, Rate with VAT, Days affordable, Chosen',
  },
  {
    report: 'progress',
    section: 'totals',
    heading: 'The month in numbers',
    of: 'Hours worked, Conversations, Options looked at, Tool evaluations, Gatherings held, People at gatherings',
  },
  { report: 'progress', section: 'stages', heading: 'Sign-up, step by step', of: 'Members' },
  { report: 'progress', section: 'milestones', heading: 'Milestones' },
  {
    report: 'progress',
    section: 'register',
    heading: 'Agreed and still open',
    of: 'Actions to date: Name, Lead, Due, State',
    where: 'State = Open, Under way',
  },
  { report: 'progress', section: 'next', heading: 'The next two weeks', of: '2 weeks' },
  { report: 'progress', section: 'issues', heading: 'Notes on the data' },
];

const findings: readonly Section[] = [
  {
    report: 'findings',
    section: 'totals',
    heading: 'Who was asked',
    of: 'Conversations, Organisations consulted, Other organisations consulted',
  },
  {
    report: 'findings',
    section: 'count',
    heading: 'Creators and users',
    of: 'Consultation by Role',
  },
  {
    report: 'findings',
    section: 'count',
    heading: 'What they want and need',
    of: 'Consultation by Theme',
  },
  {
    report: 'findings',
    section: 'register',
    heading: 'Need by need',
    of: 'Consultation to date: Theme, Need',
    where: 'Need is filled',
  },
  {
    report: 'findings',
    section: 'stories',
    heading: 'In their own words',
    of: 'Consultation: Theme, Quote',
    where: 'Quote is filled; Consent on is filled',
    note: 'Only the words of people who agreed to be quoted.',
  },
  { report: 'findings', section: 'partners', heading: 'Funded organisations asked', of: 'T6b' },
  {
    report: 'findings',
    section: 'register',
    heading: 'Options side by side',
    of: 'Options to date: Name, For, Against, Recommendation',
  },
  {
    report: 'findings',
    section: 'register',
    heading: 'What options cost, and whom they suit',
    of: 'Options to date: Name, Cost, Care and inclusion',
  },
  {
    report: 'findings',
    section: 'register',
    heading: 'Tools side by side',
    of: 'Tools: Name, What for, Licence, Price a month, Recommended',
  },
  {
    report: 'findings',
    section: 'register',
    heading: 'Who runs them, who can use them, how to leave them',
    of: 'Tools: Name, Hosting, Accessibility, Data held in, Export',
  },
  {
    report: 'findings',
    section: 'register',
    heading: 'Tools, question by question',
    of: 'Tool scores to date: Tool, Licence, Hosting, Price, Accessibility, Data location, Export',
    note: 'Six questions, 0 to 2 points each.',
  },
  { report: 'findings', section: 'standing', heading: 'Tools as a whole', of: 'T9, T9b, T9c' },
  { report: 'findings', section: 'standing', heading: 'Sign-up and onboarding', of: 'T8' },
  { report: 'findings', section: 'notes', heading: 'How silent clauses were read' },
];

export const workReports: readonly Section[] = [...progress, ...findings];
