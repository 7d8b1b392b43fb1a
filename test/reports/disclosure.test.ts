import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Document } from '../../src/model/document';
import { parsePeriod } from '../../src/model/named-period';
import { composeReport } from '../../src/reports/compose';
import { tablesOf, textOf } from './printed';
import { bounds, type Equation } from './solver';
import { found, type Sheets } from './told';

// Nobody who has a report without names, a pencil, and knows how many rows each sheet has, can find out
// that a number of people is 1, 2, 3 or 4.

const TODAY = '2026-03-31';
const LIMIT = 5;
const FEW = 'fewer than 5, or hidden with them';
const isFew = (count: number): boolean => count > 0 && count < LIMIT;

const FIXED: Sheets = {
  Lists: `
    List  | Code  | Name
    areas | north | North
    areas | south | South
    areas | east  | East
    steps | met   | Met
    steps | part  | Taking part
    steps | lead  | Leading
    kinds | talk  | Talk
    kinds | visit | Visit
    kinds | call  | Call
  `,
  Columns: `
    Sheet   | Column  | Kind  | Chosen from | Personal
    People  | Id      | id    |             |
    People  | Name    | text  |             | yes
    People  | Area    | code  | areas       |
    People  | Joined  | day   |             |
    People  | Can     | codes | kinds       |
    Support | Id      | id    |             |
    Support | Date    | day   |             |
    Support | Person  | code  | People      |
    Support | Kind    | code  | kinds       |
    Support | Minutes | count |             |
    Support | Proof   | link  |             |
  `,
  Measures: `
    Measure          | Count   | Sheet   | Column | Where
    Support given    | Rows    | Support |        |
    Talks            | Rows    | Support |        | Kind = talk
    People supported | Entries | Support | Person |
  `,
  Terms: `
    Ref | Clause          | Rule     | Measure       | At least | At most | Per      | Window | Of / for each
    Q1  | steps           | Stage    |               |          |         |          | steps  | People
    Q2  | everybody       | Coverage | Support given | 1        |         | Contract |        | People
    Q3  | talks           | Share    | Talks         | 10 %     |         | Contract |        | Support given
    Q4  | with proof      | Evidence | Support given | 50 %     |         | Contract |        | Proof
    Q5  | enough          | Minimum  | Support given | 40       |         | Contract |        |
    Q6  | agreed          | Consent  |               |          |         |          |        | Contacts
  `,
  Reports: 'Report | Title | Every | No names\nboard | To the board | quarter | yes',
  Sections: `
    Report | Section   | Heading  | Of                              | Where
    board  | stages    | Steps    | People                          |
    board  | count     | Areas    | People by Area                  |
    board  | count     | Recently | People by Area                  | Joined is filled
    board  | count     | Skills   | People by Can                   |
    board  | count     | Kinds    | Support by Kind                 |
    board  | sum       | Minutes  | Support: Minutes by Kind        |
    board  | totals    | Numbers  | Support given, Talks, People supported |
    board  | standing  | Clauses  |                                 |
    board  | attention | Look     |                                 |
    board  | partners  | Who      | Q2                              |
    board  | register  | People   | People: Id, Area                |
    board  | register  | Support  | Support: Person, Kind           |
  `,
};

interface Person {
  readonly area: string;
  readonly steps: number;
  readonly joined: string;
  readonly can: string;
  readonly email: boolean;
}
interface Support {
  readonly person: number;
  readonly kind: string;
  readonly date: string;
}
interface Given {
  readonly people: readonly Person[];
  readonly support: readonly Support[];
}

const dates = fc.constantFrom('2026-01-10', '2026-02-10', '2026-03-03', '2026-03-20');
const given: fc.Arbitrary<Given> = fc.record({
  people: fc.array(
    fc.record({
      area: fc.constantFrom('north', 'north', 'south', 'east', ''),
      steps: fc.nat(3),
      joined: fc.oneof(dates, fc.constant('')),
      can: fc.constantFrom('', 'talk', 'talk, visit', 'call'),
      email: fc.boolean(),
    }),
    { maxLength: 24 },
  ),
  support: fc.array(
    fc.record({
      person: fc.nat(23),
      kind: fc.constantFrom('talk', 'talk', 'visit', 'call', ''),
      date: dates,
    }),
    { maxLength: 24 },
  ),
});

const STEPS = ['Met', 'Taking part', 'Leading'];

function sheets({ people, support }: Given): Sheets {
  const code = (index: number): string => `R${index + 1}`;
  const known = support.filter(({ person }) => person < people.length);
  const row = (...cells: readonly string[]): string => cells.join(' | ');
  const moves = people.flatMap(({ steps }, index) =>
    STEPS.slice(0, steps).map((step, at) => row(`2026-0${at + 1}-05`, 'People', code(index), step)),
  );
  return {
    ...FIXED,
    Log: 'Date | Hours | Activity',
    People: ['Id | Name | Area | Joined | Can']
      .concat(
        people.map((each, index) =>
          row(code(index), 'Ada Secret', each.area, each.joined, each.can),
        ),
      )
      .join('\n'),
    Support: ['Id | Date | Person | Kind | Minutes | Proof']
      .concat(
        known.map(({ person, kind, date }, index) =>
          row(
            `S${index + 1}`,
            date,
            code(person),
            kind,
            '10',
            index % 3 ? '' : 'https://example.org',
          ),
        ),
      )
      .join('\n'),
    Moves: ['Date | Register | Entry | Stage', ...moves].join('\n'),
    Contacts: ['First name | E-mail | Consent | Lawful route | Consent on | Consent how']
      .concat(
        people.map(({ email }, index) =>
          row(
            'Ada',
            `ada${index}@example.org`,
            email ? 'yes' : 'no',
            email ? 'consent' : '',
            email ? '2026-01-01' : '',
            email ? 'form' : '',
          ),
        ),
      )
      .join('\n'),
  };
}

interface Written {
  readonly document: Document;
  readonly people: number;
  readonly support: number;
}

function written(all: Given, name: string): Written {
  const findings = found(sheets(all), TODAY);
  const [plan] = findings.plans;
  const period = parsePeriod(name, findings.book.contract.calendar);
  const document = plan && period && composeReport(plan, period, findings);
  if (!document) throw new Error('no report');
  expect(findings.issues.filter(({ code }) => code === 'daybook/section-unreadable')).toEqual([]);
  const rows = (sheet: string): number => findings.book.tables.get(sheet)?.rows.length ?? 0;
  return { document, people: rows('people'), support: rows('support') };
}

type Table = ReturnType<typeof tablesOf>[number];
const tableUnder = (document: Document, heading: string): Table | undefined => {
  const at = document.blocks.findIndex((each) => each.block === 'heading' && each.text === heading);
  const next = document.blocks[at + 1];
  return next?.block === 'table' ? next : undefined;
};

/** A printed figure, or nothing where it is hidden. */
const figure = (text: string): number | undefined =>
  text === FEW ? undefined : Number(text.replace(/,/g, ''));

/** What a table of counts, and the number of rows of its sheet, let be written down. */
function equationsOf({ rows, footer }: Table, whole: number, isAll: boolean): Equation[] {
  const columns = (rows[0]?.length ?? 1) - 1;
  return Array.from({ length: columns }, (_, at) => at + 1).flatMap((column): Equation[] => {
    const lines = rows.map((row) => figure(textOf(row[column])));
    const shown = lines.reduce<number>((all, line) => all + (line ?? 0), 0);
    const hidden = lines.flatMap((line, index) =>
      line === undefined ? [`${column}:${index}`] : [],
    );
    const total = footer && figure(textOf(footer[column]));
    const inAll = column === columns;
    return [
      ...(total === undefined ? [] : [{ unknown: hidden, sum: total - shown }]),
      // How few there are of all is nothing that the report tells.
      ...(inAll && !isFew(whole)
        ? [{ unknown: isAll ? hidden : [...hidden, 'rest'], sum: whole - shown }]
        : []),
      // Those in the table less those shown are too many already: the rest of the sheet is known.
      ...(inAll && !isAll && total !== undefined
        ? [{ unknown: ['rest'], sum: whole - total }]
        : []),
    ];
  });
}

function expectSafe(equations: readonly Equation[]): void {
  for (const { unknown, sum } of equations) if (unknown.length > 0) expect(isFew(sum)).toBe(false);
  for (const [name, { least, most }] of bounds(equations))
    expect([name, least === most && isFew(least)]).toEqual([name, false]);
}

/** Tables of counts, by what their lines add up to. */
function expectSafeTables({ document, people, support }: Written): void {
  for (const [heading, whole, isAll] of [
    ['Steps', people, false],
    ['Areas', people, true],
    ['Recently', people, false],
    ['Kinds', support, true],
  ] as const) {
    const table = tableUnder(document, heading);
    if (!table) continue;
    for (const row of table.rows)
      for (const cell of row.slice(1)) expect(isFew(figure(textOf(cell)) ?? 0)).toBe(false);
    expectSafe(equationsOf(table, whole, isAll));
  }
}

/** A table whose lines share people, by who is in none. */
function expectSafeSkills({ document, people }: Written): void {
  for (const row of tableUnder(document, 'Skills')?.rows ?? []) {
    const shown = figure(textOf(row[row.length - 1]));
    if (shown !== undefined) expect([shown, people - shown].some(isFew)).toBe(false);
  }
}

/** A period, the one before and all, by what is left. */
function expectSafeNumbers({ document }: Written): void {
  for (const row of tableUnder(document, 'Numbers')?.rows ?? []) {
    const figures = row.slice(1).map((cell) => figure(textOf(cell)));
    expect(figures.some((each) => isFew(each ?? 0))).toBe(false);
    const [now = 0, before = 0, ever = 0] = figures;
    if (figures.length === 3 && !figures.includes(undefined))
      expect(isFew(ever - now - before)).toBe(false);
    // Where one of the two is hidden, so is the other.
    if (figures.length === 3) expect(figures[0] === undefined).toBe(figures[1] === undefined);
  }
}

/** What is said of clauses: no figure in words, and no part of a whole that is small. */
function expectSafeClauses({ document }: Written): void {
  const clauses = tablesOf(document).find(({ columns }) => columns[0]?.header === 'Ref');
  expect(clauses?.rows).toHaveLength(6);
  for (const row of clauses?.rows ?? []) {
    const [, , soFar = '', , words = ''] = row.map(textOf);
    expect(words).not.toMatch(/\d/);
    const [, part, whole] = /^(\d+) of (\d+)$/.exec(soFar) ?? [];
    if (whole) expect([Number(part), Number(whole) - Number(part)].some(isFew)).toBe(false);
  }
}

const expectNobody = ({ document }: Written): void =>
  expect(JSON.stringify(document)).not.toMatch(/\b[RS]\d+"|Secret|@/);

test('from a report without names nobody can work out a small number of people, or who they are', () => {
  fc.assert(
    fc.property(given, fc.constantFrom('2026-03', '2026-Q1'), (all, name) => {
      const report = written(all, name);
      expectSafeTables(report);
      expectSafeSkills(report);
      expectSafeNumbers(report);
      expectSafeClauses(report);
      expectNobody(report);
    }),
    { numRuns: 100 },
  );
});

test('the solver finds what can be found', () => {
  expect(
    bounds([
      { unknown: ['a', 'b'], sum: 7 },
      { unknown: ['b', 'c'], sum: 3 },
      { unknown: ['c'], sum: 1 },
    ]),
  ).toEqual(
    new Map([
      ['a', { least: 5, most: 5 }],
      ['b', { least: 2, most: 2 }],
      ['c', { least: 1, most: 1 }],
    ]),
  );
});
