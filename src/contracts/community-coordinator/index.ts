import type { Template } from '../template';
import { clauses } from './clauses';
import { contract } from './contract';
import { milestones, submissions } from './deadlines';
import { evidenceRegisters } from './evidence-registers';
import { logLists, settingLists } from './lists';
import { log } from './log';
import { measures } from './measures';
import { registerLists } from './register-lists';
import { registers } from './registers';
import { reports } from './reports';
import { terms } from './terms';

/** Patna Action Group Ltd: a community coordinator paid by fixed instalments for an average week. */
export const communityCoordinator: Template = {
  key: 'community-coordinator',
  name: 'Community coordinator',
  purpose:
    'For somebody who helps a community to organise itself, at so many hours a week on average, paid in instalments.',
  contract,
  terms,
  measures,
  lists: [...logLists, ...registerLists, ...settingLists],
  log,
  registers: [...registers, ...evidenceRegisters],
  reports,
  milestones,
  submissions,
  schoolTerms: [],
  recipients: [
    { name: 'The Secretary', email: 'secretary@example.org', report: 'monthly', ifEmpty: true },
    { name: 'The Secretary', email: 'secretary@example.org', report: 'review' },
    { name: 'The board', email: 'board@example.org', report: 'board' },
    { name: 'The board', email: 'board@example.org', report: 'plan' },
    { name: 'The funders', email: 'funders@example.org', report: 'annual' },
  ],
  leftOut: ['spending', 'schoolTerms'],
  clauses,
};
