const quoted = (field: string): string => `"${field.replace(/"/g, '""')}"`;

/** What a table of comma-separated values may begin with. */
export interface CsvOptions {
  /** The byte order mark that tells Excel the file is UTF-8. */
  readonly bom?: boolean;
}

/** Rows as comma-separated values (RFC 4180), every field quoted, every row ended by CRLF. */
export const renderCsv = (
  rows: readonly (readonly string[])[],
  { bom = false }: CsvOptions = {},
): string => {
  const lines = rows.map((row) => `${row.map(quoted).join(',')}\r\n`);
  return (bom ? '\uFEFF' : '') + lines.join('');
};
