import type { Area } from '../../../src/workbook/sheet';

/** How one cell looks, apart from its number format; what is left out is as in a new sheet. Colours are `#rrggbb`. */
export interface CellLook {
  readonly background?: string;
  readonly colour?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly struck?: boolean;
  readonly underlined?: boolean;
  readonly family?: string;
  /** In points. */
  readonly size?: number;
  readonly wrap?: 'OVERFLOW' | 'WRAP' | 'CLIP';
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'middle' | 'bottom';
}

/** Cells of some areas take on a look while something holds of them. */
export interface Highlight {
  readonly areas: readonly Area[];
  /** As Google names it: `TEXT_EQUAL_TO`. */
  readonly criterion: string;
  readonly values: readonly (string | number)[];
  readonly look: CellLook;
}

/** How a sheet looks, apart from its cells. */
export interface SheetLook {
  frozenRows: number;
  frozenColumns: number;
  tabColour: string | undefined;
  gridlines: boolean;
  hidden: boolean;
  /** In pixels, by column counted from 1, where they are not as in a new sheet. */
  readonly widths: Map<number, number>;
  /** In pixels, by row counted from 1. */
  readonly heights: Map<number, number>;
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
  highlights: readonly Highlight[];
}

export const plainLook = (): SheetLook => ({
  ...{ frozenRows: 0, frozenColumns: 0, tabColour: undefined, gridlines: true, hidden: false },
  ...{ widths: new Map(), heights: new Map() },
  ...{ hiddenRows: new Set(), hiddenColumns: new Set(), highlights: [] },
});
