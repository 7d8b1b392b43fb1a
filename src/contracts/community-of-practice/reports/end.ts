import type { Report, ReportSection as Section } from '../../template';

const TOLD_TO_FUNDER = 'T6, T6b, T6c, T7, T7b, T9, T9b, T9c, T10, T10b, T11, T13, T14';

const funder: readonly Section[] = [
  {
    section: 'standing',
    heading: 'What was asked, and what was done',
    of: TOLD_TO_FUNDER,
    note: 'Members are in a table of their own; the freelancer’s fee and days are not part of this report.',
  },
  {
    section: 'totals',
    heading: 'In numbers',
    of: 'Conversations, Organisations consulted, Other organisations consulted, Gatherings held, People at gatherings, New at gatherings, Returning at gatherings, Organisations at gatherings, Options looked at, Tool evaluations',
  },
  {
    section: 'partners',
    heading: 'Funded organisations asked',
    of: 'T6b',
  },
  {
    section: 'partners',
    heading: 'Funded organisations at gatherings',
    of: 'T10',
  },
  {
    section: 'count',
    heading: 'What gatherings spoke of',
    of: 'Gatherings by Topics',
    note: 'A gathering with several topics counts towards each.',
  },
  { section: 'stages', heading: 'Sign-up, step by step', of: 'Members' },
  { section: 'count', heading: 'Options', of: 'Options by Recommendation' },
  {
    section: 'stories',
    heading: 'In their own words',
    of: 'Consultation: Theme, Quote',
    where: 'Quote is filled; Consent on is filled',
  },
  { section: 'milestones', heading: 'Milestones' },
  { section: 'notes', heading: 'How silent clauses were read', of: TOLD_TO_FUNDER },
];

const handover: readonly Section[] = [
  {
    section: 'register',
    heading: 'What is handed over',
    of: 'Handover: Name, Ready, Link',
  },
  { section: 'standing', heading: 'Who may be written to', of: 'T15' },
  {
    section: 'count',
    heading: 'Contacts who agreed, by segment',
    of: 'Contacts by Segments',
    where: 'Consent = Yes; Consent on is filled; Withdrawn on is blank; Confidential is not Yes',
    note: 'Contacts with a day of consent, as the sheet has them. The mailing list leaves out a few more, such as addresses on Do not write to.',
  },
  {
    section: 'register',
    heading: 'Decisions that were asked for',
    of: 'Decisions to date: Name, Read for now as, Decision, Decided on',
  },
  {
    section: 'register',
    heading: 'Open actions',
    of: 'Actions to date: Name, Lead, Due, State',
    where: 'State = Open, Under way',
  },
  { section: 'milestones', heading: 'Milestones' },
  { section: 'next', heading: 'What comes next', of: '12 weeks' },
  {
    section: 'register',
    heading: 'The wider programme',
    of: 'Programme: Name, When, For members',
  },
  {
    section: 'register',
    heading: 'Gatherings so far',
    of: 'Gatherings to date: Name, Held on, Attended, Topics, What came of it',
  },
  {
    section: 'register',
    heading: 'Organisations',
    of: 'Organisations: Name, Kind, Funded',
  },
  { section: 'stages', heading: 'Members, step by step', of: 'Members' },
  {
    section: 'register',
    heading: 'Tools that are suggested',
    of: 'Tools: Name, What for, Hosting, Export',
    where: 'Recommended = Yes',
  },
  { section: 'documents', heading: 'Handed in and made' },
  { section: 'standing', heading: 'Where each clause stands' },
  { section: 'decisions', heading: 'Decisions that were taken' },
  { section: 'notes', heading: 'Decisions that are still open: how silent clauses are read' },
];

export const endReports: readonly Report[] = [
  {
    report: 'funder',
    title: 'Report to Power to Change',
    reader: 'Power to Change',
    every: 'at-the-end',
    noNames: true,
    sections: funder,
  },
  {
    report: 'handover',
    title: 'Handover pack',
    reader: 'The next manager',
    every: 'at-the-end',
    sections: handover,
  },
];
