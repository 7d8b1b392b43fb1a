import type { Cell } from '../../src/workbook/cell';
import type { SheetLayout, WorkbookLayout } from '../../src/workbook/layout';

/** A sheet's plan with nothing special about it. */
export const plainSheet = (
  name: string,
  cells: readonly (readonly Cell[])[],
  more: Partial<SheetLayout> = {},
): SheetLayout => ({
  name,
  cells,
  columns: [],
  frozenRows: 1,
  generated: false,
  style: 'table',
  highlights: [],
  ...more,
});

/** A workbook's plan with these sheets. */
export const plainLayout = (sheets: readonly SheetLayout[]): WorkbookLayout => ({
  title: 'A workbook',
  language: 'en-GB',
  timeZone: 'Europe/London',
  sheets,
});
