import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { run } from '../../scripts/cli/run';
import { type HostBook, type HostSheet, putCell } from '../../scripts/host/book/book';
import { bookFrom, bookFromXlsx, hostCell } from '../../scripts/host/book/load';
import { type Host, openHost } from '../../scripts/host/host';
import { countCalls, type Run } from '../../scripts/host/run';
import { openWorkbook } from '../../scripts/workbook/open';
import { EXAMPLES } from '../../src/contracts/examples';
import type { Cell } from '../../src/workbook/cell';
import { sheetsOf } from '../book';
import { newFolder } from '../workbook-files/folders';
import { trimmed } from '../workbook-files/trimmed';
import { theBundle } from './bundles';

const TODAY = '2026-11-22';
const NOW = Date.UTC(2026, 10, 22, 12);

let code: string;
beforeAll(async () => {
  code = (await theBundle()).code;
});

async function daybook(...words: string[]): Promise<void> {
  const silent = { out: () => {}, err: () => {}, isLive: false, now: () => NOW };
  const status = await run(words, silent);
  if (status === 2) throw new Error(`daybook ${words.join(' ')} could not read`);
}

const sheetIn = ({ sheets }: HostBook, name: string): HostSheet => {
  const found = sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Error(`no sheet ${name}`);
  return found;
};

const valuesOf = (sheet: HostSheet): readonly (readonly Cell[])[] =>
  trimmed(sheet.cells.map((line) => line.map(({ value }) => value)));

/** As the host keeps them: a day is a number. */
const plain = (cells: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] =>
  trimmed(cells.map((line) => line.map((cell) => hostCell(cell).value)));

describe.each(Object.keys(EXAMPLES))('the example of %s, checked as Google would run it', (key) => {
  let host: Host;
  let checked: Run;
  let path: string;
  beforeAll(async () => {
    path = join(newFolder(), 'example.xlsx');
    await daybook('new', key, '--out', path, '--example');
    host = await openHost(bookFromXlsx(path, { timeZone: 'America/New_York' }), code);
    checked = host.choose('Check the log', { now: NOW });
    await daybook('check', path, '--today', TODAY, '--write');
    host.choose('Where we stand', { now: NOW });
    await daybook('standing', path, '--today', TODAY, '--write');
  });

  test.each(['Issues', 'Standing', 'Log'])(
    'writes on the sheet %s what the command line writes',
    async (name) => {
      const file = (await openWorkbook(path).read()).find((sheet) => sheet.name === name);
      const here = valuesOf(sheetIn(host.book, name));
      expect(here.length).toBeGreaterThan(1);
      expect(here).toEqual(plain(file?.cells ?? []));
    },
  );

  test('leaves every other sheet as it was', async () => {
    for (const { name, cells } of await openWorkbook(path).read())
      expect(valuesOf(sheetIn(host.book, name))).toEqual(plain(cells));
  });

  test('tells how many there are, in the corner', () => {
    expect(checked.alerts).toEqual([]);
    expect(checked.toasts).toEqual([expect.stringMatching(/must be put right.*Issues sheet/)]);
  });

  test('turns to the Standing sheet', () => {
    expect(host.book.sheets[host.book.active]?.name).toBe('Standing');
  });

  test('finds nothing new the second time, and writes less', () => {
    const before = JSON.stringify(host.book.sheets);
    const again = host.choose('Check the log', { now: NOW });
    expect(JSON.stringify(host.book.sheets)).toBe(before);
    expect(again.calls.get('Range.setValues')).toBe(1);
  });

  test('reads each sheet once and writes two', () => {
    const sheets = host.book.sheets.length;
    const { calls } = checked;
    expect(calls.get('Range.getValues')).toBe(sheets + 1);
    expect(calls.get('Range.setValues')).toBe(2);
  });
});

const DAY_ZERO = Date.UTC(1899, 11, 30);
const FIRST = (Date.UTC(2026, 0, 1) - DAY_ZERO) / 86_400_000;

function logged(rows: number): HostBook {
  const lines = Array.from({ length: rows }, (_, index) => {
    const date = `@${FIRST + (index % 300)}`;
    // Every tenth row ends before it begins.
    return `${date} | @0.5 | @${index % 10 === 0 ? 0.25 : 0.75} | Meeting`;
  });
  return bookFrom(sheetsOf({ Log: ['Date | Start | End | Activity', ...lines].join('\n') }));
}

describe('the cost of a check', () => {
  test('is the same for a hundred rows and for five thousand', async () => {
    const calls = async (rows: number) => {
      const book = logged(rows);
      const { calls: counted } = (await openHost(book, code)).choose('Check the log', { now: NOW });
      expect(valuesOf(sheetIn(book, 'Issues')).length).toBeGreaterThan(rows / 10);
      const growing = ['Sheet.insertRowsAfter'];
      return Object.fromEntries([...counted].filter(([name]) => !growing.includes(name)));
    };
    const few = await calls(300);
    expect(await calls(5000)).toEqual(few);
    const total = Object.entries(few)
      .filter(([name]) => name !== 'Utilities.formatDate')
      .reduce((sum, [, count]) => sum + count, 0);
    expect(total).toBeLessThan(6 * 6 + 30);
  });
});

describe('ten sheets, all with something on them', () => {
  const TEN = ['Contract', 'Terms', 'Measures', 'Lists', 'Log', 'Contacts', 'Recipients'];
  const WRITTEN_BEFORE = ['Issues', 'Standing', 'Runs'];

  test('a check takes a read and a write for each sheet, and ten calls', async () => {
    const sheets = sheetsOf({
      Log: 'Date | Hours | Activity\n2026-03-02 | 2 | Meeting\n2026-03-03 | 25 | Meeting',
      Contacts:
        'First name | Email | Consent | Withdrawn on | Under 18 | Confidential\nAsha | asha@example.org | yes | | |',
      Recipients: 'Name | Email | Report\nAsha | asha@example.org | board',
      Terms:
        'Ref | Clause | Rule | Measure | At least | Per\nA | Work | Average | Work | 28 h | Week',
      Measures: 'Measure | Count\nWork | Minutes',
      Runs: 'Made | What | Period | Document | Rows | Fingerprints\n2026-03-01 | Invoice | 2026-02 | X1 | 1 | a',
    });
    const host = await openHost(bookFrom(sheets), code);
    host.choose('Where we stand', { now: NOW });
    host.choose('Check the log', { now: NOW });
    expect(host.book.sheets.map(({ name }) => name).sort()).toEqual(
      [...TEN, ...WRITTEN_BEFORE].sort(),
    );
    const { calls } = host.choose('Check the log', { now: NOW });
    const contents = [...calls].filter(([name]) => /^Range\.(get|set)/.test(name));
    expect(contents.reduce((sum, [, count]) => sum + count, 0)).toBeLessThanOrEqual(10 + 10 + 10);
    expect(countCalls({ calls })).toBeLessThanOrEqual(75);
  });
});

describe('when something is amiss', () => {
  const broken = async (failures: Record<string, string>) => {
    const host = await openHost(logged(20), code);
    return { host, run: host.choose('Check the log', { now: NOW, failures }) };
  };

  test.each([
    [
      'Range.setValues',
      'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
      'protected',
    ],
    [
      'Range.setValues',
      'The data you entered in cell F1 violates the data validation rules set on this cell.',
      'Data validation',
    ],
    [
      'Range.getValues',
      'Service Spreadsheets timed out while accessing document with id x.',
      'wait',
    ],
    ['SpreadsheetApp.flush', 'Service error: Spreadsheets', 'wait'],
    ['SpreadsheetApp.getActive', 'Authorization is required to perform that action.', 'account'],
    ['Spreadsheet.getSheets', 'Unlikely thing at Foo.bar (line 7)', 'went wrong'],
  ])('at %s (%s), it is told in words', async (method, message, told) => {
    const { host, run: failed } = await broken({ [method]: message });
    expect(failed.alerts).toEqual([expect.stringContaining(told)]);
    expect(failed.alerts.join()).not.toContain(message);
    expect(failed.log.join()).toContain(message);
    expect(host.world.locks.size).toBe(0);
  });

  test('a spreadsheet without a log is told what it lacks', async () => {
    const host = await openHost(bookFrom([]), code);
    expect(host.choose('Check the log').alerts).toEqual([
      expect.stringContaining('no sheet called Log'),
    ]);
  });

  test('another run that is writing is waited for, and then told of', async () => {
    const host = await openHost(logged(20), code);
    const other = host.execution();
    other.call('LockService.getDocumentLock().tryLock(0)');
    const before = JSON.stringify(host.book.sheets);
    expect(host.choose('Check the log', { now: NOW }).alerts.join()).toContain('for somebody else');
    expect(JSON.stringify(host.book.sheets)).toBe(before);
    other.end();
    expect(host.choose('Check the log', { now: NOW }).alerts).toEqual([]);
  });

  test('nothing is held back when the lock is let go', async () => {
    const host = await openHost(logged(20), code);
    const running = host.execution({ now: NOW });
    running.call('checkTheLog()');
    expect(running.run.pending).toEqual([]);
    expect(host.world.locks.size).toBe(0);
    const order = [...running.run.calls.keys()];
    expect(order.indexOf('SpreadsheetApp.flush')).toBeLessThan(order.indexOf('Lock.releaseLock'));
  });
});

describe('text that looks like something else', () => {
  const HOSTILE = ['=1+1', '+1+1', '-2', '007', '1-2', 'TRUE', 'May 5', "'quoted", '@sum', '  =1'];

  test('stays text on the sheets that Daybook writes', async () => {
    const book = bookFrom(
      sheetsOf({
        Log: ['Date | Activity', ...HOSTILE.map((text) => `@${FIRST} | ${text}`)].join('\n'),
      }),
    );
    const host = await openHost(book, code);
    expect(host.choose('Check the log', { now: NOW }).alerts).toEqual([]);
    for (const name of ['Issues', 'Log'])
      for (const line of sheetIn(book, name).cells)
        for (const cell of line) expect(cell.formula).toBe('');
  });

  test('and in cells that are formatted as text', async () => {
    const book = bookFrom(sheetsOf({ Log: `Date | Start | Activity\n@${FIRST} | late | Meeting` }));
    const log = sheetIn(book, 'Log');
    putCell(log, 2, 4, { value: '⚑ x', formula: '', format: '@' });
    putCell(log, 1, 4, hostCell('Check'));
    log.columns = 4;
    const host = await openHost(book, code);
    expect(host.choose('Check the log', { now: NOW }).alerts).toEqual([]);
    expect(String(log.cells[1]?.[3]?.value)).toMatch(/^⚑ [A-Z][^']*late/);
  });
});
