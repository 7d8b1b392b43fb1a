/** One cell as the page paints it. */
export interface CellView {
  /** As it is shown, by its number format. */
  readonly text: string;
  /** What the editor opens with: the formula, or the value as a person would type it. */
  readonly typed: string;
  readonly side: 'left' | 'center' | 'right';
  /** Which of the book's looks. */
  readonly look: number;
}

/** How a cell is painted; what is left out is as in a new sheet. */
export interface LookView {
  readonly background?: string;
  readonly colour?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly struck?: boolean;
  readonly underlined?: boolean;
  readonly size?: number;
  readonly wrap?: boolean;
  readonly vertical?: 'top' | 'middle' | 'bottom';
}

export interface CellAt {
  readonly row: number;
  readonly column: number;
}

export interface AreaView extends CellAt {
  readonly rows: number;
  readonly columns: number;
}

/** All of a sheet but its cells. */
export interface SheetHead {
  readonly id: number;
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly tabColour?: string;
  readonly gridlines: boolean;
  readonly warning?: string;
  /** In pixels, a number for each column. */
  readonly widths: readonly number[];
  readonly notes: readonly (CellAt & { readonly text: string })[];
  readonly dropdowns: readonly DropdownView[];
}

export interface DropdownView {
  readonly area: AreaView;
  readonly words: readonly string[];
  readonly strict: boolean;
}

export interface CellChange extends CellAt {
  /** Nothing where the cell is as in a new sheet. */
  readonly cell: CellView | null;
}

/** A cell of a sheet. */
export interface PlaceView extends CellAt {
  readonly sheet: number;
}

/** What was typed or pasted: its first cell, and the texts from there on, row by row. */
export interface EditAsked extends CellAt {
  readonly sheet: number;
  readonly texts: readonly (readonly string[])[];
}
