import type { RowFor } from '../../template';

type Measure = RowFor<'measures'>;

/** Rows of a register, counted by the day in one of its columns. */
const rows = (
  measure: string,
  sheet: string,
  column: string,
  noun: string,
  where?: string,
): Measure => ({ measure, count: 'rows', sheet, column, ...(where && { where }), noun });

const sum = (measure: string, sheet: string, column: string, noun?: string): Measure => ({
  measure,
  count: 'sum',
  sheet,
  column,
  ...(noun && { noun }),
});

/** Sessions whose code counts as such, whatever the school makes of the code. */
const sessions = (measure: string, tag: string, where = ''): Measure => ({
  ...sum(measure, 'Attendance', 'Sessions', 'session'),
  where: `Code Counts as tags = ${tag}${where}`,
});

const yearGroup: readonly Measure[] = [
  sessions('Possible sessions', 'possible'),
  sessions('Attended sessions', 'possible', '; Code Counts as tags is not absent'),
  sessions('Absent sessions', 'absent'),
  sessions('Unauthorised sessions', 'unauthorised'),
  rows('Attendance rows', 'Attendance', 'From', 'row'),
  rows('Progress checks', 'Progress', 'Checked on', 'check'),
  rows('Subjects below target', 'Progress', 'Checked on', 'check', 'Grades below ≥ 1'),
  rows('Behaviour noticed', 'Behaviour', 'Date', 'row'),
  rows('Positive behaviour', 'Behaviour', 'Date', 'row', 'Kind = Positive'),
  rows('Negative behaviour', 'Behaviour', 'Date', 'row', 'Kind = Negative'),
  rows('Lessons missed', 'Behaviour', 'Date', 'lesson', 'Category = Missed lesson'),
  rows('Suspensions begun', 'Suspensions', 'Began on', 'suspension'),
  sum('Sessions lost to suspension', 'Suspensions', 'Sessions lost', 'session'),
  rows('Engagement ratings', 'Engagement', 'Date', 'rating'),
  rows('Low engagement ratings', 'Engagement', 'Date', 'rating', 'Rating ≤ 2'),
];

const support: readonly Measure[] = [
  rows('Interventions begun', 'Interventions', 'Began on', 'intervention'),
  rows(
    'Interventions reviewed',
    'Interventions',
    'Reviewed on',
    'intervention',
    'Reviewed on is filled',
  ),
  rows(
    'Social skills interventions reviewed',
    'Interventions',
    'Reviewed on',
    'intervention',
    'Reviewed on is filled; Kind = Social skills',
  ),
  rows('Barriers opened', 'Barriers', 'Opened on', 'barrier'),
  rows('Barriers closed', 'Barriers', 'Closed on', 'barrier', 'Closed on is filled'),
  rows('Learning plans made', 'Learning plans', 'Created on', 'plan'),
  rows('Learning plans agreed', 'Learning plans', 'Agreed on', 'plan', 'Agreed on is filled'),
  rows('Part-time timetables begun', 'Part-time timetables', 'Starts on', 'timetable'),
  rows('Returns begun', 'Returns', 'Began on', 'return'),
  rows(
    'Returns after mental health needs',
    'Returns',
    'Began on',
    'return',
    'Kind = Mental health',
  ),
  rows('Returns ended', 'Returns', 'Exit on', 'return', 'Exit on is filled'),
  rows('Cases opened', 'Paperwork', 'Opened on', 'case'),
];

const school: readonly Measure[] = [
  rows(
    'Careers appointments held',
    'Careers appointments',
    'Held on',
    'appointment',
    'Held on is filled',
  ),
  rows('Feedback given', 'Feedback', 'Given on', 'answer', 'Given on is filled'),
  rows('Times pupils were asked', 'Student voice', 'Date', 'time'),
  rows('Opportunities offered', 'Opportunities', 'Offered on', 'opportunity'),
  rows('Opportunities taken up', 'Opportunities', 'Offered on', 'opportunity', 'Taken up = yes'),
  rows('Provision reviews held', 'Provision reviews', 'Held on', 'review'),
  rows('Events held', 'Events', 'Held on', 'event', 'State = Held'),
  rows('Inclusion unit sessions planned', 'Inclusion unit', 'Planned for', 'session'),
  rows('Inclusion unit sessions run', 'Inclusion unit', 'Planned for', 'session', 'Run = yes'),
  rows('Journeys', 'Mileage', 'Date', 'journey'),
  sum('Miles', 'Mileage', 'Miles', 'mile'),
  {
    measure: 'Mileage to claim',
    count: 'sum',
    sheet: 'Mileage',
    column: 'Miles',
    worth: '£0.45; £0.25 after 10,000',
  },
  rows('Safeguarding concerns passed on', 'Safeguarding references', 'Date', 'reference'),
];

/** What is counted in the registers. */
export const registerMeasures: readonly Measure[] = [...yearGroup, ...support, ...school];
