import type { ReportSection as Section } from '../../template';

/** For the Senior Pastoral Co-ordinator and the Deputy Headteacher, each half-term. */
const standing: readonly Section[] = [
  { report: 'year-group', section: 'attention', heading: 'What needs attention' },
  { report: 'year-group', section: 'standing', heading: 'Where each clause stands' },
  {
    report: 'year-group',
    section: 'totals',
    heading: 'Attendance, behaviour and progress',
    of: 'Possible sessions, Absent sessions, Unauthorised sessions, Positive behaviour, Negative behaviour, Lessons missed, Suspensions begun, Sessions lost to suspension, Subjects below target',
    note: 'This month and the month before cover a half-term together.',
  },
  {
    report: 'year-group',
    section: 'count',
    heading: 'Lessons missed, by time of day',
    of: 'Behaviour by Lesson',
    where: 'Category = Missed lesson',
  },
  {
    report: 'year-group',
    section: 'count',
    heading: 'Behaviour, by category',
    of: 'Behaviour by Category',
  },
  {
    report: 'year-group',
    section: 'sum',
    heading: 'Absence, by the code that most of it carries',
    of: 'Attendance: Absent, Unauthorised by Main code',
    where: 'Main code is filled',
  },
  {
    report: 'year-group',
    section: 'sum',
    heading: 'Suspensions, by reason',
    of: 'Suspensions: Sessions lost by Reason',
  },
];

const change = (heading: string, column: string): Section => ({
  report: 'year-group',
  section: 'change',
  heading,
  of: `Interventions: ${column} before, ${column} after`,
});

const support: readonly Section[] = [
  {
    report: 'year-group',
    section: 'sum',
    heading: 'Interventions, by kind',
    of: 'Interventions: Sessions planned, Sessions attended by Kind',
  },
  change('Confidence, before and after', 'Confidence'),
  change('Social skills, before and after', 'Social skills'),
  change('Attendance, before and after', 'Attendance'),
  change('Incidents, before and after', 'Incidents'),
  change('Grades below target, before and after', 'Grades below'),
  { report: 'year-group', section: 'stages', heading: 'On the way back', of: 'Returns' },
  {
    report: 'year-group',
    section: 'count',
    heading: 'Why support ended',
    of: 'Returns by Exit reason',
    where: 'Exit on is filled',
  },
  { report: 'year-group', section: 'count', heading: 'Barriers', of: 'Barriers by Barrier' },
  {
    report: 'year-group',
    section: 'count',
    heading: 'Strategies learnt with BSS',
    of: 'BSS episodes by Strategy',
  },
  {
    report: 'year-group',
    section: 'totals',
    heading: 'Support in numbers',
    of: 'Contacts with pupils, Check-ins, Hard days, Group sessions, Places taken in groups, Interventions begun, Barriers opened, Barriers closed, Part-time timetables begun, Returns begun, Returns ended, Opportunities offered, Opportunities taken up, Careers appointments held, Feedback given',
  },
];

const school: readonly Section[] = [
  {
    report: 'year-group',
    section: 'partners',
    heading: 'Colleagues and agencies',
    of: 'C15, C35',
  },
  {
    report: 'year-group',
    section: 'register',
    heading: 'You said, we did',
    of: 'Student voice to date: Method, Pupils asked, You said, We did',
  },
  {
    report: 'year-group',
    section: 'register',
    heading: 'Events, trips and visits',
    of: 'Events to date: Name, Kind, State, Held on, Pupils there',
  },
  {
    report: 'year-group',
    section: 'totals',
    heading: 'Clubs, the inclusion unit and other duties',
    of: 'Club sessions, Places taken in clubs, Inclusion unit sessions planned, Inclusion unit sessions run, Other duties, Journeys, Miles',
  },
  { report: 'year-group', section: 'time', heading: 'Where the time went', of: 'Activity' },
  { report: 'year-group', section: 'time', heading: 'Evenings and weekends', of: 'When' },
  {
    report: 'year-group',
    section: 'totals',
    heading: 'Out of hours, and supervision',
    of: 'Hours worked, Evening hours, Weekend hours, Bank holiday hours, Hours of supervision',
  },
  {
    report: 'year-group',
    section: 'sum',
    heading: 'Miles, by purpose',
    of: 'Mileage: Miles by Purpose',
  },
  { report: 'year-group', section: 'milestones', heading: 'Milestones' },
  { report: 'year-group', section: 'next', heading: 'The next four weeks', of: '4 weeks' },
  { report: 'year-group', section: 'issues', heading: 'Notes on the data' },
  { report: 'year-group', section: 'notes', heading: 'How silent clauses were read' },
];

export const yearGroup: readonly Section[] = [...standing, ...support, ...school];
