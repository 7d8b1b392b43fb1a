import { describe, expect, test } from '@jest/globals';
import { clocks } from '../../scripts/clocks';
import type { Cell } from '../../src/workbook/cell';
import {
  cellsUnder,
  fieldsOf,
  type QuickEntry,
  readQuickEntry,
} from '../../src/workbook/quick-entry';
import { readWorkbook } from '../../src/workbook/read';
import type { Sheet } from '../../src/workbook/sheet';
import type { Table, Workbook } from '../../src/workbook/workbook';
import { sheetsOf } from '../book';

const BLANK: QuickEntry = {
  date: '',
  hours: '',
  activity: '',
  place: '',
  people: '',
  notes: '',
};

function logOf(text: string): { book: Workbook; log: Table; sheet: Sheet } {
  const sheets = sheetsOf({ Log: text });
  const book = readWorkbook(sheets, clocks);
  const log = book.tables.get('log');
  const sheet = sheets.find(({ name }) => name === 'Log');
  if (!log || !sheet) throw new Error('no log');
  return { book, log, sheet };
}

const HEADERS = 'Date | Hours | Activity | Place | People | Notes';
const read = (typed: Partial<QuickEntry>, text = HEADERS) => {
  const { book, log, sheet } = logOf(text);
  return readQuickEntry({ ...BLANK, ...typed }, log, sheet, book);
};
const cell = (typed: Partial<QuickEntry>, key: string, text = HEADERS): Cell | undefined => {
  const reading = read(typed, text);
  return 'cells' in reading ? reading.cells.get(key) : undefined;
};

/** 150 minutes of a day of 1,440. */
const HALF_PAST_TWO = { serial: 150 / 1440 };

describe('a quick entry', () => {
  test.each([
    ['2h30', HALF_PAST_TWO],
    ['2:30', HALF_PAST_TWO],
    ['2.5', HALF_PAST_TWO],
    ['2,5', HALF_PAST_TWO],
    ['150 min', HALF_PAST_TWO],
    ['45m', { serial: 45 / 1440 }],
  ])('takes %s for a length of time', (hours, expected) => {
    expect(cell({ hours }, 'hours')).toEqual(expected);
  });

  test.each<[keyof QuickEntry, string]>([
    ['hours', 'a while'],
    ['hours', '0'],
    ['hours', '-2'],
    ['date', 'yesterday'],
    ['date', '2026-02-30'],
    ['activity', 'Juggling'],
    ['place', 'The moon'],
    ['people', '1.5'],
    ['people', 'many'],
  ])('says that %s means nothing as %s', (field, text) => {
    expect(read({ [field]: text })).toEqual({ unreadable: field });
  });

  test('keeps lengths of time as figures where the rows above do', () => {
    const log = `${HEADERS}\n2026-03-02 | 1.5 | Meeting`;
    expect(cell({ hours: '2h30' }, 'hours', log)).toBe(2.5);
  });

  test('looks past formulas for how lengths of time are kept', () => {
    const log = `${HEADERS}\n2026-03-02 | 1.5 | Meeting\n2026-03-03 | ==2 | Meeting`;
    expect(cell({ hours: '1h' }, 'hours', log)).toBe(1);
  });

  test('writes a day as a day', () => {
    // 1 January 2026 is the day 46023 since 30 December 1899.
    expect(cell({ date: '2026-01-01' }, 'date')).toEqual({ serial: 46_023 });
  });

  test.each([
    ['visit', 'School visit'],
    ['school VISIT', 'School visit'],
    ['meeting', 'Meeting'],
  ])('writes the activity %s by its name', (activity, name) => {
    expect(cell({ activity }, 'activity')).toBe(name);
  });

  test('writes the code where two entries share a name', () => {
    const sheets = sheetsOf({
      Log: HEADERS,
      Lists: 'List | Code | Name\nplaces | hall-a | Hall\nplaces | hall-b | Hall',
    });
    const book = readWorkbook(sheets, clocks);
    const log = book.tables.get('log') as Table;
    const [sheet] = sheets.filter(({ name }) => name === 'Log');
    const reading = readQuickEntry({ ...BLANK, place: 'hall-b' }, log, sheet as Sheet, book);
    expect('cells' in reading && reading.cells.get('place')).toBe('hall-b');
  });

  test('asks only for what the log has', () => {
    expect(fieldsOf(logOf('Date | Duration | Type').log)).toEqual(['date', 'hours', 'activity']);
    expect(read({ notes: 'kept out' }, 'Date | Hours')).toEqual({ cells: new Map() });
  });

  test('stands under the log’s own headers, in whatever order they are', () => {
    const { log } = logOf('Mood | Activity | Date');
    expect(
      cellsUnder(
        log,
        new Map<string, Cell>([
          ['date', 1],
          ['activity', 'x'],
        ]),
      ),
    ).toEqual([null, 'x', 1]);
  });
});
