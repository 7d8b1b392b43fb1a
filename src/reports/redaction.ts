/** How much of the workbook a report's reader may see: the row of the report says it. */
export interface Redaction {
  /** Nobody may be recognised: people are counted, and small counts hidden. */
  readonly noNames: boolean;
  /** A code of the list of share scopes: rows that may not go so far are left out. */
  readonly reach?: string;
}
