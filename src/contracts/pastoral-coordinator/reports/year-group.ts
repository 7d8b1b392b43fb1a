import type { Report, ReportSection as Section } from '../../template';

/** For the Senior Pastoral Co-ordinator and the Deputy Headteacher, each half-term. */
const standing: readonly Section[] = [
  { section: 'attention', heading: 'What needs attention' },
  { section: 'standing', heading: 'Where each clause stands' },
  {
    section: 'totals',
    heading: 'Attendance, behaviour and progress',
    of: 'Possible sessions, Absent sessions, Unauthorised sessions, Positive behaviour, Negative behaviour, Lessons missed, Suspensions begun, Sessions lost to suspension, Subjects below target',
  },
  {
    section: 'count',
    heading: 'Lessons missed, by time of day',
    of: 'Behaviour by Lesson',
    where: 'Category = Missed lesson',
  },
  {
    section: 'count',
    heading: 'Behaviour, by category',
    of: 'Behaviour by Category',
  },
  {
    section: 'sum',
    heading: 'Absence, by code',
    of: 'Attendance: Sessions by Code',
    where: 'Code Counts as tags = absent',
  },
  {
    section: 'sum',
    heading: 'Suspensions, by reason',
    of: 'Suspensions: Sessions lost by Reason',
  },
];

const change = (heading: string, column: string): Section => ({
  section: 'change',
  heading,
  of: `Interventions: ${column} before, ${column} after`,
});

const support: readonly Section[] = [
  {
    section: 'sum',
    heading: 'Interventions, by kind',
    of: 'Interventions: Sessions planned, Sessions attended by Kind',
  },
  change('Confidence, before and after', 'Confidence'),
  change('Social skills, before and after', 'Social skills'),
  change('Attendance, before and after', 'Attendance'),
  change('Incidents, before and after', 'Incidents'),
  change('Grades below target, before and after', 'Grades below'),
  { section: 'stages', heading: 'On the way back', of: 'Returns' },
  {
    section: 'count',
    heading: 'Why support ended',
    of: 'Returns by Exit reason',
    where: 'Exit on is filled',
  },
  { section: 'count', heading: 'Barriers', of: 'Barriers by Barrier' },
  {
    section: 'count',
    heading: 'Strategies learnt with BSS',
    of: 'BSS episodes by Strategy',
  },
  {
    section: 'totals',
    heading: 'Support in numbers',
    of: 'Contacts with pupils, Check-ins, Hard days, Group sessions, Places taken in groups, Interventions begun, Barriers opened, Barriers closed, Part-time timetables begun, Returns begun, Returns ended, Opportunities offered, Opportunities taken up, Careers appointments held, Feedback given',
  },
];

const school: readonly Section[] = [
  {
    section: 'partners',
    heading: 'Colleagues and agencies',
    of: 'C15, C35',
  },
  {
    section: 'register',
    heading: 'You said, we did',
    of: 'Student voice to date: Method, Pupils asked, You said, We did',
  },
  {
    section: 'register',
    heading: 'Events, trips and visits',
    of: 'Events to date: Name, Kind, State, Held on, Pupils there',
  },
  {
    section: 'totals',
    heading: 'Clubs, the inclusion unit and other duties',
    of: 'Club sessions, Places taken in clubs, Inclusion unit sessions planned, Inclusion unit sessions run, Other duties, Journeys, Miles, Mileage to claim',
  },
  { section: 'time', heading: 'Where the time went', of: 'Activity' },
  { section: 'time', heading: 'Evenings and weekends', of: 'When' },
  {
    section: 'totals',
    heading: 'Out of hours, and supervision',
    of: 'Hours worked, Evening hours, Weekend hours, Bank holiday hours, Hours of supervision',
  },
  {
    section: 'side-by-side',
    heading: 'Miles, by purpose',
    of: 'Journeys, Miles, Mileage to claim by Purpose',
  },
  { section: 'milestones', heading: 'Milestones' },
  { section: 'next', heading: 'The next four weeks', of: '4 weeks' },
  { section: 'issues', heading: 'Notes on the data' },
  { section: 'notes', heading: 'How silent clauses were read' },
];

export const yearGroup: Report = {
  report: 'year-group',
  title: 'Half-termly report on the year group',
  reader: 'The Senior Pastoral Co-ordinator; the Deputy Headteacher',
  every: 'term',
  sections: [...standing, ...support, ...school],
};
