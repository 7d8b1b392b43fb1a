import { aheadAndDecided, whatWasDone } from '../../handover-sections';
import type { Report } from '../../template';

/** Everything that whoever takes the year group over needs to go on; pupils by code. */
export const handover: Report = {
  report: 'handover',
  title: 'Handover of the year group',
  reader: 'Whoever takes the year group over',
  every: 'at-the-end',
  sections: [
    {
      section: 'register',
      heading: 'Pupils on the caseload',
      of: 'Pupils to date: Id, Year group by Tier',
      where: 'Tier is filled; Until is blank',
      note: 'By code: who is who is handed over separately, by the school’s own rules.',
    },
    {
      section: 'register',
      heading: 'Barriers that are open',
      of: 'Barriers to date: Pupil, Barrier, Opened on, First step on',
      where: 'Closed on is blank',
    },
    {
      section: 'register',
      heading: 'Learning plans to review',
      of: 'Learning plans to date: Pupil, Method, Agreed on, Review due',
      where: 'Reviewed on is blank',
    },
    {
      section: 'register',
      heading: 'Part-time timetables that go on',
      of: 'Part-time timetables to date: Pupil, Starts on, Review due, Ends by',
      where: 'Full again on is blank',
    },
    {
      section: 'register',
      heading: 'Interventions that go on',
      of: 'Interventions to date: Pupil, Kind, Goal, Ends on',
      where: 'Reviewed on is blank',
    },
    { section: 'stages', heading: 'On the way back', of: 'Returns' },
    {
      section: 'register',
      heading: 'Feedback that is owed',
      of: 'Feedback to date: Pupil, For, About, Due',
      where: 'Given on is blank',
    },
    {
      section: 'register',
      heading: 'Provision reviews to hold',
      of: 'Provision reviews to date: Pupil, Decision, Next due',
      where: 'Next due is filled; Next held on is blank',
    },
    { section: 'register', heading: 'Clubs', of: 'Clubs: Name, Kind, From, Until' },
    ...aheadAndDecided,
    ...whatWasDone,
  ],
};
