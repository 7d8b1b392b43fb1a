import type { Change } from '../../src/workbook/sheet';

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
  readonly isInstalled: boolean;
  readonly clock: Clock;
  readonly runs: readonly RunView[];
  readonly outbox: readonly MailView[];
  readonly files: readonly FileView[];
  readonly triggers: readonly TriggerView[];
}

/** A mail that the script has sent; it went nowhere. */
export interface MailView {
  readonly id: number;
  readonly at: string;
  readonly from: string;
  readonly name: string;
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly bcc: readonly string[];
  readonly replyTo: string;
  readonly subject: string;
  readonly attachments: readonly string[];
}

/** A file that the script has made in Drive. */
export interface FileView {
  readonly id: string;
  readonly name: string;
  readonly at: string;
  readonly folder: string;
  /** Where Google would keep it. */
  readonly link: string;
}

/** What goes off by the clock, and when it will next. */
export interface TriggerView {
  readonly handler: string;
  readonly owner: string;
  readonly due: string;
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
  readonly why: Why;
  readonly at: string;
  readonly milliseconds: number;
  readonly calls: number;
  readonly log: readonly string[];
  /** What it failed with, if it did. */
  readonly error?: string;
}

/** Why Google runs a function. */
export type Why = 'menu' | 'sidebar' | 'open' | 'install' | 'edit' | 'clock' | 'cell';

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
  readonly isTyped: boolean;
}

export interface QuestionAnswer {
  readonly id: number;
  readonly button: string;
  readonly text: string;
}

/** What the desk tells as it happens. */
export type DeskEvent =
  | { readonly event: 'book'; readonly book: BookView }
  | { readonly event: 'cells'; readonly sheet: number; readonly changes: readonly CellChange[] }
  | { readonly event: 'go'; readonly place: PlaceView }
  | {
      readonly event: 'toast';
      readonly title: string;
      readonly sentence: string;
      readonly seconds: number;
    }
  | { readonly event: 'question'; readonly question: Question | null }
  | { readonly event: 'panel'; readonly panel: PanelAsked };

/** What the page is told: the same, but that pages of the script's come by their addresses. */
export type PageEvent =
  | Exclude<DeskEvent, { readonly event: 'panel' }>
  | { readonly event: 'panel'; readonly panel: PanelView }
  /** Another spreadsheet is open now. */
  | { readonly event: 'opened' };

/** A cell of a sheet. */
export interface PlaceView extends CellAt {
  readonly sheet: number;
}

/** All that the page shows when it is opened or loaded anew. */
export interface Now {
  readonly book: BookView;
  readonly question: Question | null;
  readonly panels: readonly PanelView[];
  /** The file that can be saved to; nothing where the spreadsheet came from elsewhere. */
  readonly file: string | null;
  /** What can be begun with. */
  readonly contracts: readonly ContractChoice[];
}

export interface ContractChoice {
  readonly key: string;
  readonly name: string;
  readonly hasExample: boolean;
}

/** What can be asked of the desk. */
export interface DeskCalls {
  begin(opened: Opened): BookView;
  cells(sheet: number): readonly CellChange[];
  edit(edit: EditAsked): null;
  /** Installs the add-on in a spreadsheet that is open without it. */
  install(nothing: null): null;
  choose(entry: { readonly run: string }): null;
  select(area: { readonly sheet: number; readonly area: AreaView }): null;
  setClock(asked: { readonly wall: string }): null;
  callFromPage(asked: CallAsked): unknown;
  mailPage(id: number): MailPage;
  attachment(asked: { readonly mail: number; readonly at: number }): FoundFile;
  file(id: string): FoundFile;
  /** What must be done to the file so that it holds what the spreadsheet holds. */
  changes(): FileChanges;
  /** The spreadsheet as an .xlsx file. */
  pack(): Uint8Array;
  /** The file holds this now. */
  saved(bytes: Uint8Array): null;
}

export type DeskCall = keyof DeskCalls;

export interface FileChanges {
  readonly changes: readonly Change[];
  readonly plan: SavePlan;
}

/** What saving would do, told before it is done. */
export interface SavePlan {
  readonly sheets: readonly {
    readonly name: string;
    /** How many cells change. */
    readonly cells: number;
    readonly isNew: boolean;
  }[];
  /** Where formulas stand that were typed here: they are not saved. */
  readonly formulas: readonly string[];
}

export interface MailPage {
  readonly html: string;
  readonly text: string;
}

export interface FoundFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

type NotForPages =
  | 'begin'
  | 'callFromPage'
  | 'changes'
  | 'pack'
  | 'saved'
  | 'mailPage'
  | 'attachment'
  | 'file';

/** What the page can ask for. */
export interface PageCalls extends Omit<DeskCalls, NotForPages> {
  savePlan(nothing: null): SavePlan;
  /** Saves to the file; answers what was done. */
  save(nothing: null): SavePlan;
  answer(answer: QuestionAnswer): null;
  closePanel(id: number): null;
  begin(beginning: PageBeginning): null;
}

/** What the page can begin anew with. */
export type PageBeginning =
  | { readonly from: 'contract'; readonly key: string; readonly example: boolean }
  | { readonly from: 'copy'; readonly name: string; readonly base64: string }
  | { readonly from: 'nothing' };

/** What was typed or pasted: its first cell, and the texts from there on, row by row. */
export interface EditAsked extends CellAt {
  readonly sheet: number;
  readonly texts: readonly (readonly string[])[];
}

/** A call of one of the script's functions from its page. */
export interface CallAsked {
  readonly name: string;
  readonly given: readonly unknown[];
}

/** A spreadsheet to begin with, and what time it is there. */
export interface Opened {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly timeZone: string;
  readonly now: number;
  readonly isInstalled: boolean;
}

export type Reply<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly sentence: string };

/** A page of the script's own, beside the grid or before it. */
export interface PanelAsked {
  readonly kind: 'sidebar' | 'modal' | 'modeless';
  readonly title: string;
  readonly html: string;
  readonly width: number;
  readonly height: number | undefined;
}

export interface PanelView extends Omit<PanelAsked, 'html'> {
  readonly id: number;
  readonly url: string;
}

/** What a page of the script's tells the page around it. */
export type FrameMessage =
  | { readonly frame: 'close' }
  | { readonly frame: 'focus' }
  /** The keyboard goes on to the next part of the page, or back to the one before. */
  | { readonly frame: 'leave'; readonly isBack: boolean }
  | { readonly frame: 'size'; readonly width?: number; readonly height?: number }
  | { readonly frame: 'document'; readonly id: string };
