import type { CellPlace } from './shared';

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
