import type { SectionKind } from '../model/report';
import type { HomeWords } from '../words/catalogue';
import type { Column, ColumnKind } from '../workbook/column';
import type { CONTRACT_ITEMS } from '../workbook/contract-items';
import type { ColumnKey, SHEETS, SheetKey } from '../workbook/sheets';

/**
 * What a new workbook holds before anybody has typed in it. Data only: the engine never reads it
 * again, so everything that a contract needs stands in the workbook's own sheets.
 */
export interface Template {
  readonly key: string;
  /** As a coordinator would choose it from a list. */
  readonly name: string;
  /** In one sentence: whom it is for. */
  readonly purpose: string;
  readonly contract: ContractStart;
  readonly terms: readonly RowFor<'terms'>[];
  readonly measures: readonly RowFor<'measures'>[];
  /** Lists stand together in the sheet, each followed by spare lines. */
  readonly lists: readonly List[];
  readonly log: LogPlan;
  readonly registers: readonly Register[];
  readonly reports: readonly Report[];
  readonly milestones: readonly RowFor<'milestones'>[];
  readonly submissions: readonly RowFor<'submissions'>[];
  readonly schoolTerms: readonly RowFor<'schoolTerms'>[];
  readonly recipients: readonly RowFor<'recipients'>[];
  /** Its own words in other languages; nothing where nobody has put them there. */
  readonly translations?: readonly RowFor<'translations'>[];
  /** Standard sheets that this contract has no use for; a person may add them later. */
  readonly leftOut: readonly SheetKey[];
  readonly clauses: readonly Clause[];
}

/** A value as a person would type it: days `2026-03-31`, times `09:30`, lengths of time `2h 30m`. */
export type Typed = string | number | boolean;

type TypedIn<Declared extends Column> = Declared extends {
  readonly choices: readonly (infer Choice)[];
}
  ? Choice
  : Declared['kind'] extends 'count' | 'number' | 'money'
    ? number
    : Declared['kind'] extends 'yes-no'
      ? boolean
      : string;

type RequiredKeys<Declared> = {
  [Key in keyof Declared]: Declared[Key] extends { readonly required: true } ? Key : never;
}[keyof Declared];

type RowOfColumns<Declared extends Readonly<Record<string, Column>>> = {
  readonly [Key in RequiredKeys<Declared>]: TypedIn<Declared[Key]>;
} & { readonly [Key in Exclude<keyof Declared, RequiredKeys<Declared>>]?: TypedIn<Declared[Key]> };

/** A row of a standard sheet: a misspelt column or an unknown choice does not compile. */
export type RowFor<Key extends SheetKey> = RowOfColumns<(typeof SHEETS)[Key]>;

/** A report: its row of the Reports sheet, and the rows that it has on the Sections sheet. */
export type Report = RowFor<'reports'> & { readonly sections: readonly ReportSection[] };

/** A section of a report, of a kind that Daybook knows. */
export type ReportSection = Omit<RowFor<'sections'>, 'report' | 'section'> & {
  readonly section: SectionKind;
};

/** What the Contract sheet says at first; a reading of a silent contract says so. */
export type ContractStart = {
  readonly [Item in keyof typeof CONTRACT_ITEMS]?: {
    readonly value?: TypedIn<(typeof CONTRACT_ITEMS)[Item]>;
    readonly assumption?: string;
    /** What is usual where English is spoken; in another language it is what is usual there. */
    readonly homely?: Item extends keyof HomeWords ? true : never;
  };
};

/** A list of words to choose from. */
export interface List {
  readonly list: string;
  readonly entries: readonly Omit<RowFor<'lists'>, 'list'>[];
}

/** A new log's columns, in this order; other standard columns count as soon as somebody adds their header. */
export interface LogPlan {
  readonly before: readonly ColumnKey<'log'>[];
  /** Columns that this contract adds. */
  readonly own: readonly OwnColumn[];
  readonly after: readonly ColumnKey<'log'>[];
  /** Declared but not shown: they too count from when somebody adds their header. */
  readonly offered: readonly OwnColumn[];
}

/** A column that this contract adds, to the log or to a register. */
export interface OwnColumn {
  readonly column: string;
  readonly kind: Exclude<ColumnKind, 'choice'>;
  readonly required?: true;
  /** For codes: the list or the register that is chosen from. */
  readonly refers?: string;
  readonly personal?: true;
  /** For days: something was done on it, so that it cannot lie ahead. */
  readonly happened?: true;
  readonly help: string;
}

/** A sheet of this contract's own: groups, organisations, case studies … */
export interface Register {
  readonly name: string;
  /** What it is for, in a sentence. */
  readonly about: string;
  readonly columns: readonly OwnColumn[];
  readonly rows: readonly RegisterRow[];
}

/** By the words at the head of the column. */
export type RegisterRow = Readonly<Record<string, Typed>>;

/** A clause of the contract, and what Daybook does with it. */
export interface Clause {
  readonly ref: string;
  /** The contract's own words, exactly; ` … ` stands between passages that are not adjacent. */
  readonly words: string;
  readonly does: string;
  /** `Log`, `Log: Place`, `Terms: P2`, `Lists: Places`, `Reports: board` … each is in the template. */
  readonly where: readonly string[];
  readonly proof: Proof;
}

/** The test that shows it. */
export interface Proof {
  readonly file: string;
  readonly title: string;
}
