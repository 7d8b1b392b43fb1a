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
import { terms } from './terms';

/** Promising Trouble: a freelancer who scopes a community of practice, for so many days within a fixed sum. */
export const communityOfPractice: Template = {
  key: 'community-of-practice',
  name: 'Community of practice',
  purpose:
    'For a freelancer who listens, compares and gathers people for a few months, for so many days within a fixed sum, and then hands over.',
  contract,
  terms,
  measures,
  lists: [...logLists, ...registerLists, ...settingLists],
  log,
  registers,
  reports,
  milestones,
  submissions,
  schoolTerms: [],
  recipients: [
    {
      name: 'The Secretariat',
      email: 'secretariat@example.org',
      report: 'progress',
      ifEmpty: true,
    },
    { name: 'The Secretariat', email: 'secretariat@example.org', report: 'findings' },
    { name: 'Power to Change', email: 'programme@example.com', report: 'funder' },
    { name: 'The community manager', email: 'community@example.org', report: 'handover' },
  ],
  leftOut: ['spending', 'schoolTerms'],
  clauses,
};
