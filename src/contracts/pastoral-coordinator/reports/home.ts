import type { Report } from '../../template';

/**
 * One pupil on one page, for the pupil and the home: goals, progress, attendance, what was agreed and
 * when we meet next. Nothing of others, and nothing that is for staff alone: no barriers, no
 * behaviour, no reasons.
 */
export const home: Report = {
  report: 'home',
  title: 'Review for pupil and home',
  reader: 'The pupil and the parents or carers',
  every: 'each-time',
  about: 'Pupils',
  sections: [
    {
      section: 'register',
      heading: 'What we are working towards',
      of: 'Interventions to date: Goal, Began on, Ends on, Outcome',
    },
    {
      section: 'register',
      heading: 'Progress towards target grades',
      of: 'Progress to date: Checked on, Subject, Target, Current',
    },
    {
      section: 'bands',
      heading: 'Attendance',
      of: 'C17d, C17',
      note: 'A school day has two sessions. Absence is called persistent from 10 % of them on, and severe from 50 %.',
    },
    {
      section: 'register',
      heading: 'What we agreed, and when we look at it again',
      of: 'Learning plans to date: Method, Agreed on, Review due',
      where: 'Agreed on is filled',
    },
    {
      section: 'register',
      heading: 'The modified timetable',
      of: 'Part-time timetables to date: Agreed with home on, Starts on, Ends by',
      where: 'Agreed with home on is filled; Full again on is blank',
    },
  ],
};
