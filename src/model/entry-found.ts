/** What one entry of a register comes to in a period, and in which band that is. */
export interface EntryBand {
  readonly code: string;
  /** In the measure's unit. */
  readonly amount: number;
  /** Where it is judged as a share: what of, and the share in per cent. */
  readonly base?: number;
  readonly share?: number;
  /** The place of the band; nothing where the figure falls in none. */
  readonly place: number | undefined;
}

/** What one entry was scored last in a period. */
export interface EntryScore {
  readonly code: string;
  readonly score: number;
  /** One for each group of items. */
  readonly groups: readonly number[];
  /** In the period before. */
  readonly before?: number;
}
