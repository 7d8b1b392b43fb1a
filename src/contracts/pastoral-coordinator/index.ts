import type { Template } from '../template';
import { clauses } from './clauses';
import { contract } from './contract';
import { milestones, schoolTerms, submissions } from './deadlines';
import { lists } from './lists';
import { log } from './log';
import { measures } from './measures';
import { registers } from './registers';
import { reports } from './reports';
import { terms } from './terms';

/** Cramlington Learning Village: a salaried pastoral co-ordinator of one year group, for a school year. */
export const pastoralCoordinator: Template = {
  key: 'pastoral-coordinator',
  name: 'Pastoral co-ordinator',
  purpose:
    'For somebody who looks after a year group in a school: attendance, progress, behaviour, a caseload and the way back into lessons.',
  contract,
  terms,
  measures,
  lists,
  log,
  registers,
  reports,
  milestones,
  submissions,
  schoolTerms,
  recipients: [
    {
      name: 'The Senior Pastoral Co-ordinator',
      email: 'pastoral@example.org',
      report: 'caseload',
      ifEmpty: true,
    },
    {
      name: 'The Senior Pastoral Co-ordinator',
      email: 'pastoral@example.org',
      report: 'year-group',
    },
    { name: 'The Deputy Headteacher', email: 'deputy@example.org', report: 'year-group' },
    {
      name: 'The Senior Pastoral Co-ordinator',
      email: 'pastoral@example.org',
      report: 'pupil',
    },
    { name: 'The governors', email: 'governors@example.org', report: 'governors' },
  ],
  leftOut: ['spending', 'contacts', 'suppressed', 'invoices', 'mailing'],
  clauses,
};
