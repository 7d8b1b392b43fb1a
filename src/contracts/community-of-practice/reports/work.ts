import type { Report, ReportSection as Section } from '../../template';

const WORKSTREAMS = 'T2b, T2c, T2d, T2e, T2f, T2g, T2h';

const progress: readonly Section[] = [
  { section: 'attention', heading: 'What needs attention' },
  { section: 'standing', heading: 'Money and days', of: 'T1, T1b, T2' },
  { section: 'time', heading: 'Where the time went', of: 'Workstream' },
  {
    section: 'standing',
    heading: 'Days set aside and used, by workstream',
    of: WORKSTREAMS,
  },
  {
    section: 'totals',
    heading: 'The month in numbers',
    of: 'Hours worked, Conversations, Options looked at, Tool evaluations, Gatherings held, People at gatherings',
  },
  { section: 'stages', heading: 'Sign-up, step by step', of: 'Members' },
  { section: 'milestones', heading: 'Milestones' },
  {
    section: 'register',
    heading: 'Agreed and still open',
    of: 'Actions to date: Name, Lead, Due, State',
    where: 'State = Open, Under way',
  },
  { section: 'next', heading: 'The next two weeks', of: '2 weeks' },
  { section: 'issues', heading: 'Notes on the data' },
];

const findings: readonly Section[] = [
  {
    section: 'totals',
    heading: 'Who was asked',
    of: 'Conversations, Organisations consulted, Other organisations consulted',
  },
  {
    section: 'count',
    heading: 'Creators and users',
    of: 'Consultation by Role',
  },
  {
    section: 'count',
    heading: 'What they want and need',
    of: 'Consultation by Theme',
  },
  {
    section: 'register',
    heading: 'Need by need',
    of: 'Consultation to date: Theme, Need',
    where: 'Need is filled',
  },
  {
    section: 'stories',
    heading: 'In their own words',
    of: 'Consultation: Theme, Quote',
    where: 'Quote is filled; Consent on is filled',
    note: 'Only the words of people who agreed to be quoted.',
  },
  { section: 'partners', heading: 'Funded organisations asked', of: 'T6b' },
  {
    section: 'register',
    heading: 'Options side by side',
    of: 'Options to date: Name, For, Against, Recommendation',
  },
  {
    section: 'register',
    heading: 'What options cost, and whom they suit',
    of: 'Options to date: Name, Cost, Care and inclusion',
  },
  {
    section: 'register',
    heading: 'Tools side by side',
    of: 'Tools: Name, What for, Licence, Price a month, Recommended',
  },
  {
    section: 'register',
    heading: 'Who runs them, who can use them, how to leave them',
    of: 'Tools: Name, Hosting, Accessibility, Data held in, Export',
  },
  {
    section: 'register',
    heading: 'Tools, question by question',
    of: 'Tool scores to date: Tool, Licence, Hosting, Price, Accessibility, Data location, Export',
    note: 'Six questions, 0 to 2 points each.',
  },
  { section: 'standing', heading: 'Tools as a whole', of: 'T9, T9b, T9c' },
  { section: 'standing', heading: 'Sign-up and onboarding', of: 'T8' },
  { section: 'stages', heading: 'Sign-up, step by step', of: 'Members' },
  {
    section: 'notes',
    heading: 'How silent clauses were read',
    of: 'T6b, T8, T9, T9b, T9c',
  },
];

const READER = 'The Secretariat';

export const workReports: readonly Report[] = [
  {
    report: 'progress',
    title: 'Progress note',
    reader: READER,
    every: 'fortnight',
    sections: progress,
  },
  {
    report: 'findings',
    title: 'Options and findings',
    reader: READER,
    every: 'at-the-end',
    sections: findings,
  },
];
