import { check } from '../../src/checks';
import { editedCell } from '../../src/render/check-cell';
import { isOurs } from '../../src/render/check-column';
import { wordsFor } from '../../src/words/words';
import { type Cell, visibleText } from '../../src/workbook/cell';
import { readWorkbook } from '../../src/workbook/read';
import type { Sheet } from '../../src/workbook/sheet';
import { rowsOf } from '../../src/workbook/workbook';
import { clocksOf, serialAt, todayIn } from '../clocks';
import { cellsOf, type SerialOf } from '../reading';
import { newZones, type Zones } from '../zone';
import { keptZones } from '../zone-memory';
import { type LogMemory, rememberedLog } from './memory';

type Edit = GoogleAppsScript.Events.SheetsOnEdit;
type Values = readonly (readonly unknown[])[];

/** A pasted block of more rows than this waits for a check of the whole log. */
const MOST = 500;

/**
 * Checks the rows just edited, each by itself, and marks them: eight calls however long the log is. It does nothing
 * where the log has not been checked yet, or where its headers are no longer what they were.
 */
export function checkEdited({ range }: Edit): void {
  const memory = rememberedLog();
  if (!memory || range.getGridId() !== memory.sheetId) return;
  const { rowStart, rowEnd } = range as unknown as {
    readonly rowStart: number;
    readonly rowEnd: number;
  };
  const first = Math.max(rowStart, memory.headerRow + 1);
  const count = rowEnd - first + 1;
  if (count < 1 || count > MOST) return;
  const sheet = range.getSheet();
  const width = memory.headers.length;
  const [headers = []]: Values = sheet.getSheetValues(memory.headerRow, 1, 1, width);
  const isSame = (header: string, index: number): boolean =>
    header === '' || header === visibleText(String(headers[index]));
  if (!memory.headers.every(isSame)) return;
  const values: Values = sheet.getSheetValues(first, 1, count, width);
  const before = values.map((line) => String(line[memory.check - 1] ?? ''));
  const after = marksOf({ headers, values, first, before }, memory);
  if (after.some((said, index) => said !== before[index]))
    sheet.getRange(first, memory.check, count, 1).setValues(after.map((said) => [said]));
}

interface Edited {
  readonly headers: readonly unknown[];
  readonly values: Values;
  /** The row of the first of them. */
  readonly first: number;
  /** What the Check column says of each. */
  readonly before: readonly string[];
}

/** What it is to say of each, read as in a workbook of these rows alone, where they stand. */
function marksOf({ headers, values, first, before }: Edited, memory: LogMemory): string[] {
  const zones = newZones(keptZones(Date.now()).recall);
  const serialOf: SerialOf = (instant) => serialAt(instant, zones(memory.timeZone));
  const { cells } = cellsOf({ values: [headers, ...values], formulas: [] }, serialOf);
  const [header = [], ...lines] = cells;
  const { headerRow } = memory;
  const placed = [...empty(headerRow - 1), header, ...empty(first - headerRow - 1), ...lines];
  const blank = { formulas: new Set<number>(), merges: [] };
  const sheets: Sheet[] = [
    ...memory.sheets.map((sheet) => ({ ...blank, ...sheet })),
    { ...blank, name: memory.name, cells: placed },
  ];
  const book = readWorkbook(sheets, clocksOf(zones));
  const { contract } = book;
  const issues = check(book, todayIn(placeOf(contract.timeZone, zones), Date.now()));
  const words = wordsFor(contract.locale);
  const filled = new Set(rowsOf(book, 'log').map(({ row }) => row));
  return before.map((said, index) => {
    if (!isOurs(said || null)) return said;
    const row = first + index;
    const own = issues.filter(({ place }) => place.sheet === memory.name && place.row === row);
    return (filled.has(row) && editedCell(said, own, book, words)) || '';
  });
}

const empty = (rows: number): readonly (readonly Cell[])[] => Array<Cell[]>(rows).fill([]);

const placeOf = (timeZone: string, zones: Zones) =>
  zones(zones(timeZone).isReal() ? timeZone : 'UTC');
