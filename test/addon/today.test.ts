import { beforeAll, describe, expect, test } from '@jest/globals';
import type { NewEntry } from '../../addon/sidebar/protocol';
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

const LOG = `
  Date       | Hours | Activity     | Place       | People | Notes | Entered | Check
  2026-11-20 | 2h    | School visit | Patna venue | 3      |       |         |
  2026-11-22 | 1h    | Meeting      | Home        |        |       |         |`;
const MILESTONES = `
  Id | Milestone     | Due        | Done on
  1  | Six months    | 2026-11-29 |
  2  | Long gone     | 2026-11-12 |
  3  | Done already  | 2026-11-25 | 2026-11-01
  4  | Far away      | 2027-03-01 |`;

const open = (log = LOG): Promise<Host> =>
  openHost(bookFrom(sheetsOf({ Log: log, Milestones: MILESTONES })), code);

const logIn = ({ book }: Host): HostSheet => {
  const log = book.sheets.find(({ name }) => name === 'Log');
  if (!log) throw new Error('no log');
  return log;
};

const ENTRY: NewEntry = {
  date: '2026-11-21',
  hours: '2h30',
  activity: 'visit',
  place: 'venue',
  people: '4',
  notes: 'Rain',
};

const rowAt = (host: Host, row: number): unknown[] =>
  Array.from({ length: 8 }, (_, index) => cellAt(logIn(host), row, index + 1).value);

describe('today', () => {
  test('says what day it is where the contract is, and what was logged', async () => {
    const today = told(await open(), 'readToday');
    expect(today).toMatchObject({
      day: '2026-11-22',
      dayShown: '22 November 2026',
      loggedToday: '1 h',
      // Monday was the 16th.
      loggedThisWeek: '3 h',
      asks: ['date', 'hours', 'activity', 'place', 'people', 'notes'],
    });
  });

  test('offers the entries of the lists', async () => {
    const { activities, places } = told(await open(), 'readToday');
    expect(activities).toContainEqual({ key: 'visit', label: 'School visit' });
    expect(places).toContainEqual({ key: 'venue', label: 'Patna venue' });
  });

  test('says what falls due, the most urgent first', async () => {
    const { due } = told(await open(), 'readToday');
    expect(due.map(({ title, tone }) => [title, tone])).toEqual([
      ['Long gone', 'stop'],
      ['Six months', 'warn'],
    ]);
    expect(due[0]?.place).toEqual({ sheet: 'Milestones', row: 3, column: 1 });
  });
});

describe('a quick entry', () => {
  test('becomes a row below all others', async () => {
    const host = await open();
    const { sentence, place, today } = told(host, 'logEntry', ENTRY);
    expect(sentence).toBe('2 h 30 min on 21 November 2026, in row 4.');
    expect(place).toEqual({ sheet: 'Log', row: 4, column: 1 });
    // 21 November 2026 is the day 46347, and the clock stood at noon the day after.
    expect(rowAt(host, 4)).toEqual([
      ...[46_347, 150 / 1440, 'School visit', 'Patna venue'],
      ...[4, 'Rain', 46_348.5, null],
    ]);
    expect(today.loggedThisWeek).toBe('5 h 30 min');
  });

  test('stands under the log’s own columns, in their order', async () => {
    const host = await open('Mood | Activity | Date | Hours\nfine | Meeting | 2026-11-20 | 1h');
    told(host, 'logEntry', ENTRY);
    expect(rowAt(host, 3).slice(0, 5)).toEqual([
      ...[null, 'School visit', 46_347, 150 / 1440, null],
    ]);
  });

  test('is remembered, for the next one', async () => {
    const host = await open();
    told(host, 'logEntry', ENTRY);
    const today = told(host, 'readToday');
    expect([today.lastActivity, today.lastPlace]).toEqual(['visit', 'venue']);
    const kept = [...host.world.properties.values()].flatMap((store) => [...store.values()]);
    expect(kept.join()).not.toContain('Rain');
  });

  test.each<[Partial<NewEntry>, string, string]>([
    [{ hours: 'a while' }, 'hours', '“a while” is no length of time'],
    [{ date: 'soon' }, 'date', '“soon” is no day'],
    [{ activity: 'Juggling' }, 'activity', 'Lists sheet'],
    [{ activity: '' }, 'activity', 'Not written yet. Activity is empty: choose one.'],
    [{ date: '' }, 'date', 'Not written yet. Date is empty: choose the day.'],
    [
      { date: '2026-11-23' },
      'date',
      'Not written yet. Date says 23 November 2026, but today is 22',
    ],
    [{ date: '2025-11-23' }, 'date', 'Not written yet. Date says 23 November 2025; the contract'],
  ])('with %j is not written, and the field is named', async (mistake, field, words) => {
    const host = await open();
    const before = JSON.stringify(host.book);
    const answer = ask(host, 'logEntry', [{ ...ENTRY, ...mistake }]);
    expect(answer).toMatchObject({ ok: false, code: 'entry-refused', field });
    expect(answer).toMatchObject({ sentence: expect.stringContaining(words) });
    expect(JSON.stringify(host.book)).toBe(before);
  });

  test('is refused in the words of the form, in the language of whoever writes it', async () => {
    const host = await open();
    told(host, 'changeSettings', { language: 'mr' });
    expect(ask(host, 'logEntry', [{ ...ENTRY, activity: '' }])).toMatchObject({
      sentence: 'अजून लिहिले नाही. “काम” येथे काही नाही: यादीतून एक निवडा.',
      field: 'activity',
    });
  });

  test('that says the same as a row before is not written', async () => {
    const host = await open();
    told(host, 'logEntry', ENTRY);
    expect(ask(host, 'logEntry', [ENTRY])).toMatchObject({ ok: false, code: 'entry-refused' });
  });

  test('is written where a column asks for more than the form did', async () => {
    const columns = 'Sheet | Column | Kind | Required\nLog | Village | text | Yes';
    const log = 'Date | Hours | Activity | Village | Check\n2026-11-20 | 1h | Meeting | Lohgaon |';
    const book = bookFrom(sheetsOf({ Log: log, Columns: columns }));
    const host = await openHost(book, code);
    const { sentence } = told(host, 'logEntry', ENTRY);
    expect(sentence).toContain('in row 3');
    expect(String(cellAt(logIn(host), 3, 5).value)).toMatch(/^⚑ Stop: D3 is empty/);
  });

  test('what is typed stays text', async () => {
    const host = await open();
    told(host, 'logEntry', { ...ENTRY, notes: '=1+1' });
    expect(cellAt(logIn(host), 4, 6)).toMatchObject({ value: '=1+1', formula: '' });
  });

  test('of two people at once are both written', async () => {
    const host = await open();
    let met = 0;
    const answer = ask(host, 'logEntry', [ENTRY], {
      meetings: {
        'LockService.getDocumentLock'() {
          if (met++ === 0) told(host, 'logEntry', { ...ENTRY, notes: 'Sun' });
        },
      },
    });
    expect(answer).toMatchObject({ ok: true, value: { place: { row: 5 } } });
    expect([rowAt(host, 4)[5], rowAt(host, 5)[5]]).toEqual(['Sun', 'Rain']);
  });
});

describe('taking an entry back', () => {
  test('leaves the sheet as it was', async () => {
    const host = await open();
    const before = logIn(host).cells.map((line) => line.map(({ value }) => value));
    const { token } = told(host, 'logEntry', ENTRY);
    const today = told(host, 'undoEntry', token);
    expect(logIn(host).cells.map((line) => line.map(({ value }) => value))).toEqual(before);
    expect(today.loggedThisWeek).toBe('3 h');
  });

  test('takes just that row, also when others were written below', async () => {
    const host = await open();
    const { token } = told(host, 'logEntry', ENTRY);
    told(host, 'logEntry', { ...ENTRY, notes: 'Sun' });
    told(host, 'undoEntry', token);
    expect(rowAt(host, 4)[5]).toBe('Sun');
    expect(rowAt(host, 5).every((value) => value === null)).toBe(true);
  });

  test('is refused once somebody changed the row', async () => {
    const host = await open();
    const { token } = told(host, 'logEntry', ENTRY);
    putCell(logIn(host), 4, 6, hostCell('Snow'));
    const before = JSON.stringify(host.book);
    expect(ask(host, 'undoEntry', [token])).toMatchObject({ ok: false, code: 'not-as-it-was' });
    expect(JSON.stringify(host.book)).toBe(before);
  });

  test('does not mind Daybook’s own mark', async () => {
    const host = await open();
    const { token } = told(host, 'logEntry', ENTRY);
    putCell(logIn(host), 4, 8, hostCell('⚑ Something.'));
    expect(ask(host, 'undoEntry', [token]).ok).toBe(true);
  });

  test.each(['', 'x', '4', '4:nonsense', '99:abc'])('is refused for %j', async (token) => {
    const host = await open();
    expect(ask(host, 'undoEntry', [token])).toMatchObject({ ok: false, code: 'not-as-it-was' });
  });
});

test('whatever Google refuses is told in words', async () => {
  const failures = { 'Range.setValues': 'You are trying to edit a protected cell or object.' };
  expect(ask(await open(), 'logEntry', [ENTRY], { now: NOW, failures })).toMatchObject({
    ok: false,
    code: 'isProtected',
    sentence: expect.stringContaining('protected'),
  });
});
