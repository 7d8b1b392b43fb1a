import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { clocks } from '../../scripts/clocks';
import { isoDay } from '../../src/model/day';
import type { Cell } from '../../src/workbook/cell';
import { readWorkbook } from '../../src/workbook/read';
import type { Sheet } from '../../src/workbook/sheet';
import { rowsOf, type Workbook } from '../../src/workbook/workbook';
import { bookOf, sheetsOf } from '../book';

const brief = (book: Workbook): unknown[] =>
  book.issues.map(({ code, place }) => [code, place.sheet, place.cell ?? place.row]);

const logged = (book: Workbook): unknown[] =>
  rowsOf(book, 'log').map((row) => [
    row.row,
    row.date === undefined ? undefined : isoDay(row.date),
    row.activity,
    row.hours,
  ]);

const logOf = (text: string): Workbook => bookOf({ Log: text });

test('a plain log is read without an issue', () => {
  const book = logOf(`
    Date       | Start | End   | Hours  | Activity | Place
    2026-03-02 | 09:30 | 12:00 |        | visit    | Patna venue
    3/3/2026   |       |       | 2h 30m | Meeting  | home
    @46085     |       |       | 1:30   | admin    |
  `);
  expect(brief(book)).toEqual([]);
  expect(logged(book)).toEqual([
    [2, '2026-03-02', 'visit', undefined],
    [3, '2026-03-03', 'meeting', 150],
    [4, '2026-03-04', 'admin', 90],
  ]);
  expect(book.entries.map(({ row, minutes }) => [row, minutes])).toEqual([
    [2, 150],
    [3, 150],
    [4, 90],
  ]);
});

test.each([
  ['any order', 'Hours | Place | Activity | Date', '2 | home | visit | 2026-03-02'],
  ['case and spaces', ' HOURS  | activity | dAtE ', '2 | visit | 2026-03-02'],
  ['units, colons and stars', 'Hours (h): | Activity* | Date', '2 | visit | 2026-03-02'],
  ['other words for the same', 'Duration | Type | When', '2 | visit | 2026-03-02'],
  ['marks that nobody sees', 'Hours\u00a0 | \u200fActivity | Da\u200bte', '2 | visit | 2026-03-02'],
  [
    'columns of one’s own',
    'Mood | Hours | Activity | Date | Weather',
    'good | 2 | visit | 2026-03-02 | wet',
  ],
])('headers are known in %s', (_, header, row) => {
  const book = logOf(`${header}\n${row}`);
  expect(brief(book)).toEqual([]);
  expect(logged(book)).toEqual([[2, '2026-03-02', 'visit', 120]]);
});

test('a title may stand above the header; rows keep the numbers that people see', () => {
  const book = logOf(`
    Our log for 2026
    -----
    Date       | Hours | Activity
    2026-03-02 | 2     | visit
  `);
  expect(logged(book)).toEqual([[4, '2026-03-02', 'visit', 120]]);
});

test.each([
  [
    'a header that stands twice, the first counting',
    'Date | Hours | Activity | Hours\n2026-03-02 | 2 | visit | 5',
    [['duplicate-label', 'Log', 'D1']],
  ],
  ['a header that is missing', 'Date | Hours\n2026-03-02 | 2', [['missing-label', 'Log', 1]]],
  [
    'a column without a header',
    'Date | Hours | Activity | \n2026-03-02 | 2 | visit | what?',
    [['blank-label', 'Log', 'D1']],
  ],
])('reports %s', (_, text, issues) => expect(brief(logOf(text))).toEqual(issues));

test.each([
  ['a day that is none', '31/4/2026  | 2      | visit   | home', 'type-error', 'A2'],
  ['a length that is none', '2026-03-02 | two    | visit   | home', 'type-error', 'B2'],
  ['a day left out', '           | 2      | visit   | home', 'required-value', 'A2'],
  ['an activity left out', '2026-03-02 | 2      |         | home', 'required-value', 'C2'],
  ['an activity on no list', '2026-03-02 | 2      | vist    | home', 'foreign-key', 'C2'],
  ['a place on no list', '2026-03-02 | 2      | visit   | moon', 'foreign-key', 'D2'],
  ['an error', '2026-03-02 | #REF!  | visit   | home', 'daybook/error-cell', 'B2'],
  ['a formula among words', '2026-03-02 | 2      | ==visit | home', 'daybook/formula', 'C2'],
])('reports %s at its cell', (_, row, code, cell) =>
  expect(brief(logOf(`Date | Hours | Activity | Place\n${row}`))).toEqual([[code, 'Log', cell]]),
);

test('one mistake spoils its row alone, and the rest is counted', () => {
  const book = logOf(`
    Date       | Hours | Activity
    31/4/2026  | 2     | visit
    2026-03-02 | 3     | visit
  `);
  expect([...(book.tables.get('log')?.faulty ?? [])]).toEqual([2]);
  expect(book.entries.map(({ row, minutes }) => [row, minutes])).toEqual([[3, 180]]);
});

test('a near word is suggested', () => {
  const [found] = logOf('Date | Hours | Activity\n2026-03-02 | 2 | Scool visit').issues;
  expect(found?.facts).toEqual({
    value: 'Scool visit',
    list: 'activities',
    nearest: 'School visit',
    counts: 'in-hours',
  });
});

test('a name that two entries share is never guessed at; a code is', () => {
  const lists = `
    List       | Code | Name
    activities | a1   | Visit
    activities | a2   | Visit
  `;
  const log = 'Date | Hours | Activity\n2026-03-02 | 2 | Visit\n2026-03-03 | 2 | a2';
  const book = bookOf({ Lists: lists, Log: log });
  expect(brief(book)).toEqual([['daybook/ambiguous-name', 'Log', 'C2']]);
  expect(logged(book)[1]).toEqual([3, '2026-03-03', 'a2', 120]);
});

test('blank rows and rows with nothing but an empty tick box are passed over', () => {
  const book = logOf(`
    Date       | Hours | Activity | Confidential
    2026-03-02 | 2     | visit    | FALSE
    -----
               |       |          | FALSE
    2026-03-03 | 2     | visit    | TRUE
  `);
  expect(brief(book)).toEqual([]);
  expect(logged(book).map((row) => (row as unknown[])[0])).toEqual([2, 5]);
});

test('merged cells and texts cut short by a program are told once each', () => {
  const [contract, ...rest] = sheetsOf({ Log: 'Date | Hours | Activity | Notes' });
  const sheets = [contract, ...rest].map((sheet): Sheet => {
    if (sheet?.name !== 'Log') return sheet as Sheet;
    const long = 'x'.repeat(50_000);
    const cells: Cell[][] = [
      ['2026-03-02', 2, 'visit', long],
      ['2026-03-03', 2, 'visit', 'y'],
    ];
    return {
      ...sheet,
      cells: [...sheet.cells, ...cells],
      merges: [{ row: 2, column: 1, rows: 2, columns: 1 }],
    };
  });
  expect(brief(readWorkbook(sheets, clocks))).toEqual([
    ['daybook/merged-cells', 'Log', 'A2'],
    ['truncated-value', 'Log', 'D2'],
  ]);
});

test('a workbook without its set-up sheets says which are missing, and still reads the log', () => {
  const log = sheetsOf({ Log: 'Date | Hours | Activity\n2026-03-02 | 2 | visit' }).filter(
    ({ name }) => name === 'Log',
  );
  const book = readWorkbook(log, clocks);
  expect(book.issues.map(({ place }) => place.sheet)).toEqual([
    'Contract',
    'Terms',
    'Measures',
    'Lists',
  ]);
  expect(book.entries).toHaveLength(1);
});

test('a contract’s own columns and registers are read as its Columns sheet declares them', () => {
  const book = bookOf({
    Columns: `
      Sheet  | Column    | Kind  | Required | Chosen from
      Log    | Group     | code  |          | Groups
      Groups | Id        | id    | yes      |
      Groups | Name      | text  |          |
      Groups | Formed on | day   |          |
    `,
    Groups: 'Id | Name | Formed on\nWALK | Walking group | 1 March 2026',
    Log: 'Date | Hours | Activity | Group\n2026-03-02 | 2 | visit | walking group',
  });
  expect(brief(book)).toEqual([]);
  expect(rowsOf(book, 'log')[0]?.group).toBe('WALK');
  expect(isoDay(book.tables.get('groups')?.rows[0]?.['formed on'] as never)).toBe('2026-03-01');
});

test('a time zone that does not exist is an issue at its cell', () => {
  const book = bookOf({ Log: 'Date | Hours | Activity' }, { 'Time zone': 'Europe/Patna' });
  expect(brief(book)).toEqual([['daybook/unknown-time-zone', 'Contract', 'B11']]);
});

const anyCell: fc.Arbitrary<Cell> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.double({ noDefaultInfinity: true, noNaN: true }),
  fc.boolean(),
  fc.constant(null),
  fc.record({ serial: fc.double({ min: -1e6, max: 1e6, noNaN: true }) }),
  fc.constant({ error: '#REF!' }),
  fc.constantFrom('Date', 'Hours', 'Activity', 'Item', 'Value', 'visit', '2026-03-02', '=1+1'),
);

test('no cells whatever make reading fail', () => {
  const names = ['Contract', 'Terms', 'Measures', 'Lists', 'Columns', 'Log', 'Contacts', 'Moves'];
  const anySheet = fc.record({
    name: fc.constantFrom(...names),
    cells: fc.array(fc.array(anyCell, { maxLength: 6 }), { maxLength: 6 }),
    formulas: fc.constant(new Set<number>()),
    merges: fc.constant([]),
  });
  fc.assert(
    fc.property(fc.array(anySheet, { maxLength: 8 }), (sheets) => {
      expect(Array.isArray(readWorkbook(sheets, clocks).issues)).toBe(true);
    }),
  );
});
