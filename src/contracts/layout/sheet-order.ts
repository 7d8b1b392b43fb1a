import type { SheetKey } from '../../workbook/sheets';

/** Tabs that belong together, in the order in which people need them. */
export const TAB_GROUPS = [
  'daily',
  'standing',
  'kept',
  'contacts',
  'monthly',
  'setUp',
  'help',
] as const;
export type TabGroup = (typeof TAB_GROUPS)[number];

/** The standard sheets by what they are for; the contract's own registers are the group `kept`, the pages that explain are `help`. */
export const SHEET_GROUPS = {
  daily: ['log', 'moves', 'milestones'],
  standing: ['standing', 'issues'],
  kept: [],
  contacts: ['contacts', 'suppressed', 'mailing'],
  monthly: ['submissions', 'spending', 'breaks', 'periods', 'invoices'],
  setUp: [
    'contract',
    'schoolTerms',
    'terms',
    'measures',
    'lists',
    'columns',
    'reports',
    'sections',
    'recipients',
    'translations',
    'runs',
  ],
  help: [],
} as const satisfies Readonly<Record<TabGroup, readonly SheetKey[]>>;

export const TAB_COLOURS: Readonly<Record<TabGroup, string>> = {
  daily: '#1a7f5a',
  standing: '#b45309',
  kept: '#2563a8',
  contacts: '#7c3aad',
  monthly: '#5f6b7a',
  setUp: '#9aa3ad',
  help: '#c9a227',
};
