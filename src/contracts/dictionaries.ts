import type { Language } from '../words/language';
import { mr as communityCoordinator } from './community-coordinator/mr';
import { mr as communityOfPractice } from './community-of-practice/mr';
import type { TemplateKey } from './index';
import { mr as livelihoodsCluster } from './livelihoods-cluster/mr';
import { shared } from './mr';
import { mr as musicCluster } from './music-cluster/mr';
import { mr as pastoralCoordinator } from './pastoral-coordinator/mr';
import type { WRITTEN_IN } from './translation';
import { type Dictionary, joined } from './translation/dictionary';

/** What the templates say in languages other than their own. */
export const DICTIONARIES: Readonly<
  Record<Exclude<Language, typeof WRITTEN_IN>, Readonly<Record<TemplateKey, Dictionary>>>
> = {
  mr: {
    'community-coordinator': joined(shared, communityCoordinator),
    'music-cluster': joined(shared, musicCluster),
    'livelihoods-cluster': joined(shared, livelihoodsCluster),
    'pastoral-coordinator': joined(shared, pastoralCoordinator),
    'community-of-practice': joined(shared, communityOfPractice),
    blank: shared,
  },
};
