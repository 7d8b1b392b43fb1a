/** Why Daybook will not read or write a workbook. */
export type RefusalCode =
  /** Nothing stands at the path. */
  | 'missing'
  /** A folder that holds no `.csv` file. */
  | 'is-folder-without-csv'
  /** Some other kind of file, whatever its name says. */
  | 'not-a-workbook'
  /** The format from before 2007 (`.xls`). */
  | 'old-excel'
  /** A password stands before it. */
  | 'encrypted'
  /** It ends too early: an unfinished download, or an empty file. */
  | 'truncated'
  /** Something inside contradicts itself. */
  | 'damaged'
  /** More than Daybook is willing to unpack. */
  | 'too-large'
  /** The computer does not let Daybook read it. */
  | 'cannot-read'
  /** The change cannot be made without harm, or the disk would not take it. */
  | 'cannot-write'
  /** No sheet that could be the log. */
  | 'no-log'
  /** A sheet that goes by the name of one of Daybook's is a person's own. */
  | 'not-ours'
  /** A file stands where a new one should go. */
  | 'already-there'
  /** The change names a sheet that is not there. */
  | 'no-such-sheet'
  /** Somebody saved it after Daybook read it. */
  | 'changed-meanwhile'
  /** Another program has it open. */
  | 'open-elsewhere'
  /** A quick entry means nothing, or would make a figure wrong. */
  | 'entry-refused'
  /** What was to be mended or taken back is not as it was. */
  | 'not-as-it-was'
  /** A sheet that holds something stands where a new one should go. */
  | 'sheets-in-the-way'
  /** The workbook does not plan such a document, or cannot make it yet. */
  | 'no-document';

/** What the sentence about a refusal needs: base file name, sheet, cell, program … never a whole path. */
export type RefusalFacts = Readonly<Record<string, string | number>>;

/** Daybook declines, leaves everything as it was, and says in one sentence why and what to do. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly code: RefusalCode;
  readonly facts: RefusalFacts;
  /** The error underneath, for a developer. */
  readonly cause: unknown;

  constructor(code: RefusalCode, facts: RefusalFacts, sentence: string, cause?: unknown) {
    super(sentence);
    this.code = code;
    this.facts = facts;
    this.cause = cause;
  }
}
