import type { Change } from '../../../src/workbook/sheet';
import type { BookView, Opened, PageBeginning } from './book';
import type { QuestionAnswer } from './events';
import type { AreaView, CellChange, EditAsked } from './grid';

// What the page, the server and the desk ask each other. Plain data only: it crosses threads and the network.

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

/** A call of one of the script's functions from its page. */
export interface CallAsked {
  readonly name: string;
  readonly given: readonly unknown[];
}

export type Reply<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly sentence: string };
