import type { ReportSection as Section } from '../../template';

/** For the pastoral team, every week: pupils by code. */
export const caseload: readonly Section[] = [
  {
    report: 'caseload',
    section: 'partners',
    heading: 'Pupils to see',
    of: 'C25, C25b, C25c',
    note: 'Tier 1 every week, tier 2 every month, tier 3 every quarter.',
  },
  { report: 'caseload', section: 'partners', heading: 'Homes to reach', of: 'C24' },
  {
    report: 'caseload',
    section: 'standing',
    heading: 'Attendance and engagement',
    of: 'C3b, C5, C17, C17c',
  },
  {
    report: 'caseload',
    section: 'register',
    heading: 'Learning plans to review',
    of: 'Learning plans to date: Pupil, Method, Review due',
    where: 'Reviewed on is blank',
  },
  {
    report: 'caseload',
    section: 'register',
    heading: 'Part-time timetables that go on',
    of: 'Part-time timetables to date: Pupil, Starts on, Review due, Ends by',
    where: 'Full again on is blank',
  },
  { report: 'caseload', section: 'stages', heading: 'On the way back', of: 'Returns' },
  {
    report: 'caseload',
    section: 'register',
    heading: 'Barriers that are open',
    of: 'Barriers to date: Pupil, Barrier, Opened on, First step on',
    where: 'Closed on is blank',
  },
  {
    report: 'caseload',
    section: 'register',
    heading: 'Feedback that is owed',
    of: 'Feedback to date: Pupil, For, About, Due',
    where: 'Given on is blank',
  },
  { report: 'caseload', section: 'next', heading: 'The next two weeks', of: '2 weeks' },
  { report: 'caseload', section: 'issues', heading: 'Notes on the data' },
];
