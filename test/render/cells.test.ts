import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { clocks } from '../../scripts/clocks';
import { examine } from '../../src/daybook';
import { blocks, checkChanges, rowsText, standingChanges } from '../../src/render/cells';
import { addressKey, type Sheet } from '../../src/workbook/sheet';
import { day, sheetOf, sheetsOf } from '../book';
import { written } from '../reports/written';

const on = (sheets: readonly Sheet[], today = '2026-05-01') => examine(sheets, day(today), clocks);

test.each([
  ['none', [], ''],
  ['one', [7], 'Log 7'],
  ['a run', [2, 3, 4], 'Log 2–4'],
  ['two in a row', [2, 3], 'Log 2–3'],
  ['runs and single rows', [2, 3, 4, 17, 20, 21, 40], 'Log 2–4, 17, 20–21, 40'],
])('rows as a person says them: %s', (_, rows, text) => {
  expect(rowsText('Log', rows)).toBe(text);
});

test('every row can be found again in what is said of them', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 2, max: 300 })), (given) => {
      const rows = [...given].sort((one, other) => one - other);
      const said = rowsText('L', rows).slice(2).split(', ').filter(Boolean);
      const again = said.flatMap((part) => {
        const [first = 0, last = first] = part.split('–').map(Number);
        return Array.from({ length: last - first + 1 }, (_, index) => first + index);
      });
      expect(again).toEqual(rows);
    }),
  );
});

test.each([
  [0, '░░░░░░░░░░'],
  [0.04, '░░░░░░░░░░'],
  [0.05, '█░░░░░░░░░'],
  [0.5, '█████░░░░░'],
  [1, '██████████'],
])('a bar that is full to %d', (full, drawn) => {
  expect(blocks(full)).toBe(drawn);
});

const LOG = `
  Date       | Hours | Activity | Place | Check
  2026-03-02 | 2     | visit    | home  | ⚑ an old mark
  2026-03-03 | 2     | vist     | home  |
  2026-03-04 | 13    | visit    | home  |
  2026-03-05 | much  | admin    | home  |
  2026-03-06 | 1     | visit    | home  |
`;

const cellsOf = (change: ReturnType<typeof checkChanges>[number] | undefined) =>
  change?.change === 'set' ? change.cells : [];

describe('what a check writes', () => {
  test('the Issues sheet: the gravest first, then in the order of the workbook', () => {
    const [issues] = checkChanges(on(sheetsOf({ Log: LOG })));
    if (issues?.change !== 'replace') throw new Error('no sheet');
    expect(issues.sheet).toBe('Issues');
    expect(issues.cells[0]).toEqual([
      'Severity',
      'Sheet',
      'Row',
      'Column',
      'What is wrong',
      'Why it matters',
      'What to do',
      'Code',
    ]);
    expect(issues.cells.slice(1).map((row) => [...row.slice(0, 4), row[7]])).toEqual([
      ['Stop', 'Log', 3, 'Activity', 'foreign-key'],
      ['Stop', 'Log', 5, 'Hours', 'type-error'],
      ['Warn', 'Log', 4, 'Date', 'daybook/over-day-limit'],
    ]);
    for (const row of issues.cells.slice(1))
      for (const words of row.slice(4, 7)) expect(words).toMatch(/^\S.*\.$/);
  });

  test('a mark beside each row, and old marks away', () => {
    const [, marks] = checkChanges(on(sheetsOf({ Log: LOG })));
    expect(marks).toMatchObject({ change: 'set', sheet: 'Log' });
    expect(cellsOf(marks)).toEqual([
      { row: 2, column: 5, value: null },
      { row: 3, column: 5, value: expect.stringMatching(/^⚑ Stop: .*vist/) },
      { row: 4, column: 5, value: expect.stringMatching(/^⚑ Warn: .*13 h/) },
      { row: 5, column: 5, value: expect.stringMatching(/^⚑ Stop: .*much/) },
    ]);
  });

  test('nothing over what a person keeps in a column Check', () => {
    const Log = 'Date | Hours | Activity | Check\n2026-03-04 | much | visit | ask Bo about this';
    const [, marks] = checkChanges(on(sheetsOf({ Log })));
    expect(cellsOf(marks)).toEqual([]);
  });

  test('several things about one row in one cell', () => {
    const Log = 'Date | Hours | Activity | Check\nsome day | much | visit |';
    const [, marks] = checkChanges(on(sheetsOf({ Log })));
    const [mark, ...others] = cellsOf(marks);
    expect(others).toEqual([]);
    expect(mark?.value).toContain('some day');
    expect(mark?.value).toContain('much');
  });

  test('the column, where there is none yet and something to say', () => {
    const Log = 'Date | Hours | Activity\n2026-03-02 | much | visit';
    const [, marks] = checkChanges(on(sheetsOf({ Log })));
    expect(cellsOf(marks)).toEqual([
      { row: 1, column: 4, value: 'Check' },
      { row: 2, column: 4, value: expect.stringContaining('much') },
    ]);
    const [, none] = checkChanges(on(sheetsOf({ Log: Log.replace('much', '2') })));
    expect(cellsOf(none)).toEqual([]);
  });

  test('the column behind whatever else a person keeps there', () => {
    const Log = `
      Date       | Hours | Activity | Mine        |
      2026-03-02 | much  | visit    | a word of mine | and one without a header
      2026-03-03 | 2     | visit    |`;
    const [, marks] = checkChanges(on(sheetsOf({ Log })));
    expect(cellsOf(marks)).toEqual([
      { row: 1, column: 6, value: 'Check' },
      { row: 2, column: 6, value: expect.stringContaining('much') },
    ]);
  });

  test('the column behind a formula that shows nothing yet', () => {
    const Log = 'Date | Hours | Activity |\n2026-03-02 | much | visit |';
    const sheets = sheetsOf({ Log }).map((sheet) => ({
      ...sheet,
      formulas: new Set(sheet.name === 'Log' ? [addressKey(2, 7)] : []),
    }));
    const [, marks] = checkChanges(on(sheets));
    expect(cellsOf(marks).map(({ column }) => column)).toEqual([8, 8]);
  });

  test('under titles, and into a sheet of another name', () => {
    const { Log: _, ...rest } = { Log: '' };
    const Timesheet = `
      Our time sheet |       |          |
      Day            | Hours | Activity | Check
      2026-03-02     | much  | visit    |`;
    const [, marks] = checkChanges(on(sheetsOf({ ...rest, Timesheet })));
    expect(marks).toMatchObject({ sheet: 'Timesheet', cells: [{ row: 3, column: 4 }] });
  });

  test('into the Issues sheet, however its name is written', () => {
    const ISSUES =
      'Code | What to do | Why it matters | What is wrong | Column | Row | Sheet | Severity\nold | | | | | | |';
    const [issues] = checkChanges(on(sheetsOf({ Log: LOG, ISSUES })));
    expect(issues).toMatchObject({ change: 'replace', sheet: 'ISSUES' });
  });

  const HEADERS =
    'Severity | Sheet | Row | Column | What is wrong | Why it matters | What to do | Code';

  test.each([
    [
      'a column of their own',
      `${HEADERS} | Whom I asked\n | | | | | | | | Bo`,
      'Column I of Issues',
    ],
    ['a note without a header', `${HEADERS}\nStop | | | | | | | old | | Bo`, 'Column J of Issues'],
    ['a title', `What Bo and I are mending\n${HEADERS}`, 'above the headers of Issues'],
  ])('nothing over what a person keeps in a sheet of Daybook’s: %s', (_, Issues, told) => {
    expect(() => checkChanges(on(sheetsOf({ Log: LOG, Issues })))).toThrow(told);
  });

  test.each(['Issues', 'Standing'])('nothing into a sheet %s that is a person’s own', (name) => {
    const sheets = sheetsOf({ Log: LOG, [name]: 'Problem | Since\nThe roof leaks | 2025' });
    const write = { Issues: checkChanges, Standing: standingChanges }[name];
    expect(() => write?.(on(sheets))).toThrow(
      `The sheet ${name} is not as Daybook left it (there is no column “`,
    );
  });

  test('no mark for a check that the contract switched off', () => {
    const Lists = `
      List       | Code                   | Group
      activities | visit                  |
      checks     | daybook/over-day-limit | off`;
    const Log = 'Date | Hours | Activity | Check\n2026-03-04 | 13 | visit |';
    const [issues, marks] = checkChanges(on(sheetsOf({ Log, Lists })));
    expect(issues).toMatchObject({ cells: [expect.anything()] });
    expect(cellsOf(marks)).toEqual([]);
  });

  test('nothing that changes what is found, and nothing the second time', () => {
    const row = fc.constantFrom(
      ...LOG.trim().split('\n').slice(1),
      '---',
      '2026-03-09 | 2 | visit | home |',
    );
    fc.assert(
      fc.property(fc.array(row, { maxLength: 8 }), (rows) => {
        const before = sheetsOf({ Log: [LOG.trim().split('\n')[0], ...rows].join('\n') });
        const first = on(before);
        const after = written(before, checkChanges(first));
        const second = on(after);
        expect(second.issues).toEqual(first.issues);
        expect(cellsOf(checkChanges(second)[1])).toEqual([]);
        expect(written(after, checkChanges(second))).toEqual(after);
      }),
      { numRuns: 40 },
    );
  });

  test('no mark of a row that was put right', () => {
    const marked = written(sheetsOf({ Log: LOG }), checkChanges(on(sheetsOf({ Log: LOG }))));
    const log = marked.find(({ name }) => name === 'Log');
    const [header = [], ...rows] = log?.cells ?? [];
    const right = rows.map(([date, , , place, mark]) => [date, 2, 'visit', place, mark]);
    const cells = [header, ...right.map((line) => line.map((cell) => cell ?? null))];
    const sheets = marked.map((sheet) => (sheet.name === 'Log' ? { ...sheet, cells } : sheet));
    const after = written(sheets, checkChanges(on(sheets)));
    const [, ...lines] = after.find(({ name }) => name === 'Log')?.cells ?? [];
    expect(lines.map((line) => line[4] ?? null)).toEqual(Array(5).fill(null));
    expect(after.find(({ name }) => name === 'Issues')?.cells).toHaveLength(1);
  });
});

test('what the board sees: every clause, how far along, and the rows behind it', () => {
  const sheets = sheetsOf({
    Log: `
      Date       | Hours | Activity | Place
      2026-05-04 | 2     | visit    | home
      2026-05-05 | 2     | admin    | home
      2026-05-06 | 2     | visit    | home`,
    Measures: 'Measure | Count | Where | One is called\nVisits | Rows | Activity = visit | visit',
    Terms: `
      Ref | Clause             | Rule    | Measure | At least | Per
      V1  | four visits a month | Minimum | Visits  | 4        | Month`,
  });
  const [standing] = standingChanges(on(sheets, '2026-05-10'));
  if (standing?.change !== 'replace') throw new Error('no sheet');
  const [header, line = []] = standing.cells;
  expect(header?.slice(0, 4)).toEqual(['Ref', 'The contract says', 'Status', 'So far']);
  expect(line.slice(0, 2)).toEqual(['V1', 'four visits a month']);
  expect(line.slice(3, 5)).toEqual(['█████░░░░░', '2']);
  expect(line[6]).toBe('4');
  expect(line[7]).toMatch(/^2 of 4 visits in May 2026 so far\./);
  expect(line[8]).toBe('Log 2, 4');
});

test('owned sheets have their headers even where there is nothing to say', () => {
  const sheets = [...sheetsOf({}), sheetOf('Log', 'Date | Hours | Activity')];
  expect(standingChanges(on(sheets))).toMatchObject([
    { sheet: 'Standing', cells: [expect.any(Array)] },
  ]);
  expect(checkChanges(on(sheets))[0]).toMatchObject({
    sheet: 'Issues',
    cells: [expect.any(Array)],
  });
});
