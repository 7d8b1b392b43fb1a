import { sidebar } from './en/sidebar';
import type { Language } from './language';

type Said = typeof sidebar;

/** What the sidebar says of itself, in any language. It stands alone, so that the page carries no more than it shows. */
export interface SidebarWords extends Said {}

export const SIDEBAR_WORDS = {
  en: sidebar,
} as const satisfies Readonly<Record<Language, SidebarWords>>;
