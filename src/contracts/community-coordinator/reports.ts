import type { ReportSection as Section } from '../template';

const monthly: readonly Section[] = [
  { report: 'monthly', section: 'attention', heading: 'What needs attention' },
  {
    report: 'monthly',
    section: 'hours',
    heading: 'Hours',
    of: 'Hours worked',
    note: 'Paid hours only: volunteers’ hours are counted apart.',
  },
  { report: 'monthly', section: 'time', heading: 'Where the time went', of: 'Activity' },
  {
    report: 'monthly',
    section: 'totals',
    heading: 'The month in numbers',
    of: 'Days in Patna, Evening hours, Weekend hours, People at sessions, New people, Volunteer hours',
  },
  { report: 'monthly', section: 'stages', heading: 'Groups on the move', of: 'Groups' },
  { report: 'monthly', section: 'milestones', heading: 'Milestones' },
  { report: 'monthly', section: 'next', heading: 'The next four weeks', of: '4 weeks' },
  { report: 'monthly', section: 'issues', heading: 'Notes on the data' },
];

const board: readonly Section[] = [
  { report: 'board', section: 'attention', heading: 'What needs attention' },
  { report: 'board', section: 'standing', heading: 'Where each clause stands' },
  { report: 'board', section: 'hours', heading: 'Hours against 28 a week', of: 'Hours worked' },
  { report: 'board', section: 'time', heading: 'Where the time went', of: 'Activity' },
  { report: 'board', section: 'time', heading: 'Hours by place', of: 'Place' },
  {
    report: 'board',
    section: 'time',
    heading: 'Hours by outcome',
    of: 'Outcomes',
    note: 'An hour for both outcomes counts towards each.',
  },
  { report: 'board', section: 'time', heading: 'Evenings and weekends', of: 'When' },
  {
    report: 'board',
    section: 'totals',
    heading: 'People and groups',
    of: 'Sessions with residents, Sessions led by residents, People at sessions, New people, Volunteers, Volunteer hours, Groups formed, Assets found',
  },
  { report: 'board', section: 'stages', heading: 'Groups, stage by stage', of: 'Groups' },
  {
    report: 'board',
    section: 'time',
    heading: 'Support to each group',
    of: 'Group',
    where: 'Group is filled',
    note: 'Support should fall as a group learns to manage itself.',
  },
  {
    report: 'board',
    section: 'stages',
    heading: 'Residents’ steps towards taking part',
    of: 'People',
  },
  {
    report: 'board',
    section: 'change',
    heading: 'Confidence, before and after',
    of: 'Confidence: Before, After',
  },
  {
    report: 'board',
    section: 'count',
    heading: 'Projects, events and activities',
    of: 'Projects by State',
  },
  {
    report: 'board',
    section: 'register',
    heading: 'Acting together',
    of: 'Projects: Name, Groups, Held on, Benefit',
    where: 'Kind = Collective action; State = Delivered',
  },
  {
    report: 'board',
    section: 'count',
    heading: 'Problems raised and solved',
    of: 'Community issues by State',
  },
  {
    report: 'board',
    section: 'sum',
    heading: 'Funding',
    of: 'Funding: Asked for, Awarded by State',
  },
  { report: 'board', section: 'partners', heading: 'Partners and neighbours', of: 'P22, P25' },
  {
    report: 'board',
    section: 'totals',
    heading: 'Help with applications',
    of: 'Hours on funding applications, Applications submitted, Money awarded',
  },
  {
    report: 'board',
    section: 'count',
    heading: 'Learning by topic',
    of: 'Log by Topic',
    where: 'Topic is filled',
  },
  { report: 'board', section: 'count', heading: 'What we put out', of: 'Comms by Channel' },
  {
    report: 'board',
    section: 'stories',
    heading: 'Stories',
    of: 'Case studies: Name, Story',
    where: 'State = Approved; Consent on is filled; Link is filled',
  },
  { report: 'board', section: 'milestones', heading: 'Milestones' },
  {
    report: 'board',
    section: 'register',
    heading: 'What we ask of the board',
    of: 'Actions to date: Name, Due, State',
    where: 'Lead = Board; State = Open, Under way',
  },
  { report: 'board', section: 'next', heading: 'The next four weeks', of: '4 weeks' },
  { report: 'board', section: 'issues', heading: 'Notes on the data' },
  { report: 'board', section: 'notes', heading: 'How silent clauses were read' },
];

const review: readonly Section[] = [
  { report: 'review', section: 'attention', heading: 'What needs attention' },
  { report: 'review', section: 'standing', heading: 'Where each clause stands' },
  { report: 'review', section: 'hours', heading: 'Hours against 28 a week', of: 'Hours worked' },
  {
    report: 'review',
    section: 'register',
    heading: 'Agreed last time',
    of: 'Actions to date: Name, Lead, Due, State',
    where: 'Agreed in = Review with the Secretary',
  },
  { report: 'review', section: 'partners', heading: 'Who has fallen silent', of: 'P22, P25' },
  { report: 'review', section: 'milestones', heading: 'Milestones' },
  { report: 'review', section: 'notes', heading: 'To decide: how silent clauses are read' },
];

const plan: readonly Section[] = [
  { report: 'plan', section: 'milestones', heading: 'The refresh, step by step', of: 'P23' },
  { report: 'plan', section: 'totals', heading: 'Consultation', of: 'Consultation responses' },
  {
    report: 'plan',
    section: 'count',
    heading: 'Actions by state',
    of: 'Actions by State',
    where: 'Agreed in = Community Action Plan',
  },
  {
    report: 'plan',
    section: 'register',
    heading: 'Actions',
    of: 'Actions to date: Name, Theme, Lead, Due, State',
    where: 'Agreed in = Community Action Plan',
  },
];

const annual: readonly Section[] = [
  { report: 'annual', section: 'standing', heading: 'What was promised, and what was done' },
  {
    report: 'annual',
    section: 'totals',
    heading: 'The year in numbers',
    of: 'Hours worked, Sessions with residents, People at sessions, New people, Volunteer hours, Groups formed, Collective actions, Applications submitted, Money awarded, Community issues resolved',
  },
  {
    report: 'annual',
    section: 'time',
    heading: 'Hours by outcome',
    of: 'Outcomes',
    note: 'An hour for both outcomes counts towards each.',
  },
  { report: 'annual', section: 'stages', heading: 'Groups, stage by stage', of: 'Groups' },
  {
    report: 'annual',
    section: 'sum',
    heading: 'Funding brought to Patna',
    of: 'Funding: Awarded by Funder',
    where: 'State = Awarded',
  },
  {
    report: 'annual',
    section: 'register',
    heading: 'Indicators',
    of: 'Readings: Indicator, Date, Value',
  },
  {
    report: 'annual',
    section: 'change',
    heading: 'Confidence, before and after',
    of: 'Confidence: Before, After',
  },
  {
    report: 'annual',
    section: 'stories',
    heading: 'Stories',
    of: 'Case studies: Name, Story',
    where: 'State = Approved; Consent on is filled; Link is filled',
  },
  { report: 'annual', section: 'notes', heading: 'How silent clauses were read' },
];

export const reports: readonly Section[] = [...monthly, ...board, ...review, ...plan, ...annual];
