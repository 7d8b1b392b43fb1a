import type { Area } from '../../../src/workbook/sheet';

/** How one cell looks, apart from its number format; what is left out is as in a new sheet. Colours are `#rrggbb`. */
export interface CellLook {
  readonly background?: string;
  readonly colour?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly struck?: boolean;
  readonly underlined?: boolean;
  /** In points. */
  readonly size?: number;
  readonly wrap?: 'OVERFLOW' | 'WRAP' | 'CLIP';
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'middle' | 'bottom';
}

/** A dropdown in the cells of an area: fixed words, or what stands in an area of a sheet. */
export interface Dropdown {
  readonly area: Area;
  readonly choices: readonly string[] | { readonly sheet: string; readonly area: Area };
  /** Whether nothing else may be typed, or it is only marked. */
  readonly strict: boolean;
  readonly help?: string;
}

/** Cells of an area that hold exactly this text take on a look. */
export interface HighlightedText {
  readonly area: Area;
  readonly text: string;
  readonly look: CellLook;
}

/** How a sheet looks and what it offers, apart from its cells. */
export interface SheetLook {
  frozenRows: number;
  frozenColumns: number;
  tabColour: string | undefined;
  gridlines: boolean;
  hidden: boolean;
  /** Said before anybody changes the sheet; nothing where everybody may. */
  warning: string | undefined;
  /** In pixels, by column counted from 1. */
  readonly widths: Map<number, number>;
  /** By `addressKey`. */
  readonly notes: Map<number, string>;
  dropdowns: readonly Dropdown[];
  highlights: readonly HighlightedText[];
}

export const plainLook = (): SheetLook => ({
  ...{ frozenRows: 0, frozenColumns: 0, tabColour: undefined, gridlines: true, hidden: false },
  ...{ warning: undefined, widths: new Map(), notes: new Map(), dropdowns: [], highlights: [] },
});
