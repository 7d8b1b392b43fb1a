import type { Report } from '../../template';

/** One pupil on one page, for staff and the review with the pupil: by code, and about that pupil alone. */
export const pupil: Report = {
  report: 'pupil',
  title: 'Pupil review',
  reader: 'Staff, at the review',
  every: 'each-time',
  about: 'Pupils',
  sections: [
    { section: 'facts', heading: 'The pupil', of: 'Pupils to date: Year group, Tier, From' },
    { section: 'bands', heading: 'Attendance', of: 'C17d, C17, C5' },
    {
      section: 'register',
      heading: 'Progress towards target grades',
      of: 'Progress to date: Checked on, Subject, Target, Current',
    },
    { section: 'count', heading: 'Behaviour', of: 'Behaviour by Category' },
    {
      section: 'register',
      heading: 'Interventions',
      of: 'Interventions to date: Kind, Goal, Sessions planned, Sessions attended, Outcome',
    },
    {
      section: 'register',
      heading: 'Learning plan',
      of: 'Learning plans to date: Method, Agreed on, Review due, Reviewed on',
    },
    {
      section: 'register',
      heading: 'Barriers',
      of: 'Barriers to date: Barrier, First step on, Closed on',
    },
    { section: 'count', heading: 'What we did together', of: 'Log by Activity' },
  ],
};
