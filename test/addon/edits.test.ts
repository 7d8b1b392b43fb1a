import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { cellAt, type HostSheet, putCell } from '../../scripts/host/book/book';
import { bookFrom, hostCell } from '../../scripts/host/book/load';
import { type Host, openHost } from '../../scripts/host/host';
import { countCalls, type Run } from '../../scripts/host/run';
import { sheetsOf } from '../book';
import { NOW } from './asking';
import { theBundle } from './bundles';

let code: string;
beforeAll(async () => {
  code = (await theBundle()).code;
});

const DAY_ZERO = Date.UTC(1899, 11, 30);
const FIRST = (Date.UTC(2026, 0, 1) - DAY_ZERO) / 86_400_000;

/** Twenty rows a day of three minutes each, none of them wrong. */
async function logOf(rows: number): Promise<{ readonly host: Host; readonly log: HostSheet }> {
  const lines = Array.from({ length: rows }, (_, index) => {
    const day = FIRST + Math.floor(index / 20);
    return `@${day} | 3 min | Meeting | row ${index} |`;
  });
  const text = ['Date | Hours | Activity | Notes | Check', ...lines].join('\n');
  const host = await openHost(bookFrom(sheetsOf({ Log: text })), code);
  const log = host.book.sheets.find(({ name }) => name === 'Log');
  if (!log) throw new Error('no log');
  host.choose('Check the log', { now: NOW });
  return { host, log };
}

/** A person changes a cell, and Google tells the script. */
function edit(host: Host, log: HostSheet, row: number, column: number, value: string): Run {
  const [run] = host.type({ sheet: log.name, row, column, texts: [[value]] });
  if (run?.failure) throw run.failure.error;
  if (!run) throw new Error('nothing ran');
  return run;
}

test('a row is marked as soon as it is edited, and the mark goes when it is put right', async () => {
  const { host, log } = await logOf(10);
  edit(host, log, 4, 3, 'Meetng');
  expect(String(cellAt(log, 4, 5).value)).toMatch(/^⚑ Stop: .*Meetng/);
  edit(host, log, 4, 3, 'Meeting');
  expect(cellAt(log, 4, 5).value).toBeNull();
});

test('a pasted block is marked row by row, and no row beside it', async () => {
  const { host, log } = await logOf(10);
  const texts = ['Meetng', 'Meeting', 'Vist'].map((activity) => ['3 min', activity, 'pasted']);
  const [run] = host.type({ sheet: log.name, row: 5, column: 2, texts });
  const marks = Array.from({ length: 10 }, (_, index) => cellAt(log, index + 2, 5).value);
  expect(marks.map((mark) => /‘(\w+)’/.exec(String(mark ?? ''))?.[1] ?? null)).toEqual([
    ...[null, null, null, 'Meetng', null, 'Vist', null, null, null, null],
  ]);
  expect(run && countCalls(run)).toBeLessThanOrEqual(8);
});

test('the calls are eight at most, as many for a hundred thousand rows as for a hundred', async () => {
  const { host, log } = await logOf(100);
  const few = countCalls(edit(host, log, 50, 3, 'Meetng'));
  log.rows = 100_001;
  const line = log.cells[1] ?? [];
  while (log.cells.length <= 100_000) log.cells.push([...line]);
  const run = edit(host, log, 100_000, 3, 'Meetng');
  expect(String(cellAt(log, 100_000, 5).value)).toMatch(/^⚑ Stop: C100000 .*Meetng/);
  expect(few).toBeLessThanOrEqual(8);
  expect(countCalls(run)).toBe(few);
});

test('nothing is written where a column was put in since, nor over what a person typed', async () => {
  const { host, log } = await logOf(10);
  putCell(log, 5, 5, hostCell('my own words'));
  edit(host, log, 5, 3, 'Meetng');
  expect(cellAt(log, 5, 5).value).toBe('my own words');
  putCell(log, 1, 5, hostCell('Mood'));
  edit(host, log, 6, 3, 'Meetng');
  expect(cellAt(log, 6, 5).value).toBeNull();
});

const COMPARED = [
  [
    'en',
    'Beside the rest of the workbook:',
    'Beside the rest of the workbook, before this row was changed (check the log again):',
    'Stop',
  ],
  [
    'mr-IN',
    'बाकीच्या कार्यपुस्तिकेशी ताडून:',
    'बाकीच्या कार्यपुस्तिकेशी ताडून, ही ओळ बदलण्यापूर्वी (दैनंदिनी पुन्हा तपासा):',
    'थांबा',
  ],
] as const;

describe.each(COMPARED)('what the last check found beside other rows, in %s', (...given) => {
  const [locale, compared, comparedBefore, stop] = given;
  let host: Host;
  let log: HostSheet;
  const mark = (row: number): string => String(cellAt(log, row, 7).value ?? '');
  beforeEach(async () => {
    const sheets = sheetsOf(
      {
        Log: `Id | Date       | Start | End   | Activity | Group | Check
              1  | 2026-03-02 | 10:00 | 12:00 | Meeting  | Asha  |
              2  | 2026-03-02 | 11:00 | 13:00 | Meeting  | Asha  |
              3  | 2026-03-03 | 10:00 | 12:00 | Meeting  | Asha  |
              4  | 2026-03-03 | 10:00 | 12:00 | Meeting  | Asha  |
              5  | 2026-03-04 | 10:00 | 12:00 | Meeting  | Asha  |
              5  | 2026-03-05 | 10:00 | 12:00 | Meeting  | Asha  |
              7  | 2026-03-06 | 10:00 | 12:00 | Meeting  | Usha  |
              8  | 2026-03-07 | 10:00 | 12:00 | Meetng   | Asha  |`,
        Columns: `Sheet  | Column | Kind | Refers to
                  Groups | Id     | id   |
                  Groups | Name   | text |
                  Log    | Group  | code | Groups`,
        Groups: 'Id | Name\nG1 | Asha',
      },
      { 'Language and region': locale },
    );
    host = await openHost(bookFrom(sheets), code);
    log = host.book.sheets.find(({ name }) => name === 'Log') as HostSheet;
    host.choose('Check the log', { now: NOW });
  });

  test.each([
    ['an overlap', 3],
    ['a row entered twice', 5],
    ['an id used twice', 7],
    ['a word that names an entry of a register', 8],
  ])('%s stays when the row is edited, as what was found before', (_, row) => {
    const checked = mark(row);
    expect(checked).toMatch(new RegExp(`^⚑ ${stop}: ${compared} .`));
    const kept = checked.replace(compared, comparedBefore);
    edit(host, log, row, 5, 'Meetng');
    expect(mark(row)).toContain(kept);
    expect(mark(row)).toMatch(/^⚑.*‘Meetng’.* ⚑/);
    edit(host, log, row, 5, 'Meeting');
    expect(mark(row)).toBe(kept);
    host.choose('Check the log', { now: NOW });
    expect(mark(row)).toBe(checked);
  });

  test('is no more than there was', () => {
    expect(mark(9)).not.toContain(compared);
    edit(host, log, 9, 5, 'Meeting');
    edit(host, log, 2, 5, 'Meeting');
    expect([mark(9), mark(2)]).toEqual(['', '']);
  });

  test('goes with the next check once it is put right, and at once with all else in the row', () => {
    edit(host, log, 3, 3, '12:00');
    expect(mark(3)).toContain(comparedBefore);
    host.choose('Check the log', { now: NOW });
    expect(mark(3)).toBe('');
    host.type({ sheet: log.name, row: 5, column: 1, texts: [Array<string>(6).fill('')] });
    expect(mark(5)).toBe('');
  });
});
