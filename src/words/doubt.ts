/** A word of a translation that is not sure, for a fluent reader to settle. */
export interface Doubt {
  /** What is said, as it stands in English. */
  readonly english: string;
  /** How it is said for now. */
  readonly now: string;
  readonly why: string;
  /** What might be better; a fluent reader may know a third. */
  readonly instead: readonly string[];
}
