import type { Report } from '../../template';

const CHOSEN = 'Pupil review page = Now';

/** One pupil on one page, for staff: the pupil for whom Review page says Now. */
export const pupil: Report = {
  report: 'pupil',
  title: 'Pupil review',
  reader: 'Staff, at the review',
  every: 'each-time',
  sections: [
    {
      section: 'register',
      heading: 'The pupil',
      of: 'Pupils to date: Id, Year group, Tier',
      where: 'Review page = Now',
      note: 'For staff only, by code. The pupil is chosen in Pupils, under Review page.',
    },
    {
      section: 'register',
      heading: 'Attendance',
      of: 'Attendance to date: From, Possible, Absent, Unauthorised, Main code',
      where: CHOSEN,
    },
    {
      section: 'register',
      heading: 'Progress towards target grades',
      of: 'Progress to date: Checked on, Subject, Target, Current',
      where: CHOSEN,
    },
    {
      section: 'count',
      heading: 'Behaviour',
      of: 'Behaviour by Category',
      where: CHOSEN,
    },
    {
      section: 'register',
      heading: 'Interventions',
      of: 'Interventions to date: Kind, Goal, Sessions planned, Sessions attended, Outcome',
      where: CHOSEN,
    },
    {
      section: 'register',
      heading: 'Learning plan',
      of: 'Learning plans to date: Method, Agreed on, Review due, Reviewed on',
      where: CHOSEN,
    },
    {
      section: 'register',
      heading: 'Barriers',
      of: 'Barriers to date: Barrier, First step on, Closed on',
      where: CHOSEN,
    },
    {
      section: 'register',
      heading: 'Opportunities',
      of: 'Opportunities to date: Offered on, Kind, Taken up',
      where: CHOSEN,
    },
    {
      section: 'register',
      heading: 'Feedback',
      of: 'Feedback to date: For, About, Due, Given on',
      where: CHOSEN,
    },
    {
      section: 'count',
      heading: 'What we did together',
      of: 'Log by Activity',
      where: 'Pupils review page = Now',
    },
  ],
};
