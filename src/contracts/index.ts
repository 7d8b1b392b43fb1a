import { blank } from './blank';
import { communityCoordinator } from './community-coordinator';
import { communityOfPractice } from './community-of-practice';
import { livelihoodsCluster } from './livelihoods-cluster';
import { musicCluster } from './music-cluster';
import { pastoralCoordinator } from './pastoral-coordinator';
import type { Template } from './template';

/** Every template by its key; the blank one comes last. */
export const TEMPLATES = {
  'community-coordinator': communityCoordinator,
  'music-cluster': musicCluster,
  'livelihoods-cluster': livelihoodsCluster,
  'pastoral-coordinator': pastoralCoordinator,
  'community-of-practice': communityOfPractice,
  blank,
} as const satisfies Readonly<Record<string, Template>>;

/** The key of a template: `community-coordinator`. */
export type TemplateKey = keyof typeof TEMPLATES;
