import type { Template } from '../template';
import { clauses } from './clauses';
import { contract } from './contract';
import { milestones, submissions } from './deadlines';
import { fieldMeasures } from './field-measures';
import { institutionRegisters } from './institution-registers';
import { logLists, placeLists, settingLists } from './lists';
import { livelihoodRegisters } from './livelihood-registers';
import { log } from './log';
import { officeMeasures } from './office-measures';
import { registerLists } from './register-lists';
import { reports } from './reports';
import { terms } from './terms';
import { workRegisters } from './work-registers';

/** A cluster coordinator of a rural livelihoods mission in India: field days, night halts, SHGs, MPR and QPR. */
export const livelihoodsCluster: Template = {
  key: 'livelihoods-cluster',
  name: 'Cluster coordinator, livelihoods (India)',
  purpose:
    'For somebody who supports self-help groups in the villages of a cluster, with so many field days and night halts a month, and reports to a block.',
  contract,
  terms,
  measures: [...fieldMeasures, ...officeMeasures],
  lists: [...logLists, ...placeLists, ...registerLists, ...settingLists],
  log,
  registers: [...institutionRegisters, ...livelihoodRegisters, ...workRegisters],
  reports,
  milestones,
  submissions,
  schoolTerms: [],
  recipients: [
    { name: 'Block Mission Manager', email: 'bmm@example.org', report: 'mpr', ifEmpty: true },
    { name: 'Block Mission Manager', email: 'bmm@example.org', report: 'qpr', ifEmpty: true },
    { name: 'DMMU', email: 'dmmu@example.org', report: 'mis' },
    { name: 'DMMU', email: 'dmmu@example.org', report: 'qpr' },
    { name: 'DMMU', email: 'dmmu@example.org', report: 'annual' },
  ],
  leftOut: ['spending', 'contacts', 'suppressed', 'mailing', 'invoices', 'schoolTerms'],
  clauses,
};
