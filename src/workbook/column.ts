import type { Day } from '../model/day';
import type { Minutes } from '../model/minutes';
import type { Quantity } from '../model/quantity';

/** The kinds of value that a column can hold, with what each is read into. */
export interface KindValues {
  text: string;
  id: string;
  day: Day;
  /** A day with a time of day; Daybook keeps the day. */
  moment: Day;
  /** Minutes since midnight. */
  time: number;
  duration: Minutes;
  count: number;
  number: number;
  /** Minor units of the contract's currency. */
  money: number;
  'yes-no': boolean;
  /** The code of an entry of a list or register. */
  code: string;
  codes: readonly string[];
  /** One of a few words that Daybook itself knows. */
  choice: string;
  email: string;
  link: string;
  quantity: Quantity;
}

export type ColumnKind = keyof KindValues;
export const COLUMN_KINDS = [
  'text',
  'id',
  'day',
  'moment',
  'time',
  'duration',
  'count',
  'number',
  'money',
  'yes-no',
  'code',
  'codes',
  'choice',
  'email',
  'link',
  'quantity',
] as const satisfies readonly ColumnKind[];

/** Kinds whose values are figures, however they are written. */
export const FIGURES: ReadonlySet<ColumnKind> = new Set([
  'day',
  'moment',
  'time',
  'duration',
  'count',
  'number',
  'money',
]);

export type Value = KindValues[ColumnKind];

/** A column, declared once: reading, writing, dropdowns, help and the specification come from here. */
export interface Column {
  readonly kind: ColumnKind;
  readonly required?: true;
  /** For `code` and `codes`: the list, or the sheet, whose entries it names. */
  readonly refers?: string;
  /** For `choice`: the words, by key. */
  readonly choices?: readonly string[];
  /** For `choice`: what a cell that is empty or cannot be read is taken to say; its row counts all the same. */
  readonly otherwise?: string;
  /** About a living person: its values are never quoted in messages, logs or reports. */
  readonly personal?: true;
  /** A day on which something was done: it cannot lie ahead, and before it the cell was blank. */
  readonly happened?: true;
  /** Daybook writes it; people leave it alone. */
  readonly owned?: true;
  /** It came with a later version: a sheet of Daybook's from before lacks it. */
  readonly later?: true;
  /** May stand in a row that holds nothing else, such as a list's name in a spare line. */
  readonly prefilled?: true;
  /** For a contract's own: the header as its Columns sheet spells it. */
  readonly header?: string;
  /** In characters. */
  readonly width: number;
}

export type Columns = Readonly<Record<string, Column>>;

/** A row as read: its number as a person sees it, and the value of each cell that holds one. */
export type Row = { readonly row: number } & Readonly<Record<string, Value | undefined>>;

/** A row of a sheet whose columns are known when Daybook is compiled. */
export type RowOf<Declared extends Columns> = { readonly row: number } & {
  readonly [Key in keyof Declared]?: KindValues[Declared[Key]['kind']];
} & Readonly<Record<string, Value | undefined>>;
