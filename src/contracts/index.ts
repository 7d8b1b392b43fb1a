import { blank } from './blank';
import { communityCoordinator } from './community-coordinator';
import type { Template } from './template';

/** Every template by its key; the blank one comes last. */
export const TEMPLATES = {
  'community-coordinator': communityCoordinator,
  blank,
} as const satisfies Readonly<Record<string, Template>>;

/** The key of a template: `community-coordinator`. */
export type TemplateKey = keyof typeof TEMPLATES;
