import type { SheetLayout } from '../../../workbook/layout';

/** A tab that helps, and what it is for. */
export interface HelpTab {
  readonly sheet: SheetLayout;
  readonly about: string;
}

/** What tables of help have in common. */
export const HELP_TABLE = {
  frozenRows: 1,
  generated: true,
  style: 'table',
  highlights: [],
} as const satisfies Partial<SheetLayout>;
