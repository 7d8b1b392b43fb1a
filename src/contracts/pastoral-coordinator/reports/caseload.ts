import type { Report } from '../../template';

/** For the pastoral team, every week: pupils by code. */
export const caseload: Report = {
  report: 'caseload',
  title: 'Caseload list',
  reader: 'The Senior Pastoral Co-ordinator',
  every: 'week',
  sections: [
    {
      section: 'partners',
      heading: 'Pupils to see',
      of: 'C25, C25b, C25c',
      note: 'Tier 1 every week, tier 2 every month, tier 3 every quarter.',
    },
    { section: 'partners', heading: 'Homes to reach', of: 'C24' },
    {
      section: 'standing',
      heading: 'Attendance and engagement',
      of: 'C3b, C5, C17, C17c',
    },
    {
      section: 'bands',
      heading: 'Pupils who are away too often',
      of: 'C17',
    },
    {
      section: 'register',
      heading: 'Learning plans to review',
      of: 'Learning plans to date: Pupil, Method, Review due',
      where: 'Reviewed on is blank',
    },
    {
      section: 'register',
      heading: 'Part-time timetables that go on',
      of: 'Part-time timetables to date: Pupil, Starts on, Review due, Ends by',
      where: 'Full again on is blank',
    },
    { section: 'stages', heading: 'On the way back', of: 'Returns' },
    {
      section: 'register',
      heading: 'Barriers that are open',
      of: 'Barriers to date: Pupil, Barrier, Opened on, First step on',
      where: 'Closed on is blank',
    },
    {
      section: 'register',
      heading: 'Feedback that is owed',
      of: 'Feedback to date: Pupil, For, About, Due',
      where: 'Given on is blank',
    },
    { section: 'next', heading: 'The next two weeks', of: '2 weeks' },
    { section: 'issues', heading: 'Notes on the data' },
  ],
};
