/** A document as data: what is said, in which order; nothing about .docx, HTML or Google. */
export interface Document {
  readonly title: string;
  /** BCP 47, such as `en-GB`; renderers set it so that spelling and screen readers follow. */
  readonly language: string;
  /** At the foot of every page, before the page number. */
  readonly footer: string;
  readonly blocks: readonly Block[];
}

export type Block =
  | { readonly block: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | {
      readonly block: 'paragraph';
      readonly text: readonly Inline[];
      readonly style?: ParagraphStyle;
    }
  | { readonly block: 'list'; readonly items: readonly (readonly Inline[])[] }
  | { readonly block: 'facts'; readonly facts: readonly Fact[] }
  | Table;

/** `lead` opens a document; `quote` is the contract's own words; `note` is small print. */
export type ParagraphStyle = 'lead' | 'quote' | 'note';

export type Inline =
  | string
  | { readonly text: string; readonly strong?: true; readonly link?: string };

/** A label and its value, printed as a two-column table without rules. */
export interface Fact {
  readonly label: string;
  readonly value: string;
}

export interface Table {
  readonly block: 'table';
  readonly caption: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly TableCell[])[];
  /** Totals: printed strong, below a rule. */
  readonly footer?: readonly TableCell[];
}

export interface TableColumn {
  readonly header: string;
  /** Figures stand at the end, words at the start. */
  readonly align: 'start' | 'end';
  /** Share of the width; the columns' shares are relative to one another. */
  readonly share: number;
}

export type TableCell = string | MarkedCell;

export interface MarkedCell {
  readonly text: string;
  readonly tone?: 'good' | 'warn' | 'stop' | 'quiet';
  /** A bar drawn in the cell: how full (0 to 1), and where the mark "by today" stands, if anywhere. */
  readonly bar?: { readonly full: number; readonly mark?: number };
}
