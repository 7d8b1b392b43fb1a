import { aheadAndDecided, whatWasDone, whoMayBeWrittenTo } from '../handover-sections';
import { ownWeek } from '../own-week';
import type { Report } from '../template';

const monthly: Report = {
  report: 'monthly',
  title: 'Monthly summary',
  reader: 'The Secretary',
  every: 'month',
  sections: [
    { section: 'attention', heading: 'What needs attention' },
    {
      section: 'hours',
      heading: 'Hours',
      of: 'Hours worked',
      note: 'Paid hours only: volunteers’ hours are counted apart.',
    },
    { section: 'time', heading: 'Where the time went', of: 'Activity' },
    {
      section: 'totals',
      heading: 'The month in numbers',
      of: 'Days in Patna, Evening hours, Weekend hours, People at sessions, New people, Volunteer hours',
    },
    { section: 'instalments', heading: 'Instalments' },
    { section: 'stages', heading: 'Groups on the move', of: 'Groups' },
    { section: 'milestones', heading: 'Milestones' },
    { section: 'next', heading: 'The next four weeks', of: '4 weeks' },
    { section: 'issues', heading: 'Notes on the data' },
  ],
};

const board: Report = {
  report: 'board',
  title: 'Quarterly report to the board',
  reader: 'The board',
  every: 'quarter',
  noNames: true,
  sections: [
    { section: 'attention', heading: 'What needs attention' },
    { section: 'standing', heading: 'Where each clause stands' },
    { section: 'hours', heading: 'Hours against 28 a week', of: 'Hours worked' },
    { section: 'time', heading: 'Where the time went', of: 'Activity' },
    { section: 'time', heading: 'Hours by place', of: 'Place' },
    {
      section: 'time',
      heading: 'Hours by outcome',
      of: 'Outcomes',
      note: 'An hour for both outcomes counts towards each.',
    },
    {
      section: 'sum',
      heading: 'People by outcome',
      of: 'Log: People by Outcomes',
      note: 'Attendances since the start: somebody who comes twice counts twice, and who comes to something for both outcomes counts towards each.',
    },
    { section: 'time', heading: 'Evenings and weekends', of: 'When' },
    {
      section: 'totals',
      heading: 'People and groups',
      of: 'Sessions with residents, Sessions led by residents, People at sessions, New people, Volunteers, Volunteer hours, Groups formed, Assets found',
    },
    { section: 'stages', heading: 'Groups, stage by stage', of: 'Groups' },
    {
      section: 'totals',
      heading: 'Support to each group',
      of: 'Hours for groups by Group',
      note: 'Support should fall as a group learns to manage itself.',
    },
    {
      section: 'stages',
      heading: 'Residents’ steps towards taking part',
      of: 'People',
    },
    {
      section: 'change',
      heading: 'Confidence, before and after',
      of: 'Confidence: Before, After',
    },
    {
      section: 'count',
      heading: 'Projects, events and activities',
      of: 'Projects by State',
    },
    {
      section: 'register',
      heading: 'Acting together',
      of: 'Projects: Name, Groups, Held on, Benefit',
      where: 'Kind = Collective action; State = Delivered',
    },
    {
      section: 'count',
      heading: 'Problems raised and solved',
      of: 'Community issues by State',
    },
    {
      section: 'sum',
      heading: 'Funding',
      of: 'Funding: Asked for, Awarded by State',
    },
    { section: 'partners', heading: 'Partners and neighbours', of: 'P22, P25' },
    {
      section: 'totals',
      heading: 'Help with applications',
      of: 'Hours on funding applications, Applications submitted, Applications decided, Applications awarded, Applications awarded ÷ Applications decided, Money awarded, Money awarded ÷ Hours on funding applications',
    },
    {
      section: 'count',
      heading: 'Learning by topic',
      of: 'Log by Topic',
      where: 'Topic is filled',
    },
    { section: 'count', heading: 'What we put out', of: 'Comms by Channel' },
    {
      section: 'stories',
      heading: 'Stories',
      of: 'Case studies: Name, Story',
      where: 'State = Approved; Consent on is filled; Link is filled',
    },
    { section: 'milestones', heading: 'Milestones' },
    {
      section: 'register',
      heading: 'What we ask of the board',
      of: 'Actions to date: Name, Due, State',
      where: 'Lead = Board; State = Open, Under way',
    },
    { section: 'next', heading: 'The next four weeks', of: '4 weeks' },
    { section: 'issues', heading: 'Notes on the data' },
    { section: 'notes', heading: 'How silent clauses were read' },
  ],
};

const review: Report = {
  report: 'review',
  title: 'Before the review',
  reader: 'The Secretary',
  every: 'quarter',
  sections: [
    { section: 'attention', heading: 'What needs attention' },
    { section: 'hours', heading: 'Hours against 28 a week', of: 'Hours worked' },
    {
      section: 'register',
      heading: 'Agreed last time',
      of: 'Actions to date: Name, Lead, Due, State',
      where: 'Agreed in = Review with the Secretary',
    },
    { section: 'partners', heading: 'Who has fallen silent', of: 'P22, P25' },
    { section: 'next', heading: 'The next four weeks', of: '4 weeks' },
  ],
};

const plan: Report = {
  report: 'plan',
  title: 'Community Action Plan: progress',
  reader: 'The board',
  every: 'quarter',
  noNames: true,
  sections: [
    { section: 'milestones', heading: 'The refresh, step by step', of: 'P23' },
    { section: 'totals', heading: 'Consultation', of: 'Consultation responses' },
    {
      section: 'count',
      heading: 'Actions by state',
      of: 'Actions by State',
      where: 'Agreed in = Community Action Plan',
    },
    {
      section: 'register',
      heading: 'Actions',
      of: 'Actions to date: Name, Theme, Lead, Due, State',
      where: 'Agreed in = Community Action Plan',
    },
  ],
};

const annual: Report = {
  report: 'annual',
  title: 'Annual report to funders',
  reader: 'The funders',
  every: 'year',
  noNames: true,
  sections: [
    { section: 'standing', heading: 'What was promised, and what was done' },
    {
      section: 'totals',
      heading: 'The year in numbers',
      of: 'Hours worked, Sessions with residents, People at sessions, New people, Volunteer hours, Groups formed, Collective actions, Applications submitted, Money awarded, Community issues resolved',
    },
    {
      section: 'time',
      heading: 'Hours by outcome',
      of: 'Outcomes',
      note: 'An hour for both outcomes counts towards each.',
    },
    { section: 'stages', heading: 'Groups, stage by stage', of: 'Groups' },
    {
      section: 'sum',
      heading: 'Funding brought to Patna',
      of: 'Funding: Awarded by Funder',
      where: 'State = Awarded',
    },
    {
      section: 'register',
      heading: 'Indicators',
      of: 'Readings: Indicator, Date, Value',
    },
    {
      section: 'change',
      heading: 'Confidence, before and after',
      of: 'Confidence: Before, After',
    },
    {
      section: 'stories',
      heading: 'Stories',
      of: 'Case studies: Name, Story',
      where: 'State = Approved; Consent on is filled; Link is filled',
    },
    { section: 'notes', heading: 'How silent clauses were read' },
  ],
};

/** Everything that whoever comes next needs to go on. */
const handover: Report = {
  report: 'handover',
  title: 'Handover pack',
  reader: 'Whoever comes next',
  every: 'at-the-end',
  sections: [
    {
      section: 'register',
      heading: 'Agreed and still open',
      of: 'Actions to date: Name, Agreed in, Lead, Due, State',
      where: 'State = Open, Under way',
    },
    ...aheadAndDecided,
    ...whoMayBeWrittenTo('P28'),
    {
      section: 'register',
      heading: 'Groups',
      of: 'Groups to date: Name, Formed on, Members',
    },
    { section: 'stages', heading: 'Groups, stage by stage', of: 'Groups' },
    {
      section: 'register',
      heading: 'Organisations',
      of: 'Organisations: Name, Kind, Relationship',
    },
    {
      section: 'register',
      heading: 'Applications for funding',
      of: 'Funding to date: Name, Group, Funder, State, Asked for, Awarded',
    },
    {
      section: 'register',
      heading: 'Projects to come',
      of: 'Projects to date: Name, Kind, Planned for',
      where: 'State = Planned',
    },
    {
      section: 'register',
      heading: 'What Patna has',
      of: 'Assets to date: Name, Kind, Held by, Used on',
    },
    ...whatWasDone,
  ],
};

export const reports: readonly Report[] = [ownWeek, monthly, board, review, plan, annual, handover];
