import { beforeAll, describe, expect, test } from '@jest/globals';
import { cellAt, type HostSheet, putCell } from '../../scripts/host/book/book';
import { bookFrom, hostCell } from '../../scripts/host/book/load';
import { type Host, openHost } from '../../scripts/host/host';
import { sheetsOf } from '../book';
import { ask, NOW, told } from './asking';
import { theBundle } from './bundles';

let code: string;
beforeAll(async () => {
  code = (await theBundle()).code;
});

/** A slip of the pen, an end before its start, a row after midnight, and nothing wrong. */
const LOG = `
  Date       | Start | End   | Activity     | Check
  2026-11-16 | 09:00 | 10:00 | Meetng       |
  2026-11-17 | 12:00 | 09:00 | Meeting      |
  2026-11-18 | 22:00 | 01:00 | School visit |
  2026-11-19 | 09:00 | 10:00 | Meeting      |`;

const open = async (): Promise<Host> => openHost(bookFrom(sheetsOf({ Log: LOG })), code);

const logIn = ({ book }: Host): HostSheet => {
  const log = book.sheets.find(({ name }) => name === 'Log');
  if (!log) throw new Error('no log');
  return log;
};

describe('problems', () => {
  test('are grouped, the most serious first', async () => {
    const { groups, total } = told(await open(), 'readProblems');
    expect(groups.map(({ code: kind, severity }) => [kind, severity])).toEqual([
      ['foreign-key', 'stop'],
      ['daybook/end-before-start', 'stop'],
      ['daybook/across-midnight', 'note'],
    ]);
    expect(total).toBe(3);
    for (const { why, severityShown } of groups) expect([why, severityShown]).not.toContain('');
  });

  test('say where they are, by column number too', async () => {
    const { groups } = told(await open(), 'readProblems');
    expect(groups[0]?.problems[0]).toMatchObject({
      where: 'Log, D2',
      place: { sheet: 'Log', row: 2, column: 4 },
    });
  });

  test('of a kind are listed up to fifty', async () => {
    const rows = Array.from({ length: 53 }, () => '2026-11-16 | 12:00 | 09:00 | Meeting');
    const log = ['Date | Start | End | Activity', ...rows].join('\n');
    const host = await openHost(bookFrom(sheetsOf({ Log: log })), code);
    const { groups } = told(host, 'readProblems');
    const group = groups.find(({ code: kind }) => kind === 'daybook/end-before-start');
    expect([group?.problems.length, group?.more]).toEqual([50, 3]);
  });

  test('are none where nothing is wrong', async () => {
    const log = 'Date | Hours | Activity\n2026-11-16 | 1h | Meeting';
    const host = await openHost(bookFrom(sheetsOf({ Log: log })), code);
    expect(told(host, 'readProblems')).toEqual({ groups: [], total: 0 });
  });
});

describe('a repair', () => {
  test('is offered where there is little doubt', async () => {
    const { groups } = told(await open(), 'readProblems');
    expect(groups.flatMap(({ problems }) => problems.flatMap(({ fix }) => fix ?? []))).toEqual([
      {
        place: { sheet: 'Log', row: 2, column: 4 },
        from: 'Meetng',
        to: 'Meeting',
        label: 'Change to “Meeting”',
      },
    ]);
  });

  const fixIn = (host: Host) => {
    const fix = told(host, 'readProblems').groups[0]?.problems[0]?.fix;
    if (!fix) throw new Error('no fix');
    return fix;
  };

  test('is made, and the problem is gone', async () => {
    const host = await open();
    const { groups } = told(host, 'fixProblem', fixIn(host)).problems;
    expect(cellAt(logIn(host), 2, 4).value).toBe('Meeting');
    expect(groups.map(({ code: kind }) => kind)).not.toContain('foreign-key');
    expect(told(host, 'readProblems').groups).toEqual(groups);
  });

  test('takes the mark of its row away, and touches no other', async () => {
    const host = await open();
    host.choose('Check the log', { now: Date.UTC(2026, 10, 22, 12) });
    expect(String(cellAt(logIn(host), 2, 5).value)).toContain('⚑');
    const other = cellAt(logIn(host), 3, 5).value;
    told(host, 'fixProblem', fixIn(host));
    expect(cellAt(logIn(host), 2, 5).value).toBeNull();
    expect(cellAt(logIn(host), 3, 5).value).toBe(other);
  });

  test('is taken back: the cell, its mark and the problem are as they were', async () => {
    const host = await open();
    host.choose('Check the log', { now: NOW });
    const before = told(host, 'readProblems');
    const mark = cellAt(logIn(host), 2, 5).value;
    const { undo } = told(host, 'fixProblem', fixIn(host));
    expect(told(host, 'undoFix', undo)).toEqual(before);
    expect(cellAt(logIn(host), 2, 4).value).toBe('Meetng');
    expect(cellAt(logIn(host), 2, 5).value).toBe(mark);
  });

  test('is not taken back where somebody has gone on from it', async () => {
    const host = await open();
    const { undo } = told(host, 'fixProblem', fixIn(host));
    putCell(logIn(host), 2, 4, hostCell('School visit'));
    expect(ask(host, 'undoFix', [undo])).toMatchObject({ ok: false, code: 'not-as-it-was' });
    expect(cellAt(logIn(host), 2, 4).value).toBe('School visit');
  });

  test.each([
    ['the cell says something else by now', 'Visit'],
    ['somebody has put it right', 'Meeting'],
  ])('is refused when %s', async (_, said) => {
    const host = await open();
    const fix = fixIn(host);
    putCell(logIn(host), 2, 4, hostCell(said));
    expect(ask(host, 'fixProblem', [fix])).toMatchObject({ ok: false, code: 'not-as-it-was' });
    expect(cellAt(logIn(host), 2, 4).value).toBe(said);
  });

  test('that was never offered is not made', async () => {
    const host = await open();
    const fix = { ...fixIn(host), to: '=1+1' };
    expect(ask(host, 'fixProblem', [fix])).toMatchObject({ ok: false, code: 'not-as-it-was' });
    expect(cellAt(logIn(host), 2, 4).value).toBe('Meetng');
  });

  test('is refused when somebody types in the sheet meanwhile', async () => {
    const host = await open();
    const fix = fixIn(host);
    const answer = ask(host, 'fixProblem', [fix], {
      meetings: {
        'LockService.getDocumentLock': () => putCell(logIn(host), 5, 4, hostCell('School visit')),
      },
    });
    expect(answer).toMatchObject({ ok: false, code: 'changed-meanwhile' });
    expect(cellAt(logIn(host), 2, 4).value).toBe('Meetng');
  });
});

describe('the way to a cell', () => {
  test('takes the cursor there', async () => {
    const host = await open();
    const execution = host.execution();
    execution.call('goTo({ sheet: "Log", row: 3, column: 2 })');
    expect(host.book.sheets[host.book.active]?.name).toBe('Log');
    expect(execution.call('SpreadsheetApp.getCurrentCell().getA1Notation()')).toBe('B3');
    execution.end();
  });

  test('ends in words where the sheet has gone', async () => {
    const place = { sheet: 'Diary', row: 1, column: 1 };
    expect(ask(await open(), 'goTo', [place])).toMatchObject({
      ok: false,
      code: 'no-such-sheet',
      sentence: expect.stringContaining('Diary'),
    });
  });
});
