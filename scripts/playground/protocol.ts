// What the page, the server and the desk tell each other. Plain data only: it crosses threads and the network.

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

export interface MenuEntry {
  readonly label: string;
  readonly run: string;
}

/** The spreadsheet and its script, as they stand between two runs. */
export interface BookView {
  readonly name: string;
  readonly sheets: readonly SheetHead[];
  readonly active: number;
  readonly looks: readonly LookView[];
  readonly menu: readonly MenuEntry[];
  readonly clock: Clock;
  readonly runs: readonly RunView[];
}

export interface Clock {
  /** Milliseconds since 1970; it goes on from there as real time passes. */
  readonly now: number;
  /** The same for people, where the spreadsheet is: `2026-11-20T09:00`. */
  readonly wall: string;
  readonly timeZone: string;
}

/** One run of the script, for the list of executions. */
export interface RunView {
  readonly name: string;
  readonly why: 'menu' | 'edit' | 'open' | 'install' | 'clock' | 'sidebar';
  readonly at: string;
  readonly milliseconds: number;
  readonly calls: number;
  readonly log: readonly string[];
  /** What it failed with, if it did. */
  readonly error?: string;
}

export interface CellChange extends CellAt {
  /** Nothing where the cell is as in a new sheet. */
  readonly cell: CellView | null;
}

/** What a script asks of the person, and waits for. */
export interface Question {
  readonly id: number;
  readonly title: string;
  readonly sentence: string;
  readonly buttons: readonly string[];
  /** Whether a line can be typed. */
  readonly typed: boolean;
}

export interface QuestionAnswer {
  readonly id: number;
  readonly button: string;
  readonly text: string;
}

/** What the page is told as it happens. */
export type PageEvent =
  | { readonly event: 'book'; readonly book: BookView }
  | { readonly event: 'cells'; readonly sheet: number; readonly changes: readonly CellChange[] }
  | { readonly event: 'toast'; readonly title: string; readonly sentence: string }
  | { readonly event: 'question'; readonly question: Question | null }
  | { readonly event: 'busy'; readonly what: string | null };

/** What the page can ask of the desk. */
export interface DeskCalls {
  begin(beginning: Opened): BookView;
  cells(sheet: number): readonly CellChange[];
  edit(edit: CellAt & { readonly sheet: number; readonly text: string }): null;
  choose(entry: { readonly run: string }): null;
  select(place: { readonly sheet: number }): null;
}

export type DeskCall = keyof DeskCalls;

/** A spreadsheet to begin with, and what time it is there. */
export interface Opened {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly timeZone: string;
  readonly now: number;
}

export type Reply<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly sentence: string };
