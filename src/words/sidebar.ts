import { sidebar as english } from './en/sidebar';
import type { Language } from './language';
import { sidebar as marathi } from './mr/sidebar';

type Said = typeof english;

/** What the sidebar says of itself, in any language. It stands alone, so that the page carries no more than it shows. */
export interface SidebarWords extends Said {}

export const SIDEBAR_WORDS = {
  en: english,
  mr: marathi,
} as const satisfies Readonly<Record<Language, SidebarWords>>;
