import type { CellPlace } from './shared';

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
