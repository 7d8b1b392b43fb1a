import { communityCoordinatorExample } from './community-coordinator/example';
import type { Example, Planted } from './example';
import type { TemplateKey } from './index';

/** Filled workbooks to try things out on, with the mistakes that are planted in them. */
export const EXAMPLES = {
  'community-coordinator': communityCoordinatorExample,
} as const satisfies Partial<
  Readonly<Record<TemplateKey, () => Example & { readonly planted: readonly Planted[] }>>
>;
