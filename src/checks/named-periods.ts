import { type Issue, issue } from '../model/issue';
import { type NamedPeriod, parsePeriod } from '../model/named-period';
import { westernDigits } from '../workbook/cell';
import { placeIn, type Workbook } from '../workbook/workbook';
import type { Check } from './check';

/** So much of a value is repeated in a message. */
const SHOWN = 40;

/** A period on the Periods or the Submissions sheet that is not named like 2026-03. */
export const namedPeriods: Check = (book) =>
  ['periods', 'submissions'].flatMap((sheet) => misnamed(sheet, book));

function misnamed(sheet: string, book: Workbook): Issue[] {
  const table = book.tables.get(sheet);
  return (table?.rows ?? []).flatMap(({ row, period }) => {
    if (!table || typeof period !== 'string' || periodNamed(period, book)) return [];
    const facts = { kind: 'period', value: period.slice(0, SHOWN) };
    return [issue('type-error', placeIn(table, row, 'period'), facts)];
  });
}

/** The period that a cell names. Spreadsheets turn a typed 2026-03 into the first day of March. */
export const periodNamed = (name: string, { contract }: Workbook): NamedPeriod | undefined =>
  parsePeriod(westernDigits(name).replace(/^(\d{4}-\d{2})-01$/, '$1'), contract.calendar);
