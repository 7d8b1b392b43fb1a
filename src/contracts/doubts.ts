import type { Doubt } from '../words/doubt';
import { doubts as communityCoordinator } from './community-coordinator/mr/doubts';
import { doubts as communityOfPractice } from './community-of-practice/mr/doubts';
import type { TemplateKey } from './index';
import { doubts as livelihoodsCluster } from './livelihoods-cluster/mr/doubts';
import { doubts as musicCluster } from './music-cluster/mr/doubts';
import { doubts as pastoralCoordinator } from './pastoral-coordinator/mr/doubts';

/** What a fluent reader should look at in the Marathi of each template. */
export const DOUBTS: Readonly<Partial<Record<TemplateKey, readonly Doubt[]>>> = {
  'community-coordinator': communityCoordinator,
  'music-cluster': musicCluster,
  'livelihoods-cluster': livelihoodsCluster,
  'pastoral-coordinator': pastoralCoordinator,
  'community-of-practice': communityOfPractice,
};
