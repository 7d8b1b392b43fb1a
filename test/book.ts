import { clocks } from '../scripts/clocks';
import { type Day, parseIsoDay } from '../src/model/day';
import type { Clocks } from '../src/model/entry';
import type { Cell } from '../src/workbook/cell';
import { readWorkbook } from '../src/workbook/read';
import { addressKey, type Sheet } from '../src/workbook/sheet';
import type { Workbook } from '../src/workbook/workbook';

/** What most tests need of a contract; a test names only what matters to it. */
const CONTRACT: Readonly<Record<string, string>> = {
  Contract: 'Community coordinator',
  Organisation: 'Patna Action Group Ltd',
  Coordinator: 'Isla Kerr',
  Starts: '2026-01-01',
  Ends: '2026-12-31',
  Currency: 'GBP',
  'Total fee': '26000',
  'Hours per week': '28 h',
  'Weeks counted': '52',
  'Time zone': 'Europe/London',
  'Language and region': 'en-GB',
};

const LISTS = `
  List       | Code    | Name              | Group      | Tags
  activities | visit   | School visit      | Field work |
  activities | meeting | Meeting           | Office     |
  activities | admin   | Administration    | Office     |
  activities | liaison | Liaison           | Field work |
  places     | home    | Home              |            |
  places     | venue   | Patna venue       |            | patna
  places     | cars    | Carsphairn        |            | neighbour
  places     | dal     | Dalmellington     |            | neighbour
  places     | cumnock | New Cumnock       |            | neighbour
`;

/** `2026-03-31` as a day; anything else is a mistake in the test. */
export function day(iso: string): Day {
  const parsed = parseIsoDay(iso);
  if (parsed === undefined) throw new Error(`not a day: ${iso}`);
  return parsed;
}

/**
 * A sheet from text that reads like one: a line a row, `|` between cells; row 1 is the first line.
 * `@0.5` is a cell shown as a date or time, `#REF!` an error, `==text` a formula that shows text,
 * `~` an empty text, a line of `-` a blank row.
 */
export function sheetOf(name: string, text: string): Sheet {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const formulas = new Set<number>();
  const cells = lines.map((line, row) =>
    /^\s*-+\s*$/.test(line)
      ? []
      : line.split('|').map((part, column) => {
          if (part.trim().startsWith('==')) formulas.add(addressKey(row + 1, column + 1));
          return cellOf(part.trim());
        }),
  );
  return { name, cells, formulas, merges: [] };
}

function cellOf(text: string): Cell {
  if (text === '') return null;
  if (text === '~') return '';
  if (text.startsWith('==')) return text.slice(2);
  if (/^#[A-Z/0]+[!?A]$/.test(text)) return { error: text };
  if (/^@[\d.]+$/.test(text)) return { serial: Number(text.slice(1)) };
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
}

/** The sheets of a small workbook; Contract lines and the lists come by themselves unless given. */
export function sheetsOf(
  sheets: Readonly<Record<string, string>>,
  contract: Readonly<Record<string, string>> = {},
): Sheet[] {
  const lines = Object.entries({ ...CONTRACT, ...contract }).filter(([, value]) => value !== '');
  const own = {
    Lists: LISTS,
    Terms: 'Ref | Clause | Rule',
    Measures: 'Measure | Count',
    ...sheets,
  };
  return [
    { name: 'Contract', cells: [['Item', 'Value'], ...lines], formulas: new Set(), merges: [] },
    ...Object.entries(own).map(([name, text]) => sheetOf(name, text)),
  ];
}

const seen = new Map<string, ReturnType<Clocks>>();

/** The clock changes of the same days are looked up once: tests read thousands of workbooks. */
const clocksOnce: Clocks = (timeZone, first, last) => {
  const key = `${timeZone} ${first} ${last}`;
  if (!seen.has(key)) seen.set(key, clocks(timeZone, first, last));
  return seen.get(key);
};

/** A workbook from sheets that read like sheets, through the real reader. */
export const bookOf = (
  sheets: Readonly<Record<string, string>>,
  contract: Readonly<Record<string, string>> = {},
): Workbook => readWorkbook(sheetsOf(sheets, contract), clocksOnce);
