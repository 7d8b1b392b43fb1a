/** What a measure adds up. */
export const COUNTS = [
  'minutes',
  'people-minutes',
  'rows',
  'days',
  'nights',
  'entries',
  'sum',
  'days-between',
  'latest-day',
  /** Rows, those to come too: what is planned. */
  'planned',
] as const;
export type Count = (typeof COUNTS)[number];

/** Counts to which every row adds what is its own, so that some can be taken away from others. */
export const BY_ROW: ReadonlySet<Count> = new Set<Count>([
  'minutes',
  'people-minutes',
  'rows',
  'sum',
  'planned',
]);

/** What to count in a sheet: a contract's figure of speech made exact. */
export interface Measure {
  /** The name that terms and reports use. */
  readonly name: string;
  /** The row of the Measures sheet. */
  readonly row: number;
  readonly count: Count;
  /** The key of the sheet whose rows are counted. */
  readonly sheet: string;
  /** The column that is summed, counted by distinct values, or where a span begins. */
  readonly column?: string;
  /** Where a span of days ends. */
  readonly untilColumn?: string;
  /** The column that says on which day a row counts. */
  readonly dayColumn?: string;
  /** All must hold. */
  readonly where: readonly Condition[];
  /** Rows in which all of these hold are taken away from the others: a balance. */
  readonly less?: readonly Condition[];
  /** What one of it is worth, the first rate first; its amounts are then money. */
  readonly worth?: readonly Tier[];
  readonly unit: Unit;
  /** What one of it is called, such as `visit`; empty where the unit speaks for itself. */
  readonly noun: string;
}

/** `working-days` are whole minutes too, told in days as long as the contract's. */
export type Unit = 'minutes' | 'working-days' | 'days' | 'count' | 'money' | 'percent' | 'day';

/** So much for each, in minor units, after so many in a year. */
export interface Tier {
  readonly each: number;
  readonly after: number;
}

/** Whether amounts are lengths of time, in whole minutes. */
export const isTime = ({ unit }: { readonly unit: Unit }): boolean =>
  unit === 'minutes' || unit === 'working-days';

/** One condition on a row's column, or on a column of the list entry that it names. */
export interface Condition {
  readonly column: string;
  /** The columns of the entries that `column` names, one after another: a place's tags, a group's village's district. */
  readonly through: readonly string[];
  readonly test: 'is' | 'is-not' | 'at-least' | 'at-most' | 'filled' | 'blank';
  /** Folded codes, names or texts for `is` and `is-not`; one number for the comparisons. */
  readonly values: readonly (string | number)[];
}
