import { beforeAll, describe, expect, test } from '@jest/globals';
import { bookFrom } from '../../scripts/host/book/load';
import { type Host, openHost } from '../../scripts/host/host';
import { TEMPLATES } from '../../src/contracts';
import { EXAMPLES } from '../../src/contracts/examples';
import { layoutOf } from '../../src/contracts/layout';
import { sheetsOf } from '../book';
import { sheetsOfLayout } from '../contracts/patna';
import { ask, told } from './asking';
import { theBundle } from './bundles';

let code: string;
let patna: Host;
beforeAll(async () => {
  code = (await theBundle()).code;
  const example = EXAMPLES['community-coordinator']();
  const layout = layoutOf(TEMPLATES['community-coordinator'], { example });
  patna = await openHost(bookFrom(sheetsOfLayout(layout)), code);
});

describe('where each clause stands', () => {
  test('is told with its words, its bar and its rows, as the sheet says it', () => {
    const { clauses, asOf, summary } = told(patna, 'readStanding');
    patna.choose('Where we stand', { now: Date.UTC(2026, 10, 22, 12) });
    const [, ...lines] =
      patna.book.sheets
        .find(({ name }) => name === 'Standing')
        ?.cells.map((line) => line.map(({ value }) => value)) ?? [];
    expect(asOf).toBe('22 November 2026');
    expect(
      clauses.map(({ ref, clause, status, sentence }) => [ref, clause, status, sentence]),
    ).toEqual(
      lines.map(([ref, clause, status, , , , , sentence]) => [ref, clause, status, sentence]),
    );
    for (const { bar } of clauses) if (bar) expect(bar.full).toBeGreaterThanOrEqual(0);
    expect(summary).toMatch(/clauses are judged: \d+ /);
  });

  test('leads to the first of the rows that it rests on', () => {
    const { clauses } = told(patna, 'readStanding');
    const resting = clauses.filter(({ rows }) => rows !== '');
    expect(resting.length).toBeGreaterThan(5);
    for (const { rows, place } of resting)
      expect(`${place?.sheet} ${place?.row}`).toBe(/^.*? \d+/.exec(rows)?.[0]);
  });

  test('is told of a term that cannot be judged, with its cell’s row', async () => {
    const terms =
      'Ref | Clause | Rule | Measure | At least | Per\nX1 | Much | Minimum | Nothing | 1 | Month';
    const host = await openHost(bookFrom(sheetsOf({ Log: 'Date | Hours', Terms: terms })), code);
    expect(told(host, 'readStanding').clauses).toEqual([
      expect.objectContaining({
        ref: 'X1',
        status: 'Not judged',
        place: { sheet: 'Terms', row: 2, column: 1 },
      }),
    ]);
  });
});

const CONTACTS = `
  First name | Last name | Email             | Consent | Lawful route | Consent on | Consent how | Withdrawn on | Under 18 | Confidential
  Ada        | King      | ada@example.org   | Yes     | Consent      | 2026-02-01 | Web form    |              |          |
  Ben        | Lee       | ben@example.org   | No      |              |            |             |              |          |
  Cy         | Moe       | cy@example.org    | Yes     |              |            |             |              |          |`;

const withContacts = (): Promise<Host> =>
  openHost(
    bookFrom(
      sheetsOf({
        Log: 'Date | Hours',
        Contacts: CONTACTS,
        'Do not write to': 'Email | Since | Source',
      }),
    ),
    code,
  );

describe('people', () => {
  test('are on the list, or left out by row alone with the reason', async () => {
    const people = told(await withContacts(), 'readPeople');
    expect(people.members).toEqual([
      {
        name: 'Ada King',
        email: 'ada@example.org',
        tags: [],
        place: { sheet: 'Contacts', row: 2, column: 1 },
      },
    ]);
    expect(people.others.map(({ where, reason }) => [where, reason])).toEqual([
      ['Contacts, row 3', 'No consent'],
      ['Contacts, row 4', 'Consent not recorded'],
    ]);
    expect(JSON.stringify(people.others)).not.toMatch(/Ben|Cy|Lee|Moe/);
    expect(people.summary).toBe('3 contacts: 1 on the list, 2 left out, 0 to look at.');
  });

  test('come as the files of the command line, and it is recorded that they were made', async () => {
    const host = await withContacts();
    const { files } = told(host, 'downloadList');
    expect(files.map(({ name }) => name)).toEqual([
      ...['mailing-list.csv', 'left-out.csv', 'manifest.json'],
    ]);
    expect(files[0]?.text).toBe(
      '"Email Address","First Name","Last Name","Organisation","TAGS"\r\n"ada@example.org","Ada","King","",""\r\n',
    );
    expect(files[1]?.text).not.toMatch(/ben|cy@/i);
    const runs = host.book.sheets.find(({ name }) => name === 'Runs');
    expect(runs?.cells[1]?.map(({ value }) => value).slice(0, 5)).toEqual([
      // 22 November 2026.
      ...[46_348, 'Mailing list', null, null, 3],
    ]);
    expect(JSON.stringify(runs)).not.toContain('example.org');
  });

  test('are not handed out when it cannot be recorded', async () => {
    const failures = { 'Range.setValues': 'Service error: Spreadsheets' };
    const answer = ask(await withContacts(), 'downloadList', [], { failures });
    expect(answer).toMatchObject({ ok: false, code: 'slow' });
  });
});
