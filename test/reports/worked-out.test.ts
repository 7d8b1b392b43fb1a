import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Document } from '../../src/model/document';
import { composeReport } from '../../src/reports/compose';
import { tablesOf, textOf } from './printed';
import { found, period, type Sheets } from './told';

// All that one report without names prints of one sheet, added up and taken away in every way, never
// leaves a number of rows that is 1, 2, 3 or 4.

const LIMIT = 5;
const TODAY = '2026-03-31';

const FIXED: Sheets = {
  Lists: `
    List   | Code  | Name
    kinds  | talk  | Talk
    kinds  | visit | Visit
    kinds  | call  | Call
    places | home  | Home
    places | hall  | Hall
  `,
  Columns: `
    Sheet   | Column  | Kind  | Chosen from | Personal
    People  | Id      | id    |             |
    People  | Name    | text  |             | yes
    Support | Id      | id    |             |
    Support | Date    | day   |             |
    Support | Person  | code  | People      |
    Support | Kind    | code  | kinds       |
    Support | Place   | code  | places      |
    Support | Minutes | count |             |
  `,
  People: 'Id | Name\nR1 | Ada Secret',
  Log: 'Date | Hours | Activity',
  Measures: `
    Measure | Count | Sheet   | Column  | Where
    Given   | Rows  | Support |         |
    Talks   | Rows  | Support |         | Kind = talk
    At home | Rows  | Support |         | Place = home
    Minutes | Sum   | Support | Minutes | Kind is not talk
  `,
  Terms: `
    Ref | Clause | Rule  | Measure | At least | Per      | Of / for each
    Q1  | homes  | Share | At home | 10 %     | Contract | Given
  `,
  Reports: 'Report | Title | Every | No names\nboard | To the board | quarter | yes',
};

/** Sections that speak of the same rows; which of them stand in a report, and in which order, is drawn. */
const SECTIONS = [
  'count    | Kinds   | Support by Kind           |',
  'count    | Places  | Support by Place          |',
  'count    | Talks   | Support by Place          | Kind = talk',
  'sum      | Minutes | Support: Minutes by Kind  |',
  'totals   | Numbers | Given, Talks, At home, Minutes |',
  'standing | Clauses |                           |',
  'stories  | None    | Support: Kind, Place      |',
];

interface Support {
  readonly kind: string;
  readonly place: string;
}
const support: fc.Arbitrary<readonly Support[]> = fc.array(
  fc.record({
    kind: fc.constantFrom('talk', 'talk', 'talk', 'visit', 'visit', 'call'),
    place: fc.constantFrom('home', 'home', 'hall'),
  }),
  { maxLength: 40 },
);

function written(rows: readonly Support[], sections: readonly string[]): Document {
  const Support = ['Id | Date | Person | Kind | Place | Minutes']
    .concat(rows.map(({ kind, place }, at) => `S${at} | 2026-02-02 | R1 | ${kind} | ${place} | 10`))
    .join('\n');
  const Sections = ['Report | Section | Heading | Of | Where']
    .concat(sections.map((section) => `board | ${section}`))
    .join('\n');
  const findings = found({ ...FIXED, Support, Sections }, TODAY);
  const [plan] = findings.plans;
  const document = plan && composeReport(plan, period('2026-Q1'), findings);
  if (!document) throw new Error('no report');
  return document;
}

type Has = (row: Support) => boolean;
const all: Has = () => true;
const NAMES: Readonly<Record<string, Has>> = {
  Talk: ({ kind }) => kind === 'talk',
  Visit: ({ kind }) => kind === 'visit',
  Call: ({ kind }) => kind === 'call',
  Home: ({ place }) => place === 'home',
  Hall: ({ place }) => place === 'hall',
  Talks: ({ kind }) => kind === 'talk',
  'At home': ({ place }) => place === 'home',
  Minutes: ({ kind }) => kind !== 'talk',
  Given: all,
  All: all,
  Total: all,
};

interface Printed {
  readonly has: Has;
  readonly count: number;
}

/** What each table prints, as the rows that it is the number of. */
function printedIn(document: Document, rows: readonly Support[]): Printed[] {
  return document.blocks.flatMap((block, at) => {
    const before = document.blocks[at - 1];
    if (block.block !== 'table' || before?.block !== 'heading') return [];
    const within = before.text === 'Talks' ? NAMES.Talks : all;
    return [...block.rows, ...(block.footer ? [block.footer] : [])].flatMap((row): Printed[] => {
      const name = textOf(row[0]);
      const text = textOf(row[row.length - 1]).replace(/,/g, '');
      if (!/^\d+$/.test(text)) return [];
      const own = NAMES[name];
      if (!own || !within) throw new Error(`what is ${name}?`);
      const isMinutes = before.text === 'Minutes' || name === 'Minutes';
      const has: Has = (each) => within(each) && own(each);
      const count = Number(text) / (isMinutes ? 10 : 1);
      expect([name, count]).toEqual([name, rows.filter(has).length]);
      return [{ has, count }];
    });
  });
}

/** The share of clause Q1 tells how many rows are at home. */
function sharesIn(document: Document, rows: readonly Support[]): Printed[] {
  const clauses = tablesOf(document).find(({ columns }) => columns[0]?.header === 'Ref');
  return (clauses?.rows ?? []).flatMap((row) => {
    const home = NAMES['At home'];
    return home && /\d/.test(textOf(row[2]))
      ? [{ has: home, count: rows.filter(home).length }]
      : [];
  });
}

const KINDS_AND_PLACES = ['talk', 'visit', 'call'].flatMap((kind) =>
  ['home', 'hall'].map((place) => ({ kind, place })),
);

/** Every sum and difference of printed sets that is again a set of rows: how many it has. */
function worked(printed: readonly Printed[], rows: readonly Support[]): number[] {
  const cells = KINDS_AND_PLACES.filter((cell) =>
    rows.some(({ kind, place }) => kind === cell.kind && place === cell.place),
  );
  const vectors = new Map(
    printed.map(({ has, count }) => {
      const cover = cells.map((cell) => Number(has(cell)));
      return [cover.join(), { cover, count }] as const;
    }),
  );
  let sums = [{ cover: cells.map(() => 0), count: 0 }];
  for (const each of vectors.values())
    sums = sums.flatMap((sum) =>
      [-1, 0, 1].map((times) => ({
        cover: sum.cover.map((one, at) => one + times * (each.cover[at] ?? 0)),
        count: sum.count + times * each.count,
      })),
    );
  return sums
    .filter(({ cover }) => cover.every((one) => one === 0 || one === 1))
    .map(({ count }) => count);
}

const fewIn = (counts: readonly number[]): readonly number[] =>
  counts.filter((count) => count > 0 && count < LIMIT);

describe('a report without names', () => {
  test('lets nobody work out a small number from all that it prints', () => {
    fc.assert(
      fc.property(support, fc.shuffledSubarray(SECTIONS, { minLength: 2 }), (rows, sections) => {
        const document = written(rows, sections);
        // Readers may know how many rows there are, if that is no small number itself.
        const known = rows.length >= LIMIT ? [{ has: all, count: rows.length }] : [];
        const printed = [...printedIn(document, rows), ...sharesIn(document, rows), ...known];
        expect(fewIn(worked(printed, rows))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  const rowsOf = (counts: Readonly<Record<string, number>>): Support[] =>
    Object.entries(counts).flatMap(([name, count]) => {
      const [kind = '', place = ''] = name.split(' at ');
      return Array.from({ length: count }, () => ({ kind, place }));
    });

  test.each([
    [
      'a measure that is one of the hidden lines',
      ['Kinds', 'Numbers'],
      { 'talk at home': 12, 'visit at hall': 6, 'call at hall': 2 },
    ],
    [
      'a narrower table of the same rows',
      ['Places', 'Talks'],
      { 'talk at home': 10, 'talk at hall': 8, 'call at home': 2, 'visit at hall': 7 },
    ],
    ['measures within one another', ['Numbers'], { 'talk at home': 9, 'visit at hall': 3 }],
  ])('is not given away by %s', (_, headings, counts) => {
    const rows = rowsOf(counts);
    const sections = headings.flatMap((heading) =>
      SECTIONS.filter((each) => each.includes(`| ${heading} `)),
    );
    const printed = printedIn(written(rows, sections), rows);
    expect(printed.length).toBeGreaterThan(0);
    expect(fewIn(worked([...printed, { has: all, count: rows.length }], rows))).toEqual([]);
  });

  test('prints no sum of few rows, however large it is', () => {
    const rows = rowsOf({ 'talk at home': 20, 'visit at hall': 3 });
    // Three visits took thirty minutes.
    const text = JSON.stringify(written(rows, ['totals | Numbers | Minutes |']));
    expect(text).not.toContain('"30"');
  });

  test('still prints what is safe', () => {
    const rows = rowsOf({ 'talk at home': 12, 'visit at home': 9, 'visit at hall': 8 });
    const printed = printedIn(written(rows, SECTIONS.slice(0, 1)), rows);
    expect(printed.map(({ count }) => count)).toEqual([12, 17, 29]);
  });
});
