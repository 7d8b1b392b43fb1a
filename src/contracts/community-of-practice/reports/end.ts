import type { ReportSection as Section } from '../../template';

const funder: readonly Section[] = [
  {
    report: 'funder',
    section: 'standing',
    heading: 'What was asked, and what was done',
    of: 'T6, T6b, T6c, T7, T7b, T9, T9b, T9c, T10, T10b, T11, T13, T14',
    note: 'Members are in a table of their own; the freelancer’s fee and days are not part of this report.',
  },
  {
    report: 'funder',
    section: 'totals',
    heading: 'In numbers',
    of: 'Conversations, Organisations consulted, Other organisations consulted, Gatherings held, People at gatherings, New at gatherings, Returning at gatherings, Organisations at gatherings, Options looked at, Tool evaluations',
  },
  {
    report: 'funder',
    section: 'partners',
    heading: 'Funded organisations asked',
    of: 'T6b',
  },
  {
    report: 'funder',
    section: 'partners',
    heading: 'Funded organisations at gatherings',
    of: 'T10',
  },
  {
    report: 'funder',
    section: 'count',
    heading: 'What gatherings spoke of',
    of: 'Gatherings by Topics',
    note: 'A gathering with several topics counts towards each.',
  },
  { report: 'funder', section: 'stages', heading: 'Sign-up, step by step', of: 'Members' },
  { report: 'funder', section: 'count', heading: 'Options', of: 'Options by Recommendation' },
  {
    report: 'funder',
    section: 'stories',
    heading: 'In their own words',
    of: 'Consultation: Theme, Quote',
    where: 'Quote is filled; Consent on is filled',
  },
  { report: 'funder', section: 'milestones', heading: 'Milestones' },
  { report: 'funder', section: 'notes', heading: 'How silent clauses were read' },
];

const handover: readonly Section[] = [
  {
    report: 'handover',
    section: 'register',
    heading: 'What is handed over',
    of: 'Handover: Name, Ready, Link',
  },
  { report: 'handover', section: 'standing', heading: 'Who may be written to', of: 'T15' },
  {
    report: 'handover',
    section: 'count',
    heading: 'Contacts who agreed, by segment',
    of: 'Contacts by Segments',
    where: 'Consent = Yes; Withdrawn on is blank; Confidential is not Yes',
    note: 'Contacts with a day of consent, as the sheet has them. The mailing list leaves out a few more, such as addresses on Do not write to.',
  },
  {
    report: 'handover',
    section: 'register',
    heading: 'Decisions',
    of: 'Decisions: Name, Read for now as, Decision, Decided on',
  },
  {
    report: 'handover',
    section: 'register',
    heading: 'Open actions',
    of: 'Actions: Name, Lead, Due, State',
    where: 'State = Open, Under way',
  },
  { report: 'handover', section: 'milestones', heading: 'Milestones' },
  { report: 'handover', section: 'next', heading: 'What comes next', of: '12 weeks' },
  {
    report: 'handover',
    section: 'register',
    heading: 'The wider programme',
    of: 'Programme: Name, When, For members',
  },
  {
    report: 'handover',
    section: 'register',
    heading: 'Gatherings so far',
    of: 'Gatherings: Name, Held on, Attended, Topics, What came of it',
  },
  {
    report: 'handover',
    section: 'register',
    heading: 'Organisations',
    of: 'Organisations: Name, Kind, Funded',
  },
  { report: 'handover', section: 'stages', heading: 'Members, step by step', of: 'Members' },
  {
    report: 'handover',
    section: 'register',
    heading: 'Tools that are suggested',
    of: 'Tools: Name, What for, Hosting, Export',
    where: 'Recommended = Yes',
  },
  { report: 'handover', section: 'standing', heading: 'Where each clause stands' },
  { report: 'handover', section: 'notes', heading: 'How silent clauses were read' },
];

export const endReports: readonly Section[] = [...funder, ...handover];
