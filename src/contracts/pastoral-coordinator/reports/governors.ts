import type { ReportSection as Section } from '../../template';

/**
 * Once a term, without names or codes. Only sections that hide small numbers speak of pupils; the
 * others count what was done, not to whom.
 */
export const governors: readonly Section[] = [
  {
    report: 'governors',
    section: 'totals',
    heading: 'What was done',
    of: 'Hours worked, Check-ins, Group sessions, Club sessions, Places taken in clubs, Contacts with home, Challenge Wednesday sessions, Learning walks and pupil pursuits, Inclusion unit sessions run, Events held, Times pupils were asked',
  },
  {
    report: 'governors',
    section: 'standing',
    heading: 'Where the clauses about the whole school stand',
    of: 'C1, C1b, C7, C12, C15, C18, C18b, C23, C26, C27, C28, C29, C30, C37',
  },
  {
    report: 'governors',
    section: 'change',
    heading: 'Confidence, before and after',
    of: 'Interventions: Confidence before, Confidence after',
  },
  {
    report: 'governors',
    section: 'change',
    heading: 'Attendance, before and after',
    of: 'Interventions: Attendance before, Attendance after',
  },
  {
    report: 'governors',
    section: 'stages',
    heading: 'Pupils on their way back into lessons',
    of: 'Returns',
    note: 'Numbers under five are hidden.',
  },
  {
    report: 'governors',
    section: 'register',
    heading: 'You said, we did',
    of: 'Student voice: Method, You said, We did',
  },
  {
    report: 'governors',
    section: 'register',
    heading: 'Events, trips and visits',
    of: 'Events: Name, Kind, Held on',
    where: 'State = Held',
  },
  { report: 'governors', section: 'time', heading: 'Where the time went', of: 'Activity' },
  { report: 'governors', section: 'notes', heading: 'How silent clauses were read' },
];
