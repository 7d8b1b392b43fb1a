import { CsvError, parse } from 'csv-parse/sync';
import type { Cell } from '../../../src/workbook/cell';
import { refusal } from '../refusals';
import { cellText } from './cell-text';
import type { CsvDialect } from './dialect';

/** One record, and the characters it was read from, without the line end. */
export interface CsvRecord {
  readonly cells: readonly Cell[];
  readonly raw: string;
}

/** All records of a .csv file; `file` is its base name, for refusals. */
export function readRecords(
  text: string,
  { separator }: CsvDialect,
  file: string,
): readonly CsvRecord[] {
  const records: CsvRecord[] = [];
  try {
    parse(text, {
      delimiter: separator,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_quotes: true,
      relax_column_count: true,
      raw: true,
      on_record: (parsed: unknown) => {
        // Asked for `raw`, the library hands over both; its types do not say so.
        const { record, raw } = parsed as Parsed;
        records.push({ cells: cellsOf(record), raw: raw.replace(/[\r\n]{1,2}$/, '') });
        return null;
      },
    });
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
    const detail = `a quotation mark is never closed: ${place(cause)}`;
    throw refusal('damaged', { file, detail }, cause);
  }
  return records;
}

interface Parsed {
  readonly record: readonly string[];
  readonly raw: string;
}

const place = (error: CsvError): string => ('lines' in error ? `line ${error.lines}` : 'somewhere');

/** Empty text is an empty cell, and nothing follows the last cell that holds something. */
function cellsOf(record: readonly string[]): readonly Cell[] {
  let width = record.length;
  while (width > 0 && record[width - 1] === '') width--;
  return record.slice(0, width).map((text) => text || null);
}

/** A record made of cells. */
export const writeRecord = (cells: readonly Cell[], { separator }: CsvDialect): CsvRecord => {
  const texts = cells.map(cellText);
  return { cells: cellsOf(texts), raw: texts.map(quoted).join(separator) };
};

/** Whatever might pass for a separator, in whichever dialect the file is taken to be, goes into quotes. */
const quoted = (text: string): string =>
  /[",;\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
