import type { Area } from '../../../../src/workbook/sheet';

/** How the cells of one style look. Colours are `#rrggbb`; what is left out is as in a plain sheet. */
export interface Face {
  /** The number format's code; nothing for the general one. */
  readonly format?: string;
  readonly background?: string;
  readonly colour?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underlined?: boolean;
  readonly struck?: boolean;
  /** In points. */
  readonly size?: number;
  readonly wrapped?: boolean;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'middle';
}

/** All of a sheet that is not the values of its cells. */
export interface SheetLook {
  readonly name: string;
  readonly isHidden: boolean;
  readonly hasGridlines: boolean;
  /** Whether the file asks programs not to let the sheet be changed. */
  readonly isProtected: boolean;
  readonly tabColour?: string;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly columns: readonly ColumnLook[];
  /** By `addressKey`; cells of which the file says nothing look as their column does. */
  readonly faces: ReadonlyMap<number, Face>;
  readonly formulas: ReadonlyMap<number, string>;
  readonly notes: ReadonlyMap<number, string>;
  readonly dropdowns: readonly DropdownLook[];
  readonly highlights: readonly HighlightLook[];
}

/** Columns next to each other that look the same. */
export interface ColumnLook {
  readonly first: number;
  readonly last: number;
  /** In pixels. */
  readonly width?: number;
  readonly face?: Face;
}

export interface DropdownLook {
  readonly areas: readonly Area[];
  readonly choices: readonly string[] | { readonly sheet: string; readonly area: Area };
  /** Whether nothing else may be typed. */
  readonly isStrict: boolean;
  readonly help?: string;
}

/** Cells that hold exactly this text look so. */
export interface HighlightLook {
  readonly areas: readonly Area[];
  readonly text: string;
  readonly face: Face;
}
