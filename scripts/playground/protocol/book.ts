import type { Question } from './events';
import type { LookView, SheetHead } from './grid';
import type { PanelView } from './panels';

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

/** What the page can begin anew with. */
export type PageBeginning =
  | { readonly from: 'contract'; readonly key: string; readonly example: boolean }
  | { readonly from: 'copy'; readonly name: string; readonly base64: string }
  | { readonly from: 'nothing' };

/** A spreadsheet to begin with, and what time it is there. */
export interface Opened {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly timeZone: string;
  readonly now: number;
  readonly isInstalled: boolean;
}
