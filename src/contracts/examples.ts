import { communityCoordinatorExample } from './community-coordinator/example';
import { communityOfPracticeExample } from './community-of-practice/example';
import type { Example, Planted } from './example';
import type { TemplateKey } from './index';
import { livelihoodsClusterExample } from './livelihoods-cluster/example';
import { musicClusterExample } from './music-cluster/example';
import { pastoralCoordinatorExample } from './pastoral-coordinator/example';

/** Filled workbooks to try things out on, with the mistakes that are planted in them. */
export const EXAMPLES = {
  'community-coordinator': communityCoordinatorExample,
  'music-cluster': musicClusterExample,
  'livelihoods-cluster': livelihoodsClusterExample,
  'pastoral-coordinator': pastoralCoordinatorExample,
  'community-of-practice': communityOfPracticeExample,
} as const satisfies Partial<
  Readonly<Record<TemplateKey, () => Example & { readonly planted: readonly Planted[] }>>
>;
