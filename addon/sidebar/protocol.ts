import type { Language } from '../../src/words/language';
import type { Documents, DocumentWish, Made, Preview } from './told/documents';
import type { People } from './told/people';
import type { Fix, Fixed, FixUndo, Problems } from './told/problems';
import type { Settings, SettingsChange } from './told/settings';
import type { CellPlace, Choice, Download } from './told/shared';
import type { StandingView } from './told/standing';
import type { EntryField, Logged, NewEntry, Today } from './told/today';

export * from './told/documents';
export * from './told/people';
export * from './told/problems';
export * from './told/settings';
export * from './told/shared';
export * from './told/standing';
export * from './told/today';

// What the sidebar asks of the script, and what it is told. Everything crosses as plain data: Google loses every Date
// on the way, so days are ISO texts (`2026-03-31`), and what people read is in words already.

/** An answer: what was asked for, or a sentence that says what is wrong and what to do. */
export type Answer<Value> = { readonly ok: true; readonly value: Value } | Refused;

export interface Refused {
  readonly ok: false;
  readonly code: string;
  readonly sentence: string;
  /** The field of the entry that is to be mended, where it is one. */
  readonly field?: EntryField;
}

/** Every question, by the name of the script's function that answers it. */
export interface SidebarCalls {
  /** The first question: what there is to work with, and what the person saw last. */
  openSidebar(): Answer<Opening>;
  readToday(): Answer<Today>;
  logEntry(entry: NewEntry): Answer<Logged>;
  /** Takes back a row that `logEntry` wrote, as long as nobody changed it since. */
  undoEntry(token: string): Answer<Today>;
  readProblems(): Answer<Problems>;
  /** Takes the cursor to a cell. */
  goTo(place: CellPlace): Answer<null>;
  /** Makes a safe repair; refuses where the cell is no longer as it was. */
  fixProblem(fix: Fix): Answer<Fixed>;
  /** Takes a repair back; refuses where the cell is no longer as the repair left it. */
  undoFix(undo: FixUndo): Answer<Problems>;
  readStanding(): Answer<StandingView>;
  readDocuments(): Answer<Documents>;
  /** The document as a page of HTML, without making anything. */
  previewDocument(wish: DocumentWish): Answer<Preview>;
  /** Makes the Google Doc, and records it in the Runs sheet (an invoice also gets its number). */
  makeDocument(wish: DocumentWish): Answer<Made>;
  readPeople(): Answer<People>;
  /** The files of the mailing list, to be saved from the browser. */
  downloadList(): Answer<Download>;
  readSettings(): Answer<Settings>;
  changeSettings(change: SettingsChange): Answer<Settings>;
  /** Lays out a new workbook; refuses to touch sheets that hold anything. */
  setUpWorkbook(wish: SetUpWish): Answer<Opening>;
}

export const VIEWS = ['today', 'problems', 'standing', 'documents', 'people', 'settings'] as const;
export type View = (typeof VIEWS)[number];

export const DOCUMENTS_ASKED = ['report', 'invoice'] as const;
export type DocumentAsked = (typeof DOCUMENTS_ASKED)[number];

export interface Opening {
  readonly language: Language;
  /** Whether there is a workbook to work with: a Log sheet at the least. */
  readonly isSetUp: boolean;
  /** The contract's title, or nothing before the set-up. */
  readonly title: string;
  /** The contracts that a new workbook can begin with. */
  readonly templates: readonly Choice[];
  /** Languages by their own names: `English`, `मराठी`. */
  readonly languages: readonly Choice[];
  /** The view that the menu item asked for. */
  readonly view: View | 'set-up';
  /** What is to be made first in Documents. */
  readonly document: DocumentAsked;
}

export interface SetUpWish {
  readonly template: string;
  readonly language: string;
  /** Filled in with the example year, to look around in. */
  readonly example: boolean;
}
