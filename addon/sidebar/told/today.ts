import type { CellPlace, Choice, Tone } from './shared';

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
