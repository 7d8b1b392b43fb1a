import type { Template } from '../template';
import { clauses } from './clauses';
import { contract } from './contract';
import { milestones, submissions } from './deadlines';
import { logLists, settingLists } from './lists';
import { log } from './log';
import { measures } from './measures';
import { registerLists } from './register-lists';
import { registers } from './registers';
import { reports } from './reports';
import { schoolTerms } from './school-year';
import { terms } from './terms';

/** Wiltshire Music Connect: a cluster coordinator with so many days in an academic year. */
export const musicCluster: Template = {
  key: 'music-cluster',
  name: 'Music cluster coordinator',
  purpose:
    'For somebody who brings the music-making of a cluster of schools together, on so many days in an academic year.',
  contract,
  terms,
  measures,
  lists: [...logLists, ...registerLists, ...settingLists],
  log,
  registers,
  reports,
  milestones,
  submissions,
  schoolTerms,
  recipients: [
    {
      name: 'The cluster manager',
      email: 'clusters@example.org',
      report: 'monthly',
      ifEmpty: true,
    },
    { name: 'The cluster manager', email: 'clusters@example.org', report: 'termly' },
    { name: 'The cluster manager', email: 'clusters@example.org', report: 'centre' },
    { name: 'The members of the cluster', email: 'cluster@example.org', report: 'cluster' },
    { name: 'The music lead of the school', email: 'school@example.org', report: 'feedback' },
  ],
  leftOut: [],
  clauses,
};
