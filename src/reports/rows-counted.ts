import type { Measure } from '../model/measure';
import type { Period } from '../model/period';
import { wordsIn } from '../tally/amounts';
import type { Reference, Workbook } from '../workbook/workbook';
import type { Counted } from './given-away';
import type { ReportScene } from './scene';
import { referenceOf } from './shown';

/** The register whose entries a measure counts, where it counts entries. */
function registerCounted({ sheet, count, column }: Measure, book: Workbook): Reference | undefined {
  const found = book.tables.get(sheet)?.columns.find(({ key }) => key === column);
  return count === 'entries' && found ? referenceOf(found.column, book) : undefined;
}

/** The key of the sheet whose rows a measure tells the number of. */
export const sheetCounted = (measure: Measure, book: Workbook): string =>
  registerCounted(measure, book)?.table ?? measure.sheet;

/** The rows of that sheet that a measure tells the number of, by their own numbers. */
export function rowsCounted(
  measure: Measure,
  period: Period,
  { tally, book }: Pick<ReportScene, 'tally' | 'book'>,
): Counted {
  const counted = tally.of(measure);
  const register = registerCounted(measure, book);
  if (!register) return new Set(counted.rows(period));
  const codes = counted.rowsIn(period).flatMap((row) => wordsIn(row[measure.column ?? '']));
  return rowsOfEntries(codes, register);
}

/** The rows of some entries of a register. */
export const rowsOfEntries = (codes: readonly string[], { entries }: Reference): Counted =>
  new Set(codes.flatMap((code) => entries.get(code)?.row ?? []));
