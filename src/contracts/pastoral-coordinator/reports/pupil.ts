import type { ReportSection as Section } from '../../template';

const CHOSEN = 'Pupil review page = Now';

/** One pupil on one page, for staff: the pupil for whom Review page says Now. */
export const pupil: readonly Section[] = [
  {
    report: 'pupil',
    section: 'register',
    heading: 'The pupil',
    of: 'Pupils to date: Id, Year group, Tier',
    where: 'Review page = Now',
    note: 'For staff only, by code. The pupil is chosen in Pupils, under Review page.',
  },
  {
    report: 'pupil',
    section: 'register',
    heading: 'Attendance',
    of: 'Attendance to date: From, Possible, Absent, Unauthorised, Main code',
    where: CHOSEN,
  },
  {
    report: 'pupil',
    section: 'register',
    heading: 'Progress towards target grades',
    of: 'Progress to date: Checked on, Subject, Target, Current',
    where: CHOSEN,
  },
  {
    report: 'pupil',
    section: 'count',
    heading: 'Behaviour',
    of: 'Behaviour by Category',
    where: CHOSEN,
  },
  {
    report: 'pupil',
    section: 'register',
    heading: 'Interventions',
    of: 'Interventions to date: Kind, Goal, Sessions planned, Sessions attended, Outcome',
    where: CHOSEN,
  },
  {
    report: 'pupil',
    section: 'register',
    heading: 'Learning plan',
    of: 'Learning plans to date: Method, Agreed on, Review due, Reviewed on',
    where: CHOSEN,
  },
  {
    report: 'pupil',
    section: 'register',
    heading: 'Barriers',
    of: 'Barriers to date: Barrier, First step on, Closed on',
    where: CHOSEN,
  },
  {
    report: 'pupil',
    section: 'register',
    heading: 'Opportunities',
    of: 'Opportunities to date: Offered on, Kind, Taken up',
    where: CHOSEN,
  },
  {
    report: 'pupil',
    section: 'register',
    heading: 'Feedback',
    of: 'Feedback to date: For, About, Due, Given on',
    where: CHOSEN,
  },
  {
    report: 'pupil',
    section: 'count',
    heading: 'What we did together',
    of: 'Log by Activity',
    where: 'Pupils review page = Now',
  },
];
