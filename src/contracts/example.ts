import type { IssueCode } from '../model/issue';
import type { SheetKey } from '../workbook/sheets';
import type { RegisterRow, RowFor } from './template';

/** A workbook that has been in use for a while, for trying things out. Data only, as templates are. */
export interface Example {
  readonly log: readonly LoggedRow[];
  /** Rows of the other standard sheets; they take the place of the template's own. */
  readonly sheets: {
    readonly [Key in Exclude<SheetKey, 'log' | 'contract'>]?: readonly Partial<RowFor<Key>>[];
  };
  /** By the register's name; they take the place of the template's own. */
  readonly registers: Readonly<Record<string, readonly RegisterRow[]>>;
  /** What was decided where the contract is silent: by a term's reference, or a line of the Contract sheet. */
  readonly decided?: Readonly<Record<string, string>>;
}

/** A row of the log; `own` has the contract's own columns, by their headers. */
export type LoggedRow = Partial<RowFor<'log'>> & { readonly own?: RegisterRow };

/** A mistake put into an example on purpose: Daybook must find these and nothing else. */
export interface Planted {
  readonly sheet: string;
  /** As a person sees it: row 1 is the header. */
  readonly row: number;
  readonly code: IssueCode;
}
