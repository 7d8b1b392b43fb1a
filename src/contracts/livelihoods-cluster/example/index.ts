import { LANGUAGES } from '../../../words/language';
import type { Example, Planted } from '../../example';
import { withMistakes } from '../../planting';
import { organisations, shgs, villages, vos } from './cluster';
import { breaks, milestones, periods, plantedInMilestones, submissions } from './deadlines';
import { inclusion, moves, scorings } from './institutions';
import {
  convergence,
  entitlements,
  fundLedger,
  microCreditPlans,
  plantedInEntitlements,
} from './livelihoods';
import { cleanLog } from './log';
import { MISTAKES } from './mistakes';
import { allocatedTasks, followUps, misRecords, plan } from './records';

const { log, milestones: milestonesSheet } = LANGUAGES.en.sheets;

/** The cluster from April up to Friday 20 November 2026: invented villages, believable work. */
export function livelihoodsClusterExample(): Example & { readonly planted: readonly Planted[] } {
  const { rows, planted } = withMistakes(cleanLog(), MISTAKES, log.name);
  return {
    log: rows,
    sheets: { moves, milestones, submissions, breaks, periods },
    decided: {
      L16: 'Block Mission Manager, 6 April 2026: in each calendar month.',
      L16b: 'Block Mission Manager, 6 April 2026: in each calendar month.',
    },
    registers: {
      Villages: villages,
      VOs: vos,
      SHGs: shgs,
      Inclusion: inclusion,
      Scorings: scorings,
      'Micro credit plans': microCreditPlans,
      'Fund ledger': fundLedger,
      Entitlements: entitlements,
      Convergence: convergence,
      Plan: plan,
      'MIS records': misRecords,
      Organisations: organisations,
      'Allocated tasks': allocatedTasks,
      'Follow-ups': followUps,
    },
    planted: [...planted, plantedInMilestones(milestonesSheet.name), plantedInEntitlements],
  };
}
