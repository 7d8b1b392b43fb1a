import type { List } from '../template';
import { closedDays } from './school-year';

/** What a row of the log is about. */
const log: readonly List[] = [
  {
    list: 'Activities',
    entries: [
      { code: 'visit', name: 'School visit', group: 'Schools', tags: 'visit' },
      { code: 'visit-prep', name: 'Preparing a school visit', group: 'Schools', tags: 'visit' },
      { code: 'visit-report', name: 'Writing up a school visit', group: 'Schools', tags: 'visit' },
      { code: 'networking', name: 'Networking', group: 'Bringing together', tags: 'sharing' },
      { code: 'meeting', name: 'Cluster meeting', group: 'Bringing together', tags: 'sharing' },
      { code: 'case-study', name: 'Case study', group: 'Bringing together', tags: 'sharing' },
      { code: 'evaluation', name: 'Evaluation', group: 'Bringing together', tags: 'sharing' },
      {
        code: 'comms',
        name: 'Communications and social media',
        group: 'Bringing together',
        tags: 'sharing',
      },
      { code: 'cpd', name: 'CPD session', group: 'Bringing together' },
      { code: 'look', name: 'Keeping an eye on things', group: 'Behind the scenes' },
      { code: 'advice', name: 'Taking advice', group: 'Behind the scenes' },
      { code: 'data', name: 'Data and reporting', group: 'Behind the scenes' },
      { code: 'admin', name: 'Planning and administration', group: 'Behind the scenes' },
      { code: 'travel', name: 'Travel', group: 'Behind the scenes' },
      { code: 'manager', name: 'Meeting with the manager', group: 'With the centre' },
      { code: 'induction', name: 'Induction', group: 'With the centre' },
      { code: 'get-together', name: 'Coordinators’ get-together', group: 'With the centre' },
    ],
  },
  {
    list: 'Places',
    entries: [
      { code: 'school', name: 'School in the cluster', group: 'Cluster', tags: 'cluster, away' },
      { code: 'venue', name: 'Venue in the cluster', group: 'Cluster', tags: 'cluster, away' },
      {
        code: 'cluster',
        name: 'Elsewhere in the cluster',
        group: 'Cluster',
        tags: 'cluster, away',
      },
      { code: 'centre', name: 'Wiltshire Music Connect', group: 'Outside', tags: 'away' },
      { code: 'outside', name: 'Elsewhere outside the cluster', group: 'Outside', tags: 'away' },
      { code: 'home', name: 'Home' },
      { code: 'online', name: 'Online or by phone' },
    ],
  },
  {
    list: 'Organisation kinds',
    entries: [
      { code: 'school', name: 'School', tags: 'named' },
      { code: 'tutor', name: 'Tutor', tags: 'named' },
      { code: 'venue', name: 'Venue', tags: 'named' },
      { code: 'society', name: 'Organisation or society', tags: 'named' },
      { code: 'other', name: 'Other' },
    ],
  },
  {
    list: 'Aims',
    entries: [
      { code: 'educators', name: 'Educators’ skills and confidence' },
      { code: 'access', name: 'Access to opportunities' },
    ],
  },
];

/** What Daybook itself looks up: budgets, days off, how serious a finding is. */
const settings: readonly List[] = [
  {
    list: 'Budgets',
    entries: [
      { code: 'kickstart', name: 'Kickstart' },
      { code: 'project-fund', name: 'Project fund' },
    ],
  },
  { list: 'Holidays', entries: closedDays },
  {
    list: 'Checks',
    entries: [{ code: 'daybook/entered-late', name: 'A row was written late', group: 'note' }],
  },
];

export { log as logLists, settings as settingLists };
