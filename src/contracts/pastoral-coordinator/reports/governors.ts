import type { Report } from '../../template';

/** Clauses about the whole school, and what was done in it. */
const CLAUSES = 'C1, C1b, C7, C12, C15, C18, C18b, C23, C26, C27, C28, C29, C30, C37';

/**
 * Once a term, without names or codes. Only sections that hide small numbers speak of pupils; the
 * others count what was done, not to whom.
 */
export const governors: Report = {
  report: 'governors',
  title: 'Report to governors',
  reader: 'The governors',
  every: 'quarter',
  noNames: true,
  sections: [
    {
      section: 'totals',
      heading: 'What was done',
      of: 'Hours worked, Check-ins, Group sessions, Club sessions, Places taken in clubs, Contacts with home, Challenge Wednesday sessions, Learning walks and pupil pursuits, Inclusion unit sessions run, Events held, Times pupils were asked',
    },
    {
      section: 'standing',
      heading: 'Where the clauses about the whole school stand',
      of: CLAUSES,
    },
    {
      section: 'change',
      heading: 'Confidence, before and after',
      of: 'Interventions: Confidence before, Confidence after',
    },
    {
      section: 'change',
      heading: 'Attendance, before and after',
      of: 'Interventions: Attendance before, Attendance after',
    },
    {
      section: 'stages',
      heading: 'Pupils on their way back into lessons',
      of: 'Returns',
      note: 'Numbers under five are hidden.',
    },
    {
      section: 'register',
      heading: 'You said, we did',
      of: 'Student voice: Method, You said, We did',
    },
    {
      section: 'register',
      heading: 'Events, trips and visits',
      of: 'Events: Name, Kind, Held on',
      where: 'State = Held',
    },
    { section: 'time', heading: 'Where the time went', of: 'Activity' },
    { section: 'notes', heading: 'How silent clauses were read', of: CLAUSES },
  ],
};
