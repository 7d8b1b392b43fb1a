import type { Language } from '../../src/words/language';

// What each view is told, and what is asked of the script there.

export interface Choice {
  readonly key: string;
  readonly label: string;
}

/** The kind of an invoice; reports go by the workbook's own words. */
export const INVOICE = 'invoice';

export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  /** Counted from 1. */
  readonly column: number;
}

export interface Today {
  /** Today where the contract is. */
  readonly day: string;
  readonly dayShown: string;
  readonly activities: readonly Choice[];
  readonly places: readonly Choice[];
  /** What was logged last, to begin with. */
  readonly lastActivity: string;
  readonly lastPlace: string;
  /** Whether the log has a column for each; what it has not is not asked. */
  readonly asks: readonly EntryField[];
  /** Hours logged today and in this week: `2 h 30 min`. */
  readonly loggedToday: string;
  readonly loggedThisWeek: string;
  /** What falls due next, most urgent first. */
  readonly due: readonly DueItem[];
}

export const ENTRY_FIELDS = ['date', 'hours', 'activity', 'place', 'people', 'notes'] as const;
export type EntryField = (typeof ENTRY_FIELDS)[number];

export interface DueItem {
  readonly title: string;
  readonly when: string;
  readonly tone: Tone;
  readonly place?: CellPlace;
}

export type Tone = 'stop' | 'warn' | 'note' | 'good' | 'quiet';

/** As typed: the script understands `2h30`, `2:30`, `2.5`, `150 min`. */
export interface NewEntry {
  readonly date: string;
  readonly hours: string;
  readonly activity: string;
  readonly place: string;
  readonly people: string;
  readonly notes: string;
}

export interface Logged {
  /** `2 h 30 min on 3 March 2026, in row 41.` */
  readonly sentence: string;
  readonly place: CellPlace;
  /** Hand it to `undoEntry`. */
  readonly token: string;
  readonly today: Today;
}

export interface Problems {
  /** Most serious first. */
  readonly groups: readonly ProblemGroup[];
  readonly total: number;
}

export interface ProblemGroup {
  readonly code: string;
  readonly severity: 'stop' | 'warn' | 'note';
  readonly severityShown: string;
  /** Why it matters, once for all in the group. */
  readonly why: string;
  readonly problems: readonly Problem[];
  /** How many more there are than are listed. */
  readonly more: number;
}

export interface Problem {
  readonly what: string;
  readonly remedy: string;
  /** `Log, E14` */
  readonly where: string;
  readonly place?: CellPlace;
  readonly fix?: Fix;
}

export interface Fix {
  readonly place: CellPlace;
  /** What the cell holds now, as text; the repair is refused when it no longer does. */
  readonly from: string;
  readonly to: string;
  /** On the button: `Change to “Community event”`. */
  readonly label: string;
}

/** What became of a repair, and what takes it back. */
export interface Fixed {
  readonly problems: Problems;
  readonly undo: FixUndo;
}

/** What a cell holds, as it goes to the sidebar and back. */
export type Held =
  | string
  | number
  | boolean
  | null
  | { readonly serial: number }
  | { readonly error: string };

export interface FixUndo {
  readonly place: CellPlace;
  /** What stood there, and what the repair left: it is taken back only where that still stands. */
  readonly before: Held;
  readonly after: Held;
}

export interface StandingView {
  /** As of which day, in words. */
  readonly asOf: string;
  /** How many clauses stand how, in words: `12 met, 3 at risk`. */
  readonly summary: string;
  readonly clauses: readonly ClauseView[];
}

export interface ClauseView {
  readonly ref: string;
  /** The contract's own words. */
  readonly clause: string;
  readonly status: string;
  readonly tone: Tone;
  /** `84 h of 121 h 20 min` */
  readonly figure: string;
  readonly bar?: { readonly full: number; readonly mark?: number };
  /** Where it stands, and what must happen next. */
  readonly sentence: string;
  /** The first of the rows that the figure rests on. */
  readonly place?: CellPlace;
  /** `Log 2–14, 17` */
  readonly rows: string;
}

export interface Documents {
  readonly kinds: readonly DocumentKind[];
  /** Newest first. */
  readonly made: readonly MadeBefore[];
}

export interface DocumentKind {
  /** `invoice`, or the report's kind: `board`. */
  readonly key: string;
  readonly label: string;
  readonly periods: readonly Choice[];
  /** The period that most people want now. */
  readonly suggested: string;
  /** For documents about one entry of a register, what they can be about. */
  readonly entries?: readonly Choice[];
  /** In which all of its recipients want it, where the workbook says so. */
  readonly language?: string;
}

export interface DocumentWish {
  readonly kind: string;
  readonly period: string;
  readonly entry?: string;
  readonly language?: string;
}

export interface Preview {
  readonly title: string;
  /** A whole page, to be shown in a frame of its own without scripts. */
  readonly html: string;
  /** Why it cannot be made yet, if it cannot. */
  readonly refusal?: string;
}

export interface Made {
  readonly title: string;
  readonly link: string;
  readonly documents: Documents;
}

export interface MadeBefore {
  readonly title: string;
  readonly madeOn: string;
  /** Absent for those made outside Google. */
  readonly link?: string;
}

export interface People {
  /** How many are on the list, left out, and need attention, in words. */
  readonly summary: string;
  readonly members: readonly PersonOn[];
  readonly others: readonly PersonOff[];
}

export interface PersonOn {
  readonly name: string;
  readonly email: string;
  readonly tags: readonly string[];
  readonly place: CellPlace;
}

export interface PersonOff {
  /** The row alone: who is left out is nobody's business but the sheet's. */
  readonly where: string;
  readonly outcome: string;
  readonly reason: string;
  readonly sentence: string;
  readonly place: CellPlace;
}

export interface Download {
  readonly files: readonly {
    readonly name: string;
    readonly mime: string;
    readonly text: string;
  }[];
}

export interface Settings {
  readonly language: Language;
  readonly languages: readonly Choice[];
  readonly monthlyMail: MonthlyMail;
  readonly recipients: readonly RecipientView[];
  /** Where recipients are changed. */
  readonly recipientsPlace?: CellPlace;
}

export interface MonthlyMail {
  readonly isOn: boolean;
  /** `runs as anna@example.org, early on the 1st` */
  readonly sentence: string;
  /** What would be sent next, as it stands: shown before it can be switched on. */
  readonly preview?: Preview;
  /** Which letters of the last round did not go out, why, and what to do. */
  readonly unsent?: string;
}

export interface RecipientView {
  readonly name: string;
  readonly email: string;
  readonly report: string;
  readonly language: string;
}

export interface SettingsChange {
  readonly language?: string;
  readonly monthlyMail?: boolean;
  /** Sends what is left of the last round. */
  readonly sendUnsent?: boolean;
}
