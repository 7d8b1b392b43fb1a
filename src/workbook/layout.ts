import type { Cell } from './cell';

/** How a new workbook looks, before any program has drawn it: the same plan for .xlsx and for Google Sheets. */
export interface WorkbookLayout {
  readonly title: string;
  /** BCP 47, such as `en-GB`. */
  readonly language: string;
  /** IANA, such as `Europe/London`. */
  readonly timeZone: string;
  readonly sheets: readonly SheetLayout[];
}

export interface SheetLayout {
  readonly name: string;
  readonly columns: readonly ColumnLayout[];
  /** Row 1 first, the header row included where the sheet has one. */
  readonly cells: readonly (readonly Cell[])[];
  readonly frozenRows: number;
  /** Columns that stay in sight when one scrolls sideways, and stand on every printed page. */
  readonly frozenColumns?: number;
  /** Daybook writes it, people read it: editing warns. */
  readonly generated: boolean;
  readonly tabColour?: string;
  /** `prose`: a page to read (large first line, wrapped text, no grid); `table`: header row and rows. */
  readonly style: 'prose' | 'table';
  readonly highlights: readonly Highlight[];
  /** Cells that differ from the rest of their column. */
  readonly exceptions?: readonly CellLayout[];
}

export interface ColumnLayout {
  /** In characters of the standard font. */
  readonly width: number;
  /** Shown as a note on the header cell. */
  readonly help?: string;
  readonly format: ColumnFormat;
  readonly choices?: Choices;
}

/** One cell (row and column counted from 1) with a look or an offer of its own. */
export interface CellLayout {
  readonly row: number;
  readonly column: number;
  /** Shown as a note. */
  readonly help?: string;
  readonly format?: ColumnFormat;
  readonly choices?: Choices;
  readonly tone?: Tone;
  readonly bold?: true;
  /** The name of the sheet to which a click leads. */
  readonly leadsTo?: string;
}

/**
 * How cells are shown and how typed values are understood. `text` keeps `01234` as typed; like `wrapped` it
 * breaks what is too long into lines. `general` holds words and figures alike, all to the left; `number` any figure.
 */
export type ColumnFormat =
  | 'general'
  | 'number'
  | 'text'
  | 'day'
  | 'moment'
  | 'time'
  | 'hours'
  | 'count'
  | 'money'
  | 'percent'
  | 'wrapped';

/** A dropdown: fixed words, or whatever stands in some rows of one column of another sheet. */
export type Choices =
  | { readonly words: readonly string[] }
  | {
      readonly sheet: string;
      /** Counted from 1. */
      readonly column: number;
      readonly firstRow: number;
      readonly lastRow: number;
    };

/** Cells of one column (counted from 1) that hold exactly `text`, or begin with it, take on `tone`. */
export interface Highlight {
  readonly column: number;
  readonly text: string;
  readonly begins?: true;
  readonly tone: Tone;
}

export type Tone = 'stop' | 'warn' | 'note' | 'good' | 'quiet';
