import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays, type Day, isoDay } from '../../src/model/day';
import { STATUSES, type Standing } from '../../src/model/standing';
import { RULES, type RuleKind } from '../../src/model/term';
import { sentenceFor } from '../../src/reports/sentence';
import { standings } from '../../src/rules/terms';
import { wordsFor } from '../../src/words/words';
import { day } from '../book';
import {
  bookOfWorld,
  crowdedMoves,
  FIRST,
  LAST,
  type Rows,
  type SheetName,
  type World,
  world,
} from './world';

const MEASURES = `
  Measure    | Count        | Of sheet | Column     | Where                 | One is called
  Hours      | Minutes      |          |            | Activity ≠ admin      |
  Visits     | Minutes      |          |            | Activity = visit      |
  Visit days | Days         |          |            | Activity = visit      | day
  Delay      | Days between | Records  | On to Done | Kind = asked          | record
  Asked      | Rows         | Records  | On         | Kind = asked          | record
  Points     | Sum          | Records  | Points     | Kind = asked          |
  Kickstart  | Sum          | Spending | Gross      | Budget = Kickstart    |
  Good until | Latest day   | Groups   | Good until |                       |
`;
const HEADER =
  'Ref | Clause | Rule | Measure | At least | At most | Per | Window | Of | Warn at | From | Until';

/** Adds the figures of several periods or texts up, one by one. */
type Figures = readonly number[];

interface Case {
  readonly kind: RuleKind;
  /** The cells of the term, from the measure on. */
  readonly term: string;
  /** What adds up over days, and the same term over all days where it is asked by the period. */
  readonly adds?: (standing: Standing) => Figures;
  readonly whole?: string;
}

const inHistory = ({ history }: Standing): Figures => [
  history.reduce((sum, { actual }) => sum + actual, 0),
];
const actual = (standing: Standing): Figures => [standing.actual ?? 0];

/** What a standing of one kind adds up; a standing of another kind is a mistake here. */
const of =
  <Kind extends RuleKind>(
    kind: Kind,
    figures: (standing: Extract<Standing, { rule: Kind }>) => Figures,
  ) =>
  (standing: Standing): Figures => {
    if (standing.rule !== kind) throw new Error(`not ${kind}: ${standing.rule}`);
    return figures(standing as Extract<Standing, { rule: Kind }>);
  };

const CASES: readonly Case[] = [
  { kind: 'average', term: 'Hours | 10 h | | Week', adds: actual },
  { kind: 'minimum', term: 'Visit days | 3 | | Month', adds: inHistory, whole: 'Visit days | 3' },
  {
    kind: 'share',
    term: 'Visits | 20 % | 60 % | Month | | Hours',
    whole: 'Visits | 20 % | 60 % | | | Hours',
    adds: of('share', ({ detail }) => [detail.amount, detail.baseAmount]),
  },
  { kind: 'cap', term: 'Kickstart | | £150 | Month', adds: inHistory, whole: 'Kickstart | | £150' },
  {
    kind: 'spread',
    term: 'Hours | | 33 % | | any 4 weeks',
    adds: of('spread', ({ detail }) => [detail.form === 'block' ? detail.total : Number.NaN]),
  },
  { kind: 'spread', term: 'Visit days | | 30 days' },
  { kind: 'coverage', term: 'Hours | 2 h | | Quarter | | Groups' },
  {
    kind: 'timeliness',
    term: 'Delay | 80 % | 5 days | Month',
    whole: 'Delay | 80 % | 5 days',
    adds: of('timeliness', ({ detail }) => [detail.onTime, detail.late, detail.waiting]),
  },
  {
    kind: 'instalments',
    term: 'Hours | £1,200 | | Month | | invoice',
    adds: of('instalments', ({ detail }) => [
      detail.parts.reduce((sum, { minutes }) => sum + minutes, 0),
    ]),
  },
  {
    kind: 'stage',
    term: '| 2 | 60 days | | steps to Leading | Groups',
    adds: of('stage', ({ detail }) => [detail.moves]),
  },
  { kind: 'band', term: 'Visits | | 1 | Quarter | little < 2 h, much ≥ 2 h | Groups' },
  { kind: 'scorecard', term: 'Points | 5 | 1 | Month | | Groups' },
  { kind: 'expiry', term: 'Good until | | | | invoices' },
  { kind: 'consent', term: '| | | | | Contacts' },
  {
    kind: 'evidence',
    term: 'Asked | 90 % | | Month | | Proof',
    whole: 'Asked | 90 % | | | | Proof',
    adds: of('evidence', ({ detail }) => [detail.complete, detail.lacking.length]),
  },
];
const ADDITIVE = CASES.filter(({ adds }) => adds);
const BY_PERIOD = CASES.filter(({ whole, adds }) => whole !== undefined && adds === inHistory);

const runs = { numRuns: 10 };
const today = fc.integer({ min: -20, max: 400 }).map((after) => addDays(FIRST, after));
const AFTER = addDays(LAST, 31);

/** A row of Terms: cells from the measure on, and the days on which it counts. */
const row = (kind: RuleKind, cells: string, from = '', until = ''): string => {
  const all = cells.split('|').map((cell) => cell.trim());
  const padded = [...all, ...Array<string>(7 - all.length).fill('')];
  return ['T', 'Words', kind, ...padded, from, until].join(' | ');
};

/** Where some terms stand in a world, and its workbook. */
function judged(of: World, terms: readonly string[], on: Day) {
  const book = bookOfWorld(of, { Measures: MEASURES, Terms: [HEADER, ...terms].join('\n') });
  const found = standings(book, on);
  const faults = book.issues.filter(({ code }) => code === 'daybook/measure-unreadable');
  expect([found.issues, found.unread, faults]).toEqual([[], [], []]);
  return { book, all: found.standings };
}

const ROW_LISTS = new Set([
  'rows',
  'lateRows',
  'outstandingBefore',
  'lacking',
  'unproven',
  'otherPurpose',
]);
const ID_COLUMNS = ['id', 'number', 'description', 'notes'];

/** A standing without row numbers and without order: rows by their ids, codes sorted. */
function told(of: World, { kind, term }: Case, on: Day): unknown {
  const { book, all } = judged(of, [row(kind, term)], on);
  const [standing] = all;
  const table = [...book.tables.values()].find(({ name }) => name === standing?.sheet);
  const ids = new Map(
    table?.rows.map((each) => [
      each.row,
      String(ID_COLUMNS.map((key) => each[key]).find((id) => id !== undefined)).replace(
        /[ab]$/,
        '',
      ),
    ]),
  );
  return JSON.parse(
    JSON.stringify(standing, (key, value: unknown) => {
      if (!Array.isArray(value)) return value;
      if (ROW_LISTS.has(key))
        return [...new Set(value.map((each: number) => ids.get(each) ?? each))].sort();
      return value.every((each) => typeof each === 'string') ? [...value].sort() : value;
    }),
  );
}

const shuffled = (rows: Rows, seed: number): Rows =>
  rows
    .map((each, index) => ({ each, at: Math.sin(seed + index * 7919) }))
    .sort((one, other) => one.at - other.at)
    .map(({ each }) => each);

const inEverySheet = (of: World, change: (rows: Rows, name: SheetName) => Rows): World =>
  Object.fromEntries(
    Object.entries(of).map(([name, rows]) => [name, change(rows, name as SheetName)]),
  ) as unknown as World;

test('moves of one day come to the same, in whichever order they were written down', () => {
  const [stage] = CASES.filter(({ kind }) => kind === 'stage');
  if (!stage) throw new Error('no stage');
  fc.assert(
    fc.property(crowdedMoves, fc.integer(), (some, seed) => {
      const turned = inEverySheet(some, (rows) => shuffled(rows, seed));
      expect(told(turned, stage, AFTER)).toEqual(told(some, stage, AFTER));
    }),
    { numRuns: 60 },
  );
});

test('all fourteen kinds are here', () => {
  expect([...new Set(CASES.map(({ kind }) => kind))].sort()).toEqual([...RULES].sort());
});

describe.each(CASES.map((each) => [`${each.kind}: ${each.term}`, each] as const))(
  '%s',
  (_, kind) => {
    test('the order of rows changes nothing', () => {
      fc.assert(
        fc.property(world, fc.integer(), today, (some, seed, on) => {
          const turned = inEverySheet(some, (rows) => shuffled(rows, seed));
          expect(told(turned, kind, on)).toEqual(told(some, kind, on));
        }),
        runs,
      );
    });

    const OTHERS: Readonly<Record<SheetName, Rows>> = {
      Log: [{ Id: 'X1', Date: '2026-03-03', Hours: '90 min', Activity: 'admin', Group: '' }],
      Records: [{ Id: 'X2', Kind: 'other', On: '2026-03-03', Group: 'G1', Points: 1 }],
      Spending: [{ Id: 'X3', Date: '2026-03-03', Budget: 'other', State: 'Spent', Gross: 99 }],
      Moves: [
        { Id: 'X4', Date: '2026-03-03', Register: 'Activities', Entry: 'visit', Stage: 'met' },
      ],
      Contacts: [],
      Invoices: [{ Id: 'X5', From: '2025-12-01', Issued: '2025-12-31' }],
    };

    test('a row that it does not speak of changes nothing', () => {
      // The share of all logged time is told beside the term; it is no part of it.
      const without = (found: unknown) => ({ ...(found as object), ofLogged: undefined });
      const own = (some: World, on: Day) => {
        const { detail, ...rest } = told(some, kind, on) as { detail: object };
        return { ...rest, detail: without(detail) };
      };
      fc.assert(
        fc.property(world, today, (some, on) => {
          const more = inEverySheet(some, (rows, name) => [...rows, ...OTHERS[name]]);
          expect(own(more, on)).toEqual(own(some, on));
        }),
        runs,
      );
    });

    const halved: Partial<Record<SheetName, (row: Rows[number]) => Rows>> = {
      Log: (one) => {
        const minutes = Number.parseInt(String(one.Hours), 10);
        const part = Math.floor(minutes / 3) || 1;
        return [
          { ...one, Id: `${one.Id}a`, Hours: `${part} min` },
          { ...one, Id: `${one.Id}b`, Hours: `${minutes - part} min` },
        ];
      },
      Spending: (one) => {
        const pence = Math.round(Number(one.Gross) * 100);
        return [
          { ...one, Id: `${one.Id}a`, Gross: 0.01 },
          { ...one, Id: `${one.Id}b`, Gross: (pence - 1) / 100 },
        ];
      },
    };

    test('an entry written as two changes no total', () => {
      fc.assert(
        fc.property(world, today, (some, on) => {
          const split = inEverySheet(some, (rows, name) =>
            rows.flatMap(halved[name] ?? ((one) => [one])),
          );
          expect(told(split, kind, on)).toEqual(told(some, kind, on));
        }),
        runs,
      );
    });

    test('what is still to come changes nothing', () => {
      const known = (some: World, on: Day): World =>
        inEverySheet(some, (rows) =>
          rows
            .filter((one) => day(String(one.Date ?? one.On ?? one.Issued ?? isoDay(on))) <= on)
            .map((one) => ({
              ...one,
              ...(one.Done && day(String(one.Done)) > on ? { Done: '' } : {}),
              ...(one.Paid && day(String(one.Paid)) > on ? { Paid: '' } : {}),
            })),
        );
      fc.assert(
        fc.property(world, today, (some, on) => {
          expect(told(known(some, on), kind, on)).toEqual(told(some, kind, on));
        }),
        runs,
      );
    });

    test('each status has plain sentences, in each language, and what is over cannot be mended', () => {
      fc.assert(
        fc.property(world, today, (some, on) => {
          const { book, all } = judged(some, [row(kind.kind, kind.term)], on);
          const [standing] = all;
          expect(STATUSES).toContain(standing?.status);
          for (const locale of ['en-GB', 'mr-IN'] as const) {
            const said = standing
              ? sentenceFor(standing, { words: wordsFor(locale), book, today: on })
              : '';
            expect(said).toMatch(/^[^\s].*\.$/u);
            expect(said).not.toMatch(/undefined|NaN|Infinity|object|null| {2}|\.\./);
          }
          if (on > LAST) expect(standing?.achievable).toBeUndefined();
          if (on < FIRST) expect(standing?.status).toBe('not-yet-due');
        }),
        runs,
      );
    });
  },
);

const added = (all: readonly Figures[]): Figures =>
  (all[0] ?? []).map((_, place) => all.reduce((sum, each) => sum + (each[place] ?? 0), 0));

test.each(ADDITIVE.map((each) => [each.kind, each] as const))(
  '%s: a clause that changes half-way is judged by both texts, each for its own days',
  (_, { kind, term, whole = term, adds = actual }) => {
    fc.assert(
      fc.property(world, fc.integer({ min: 0, max: 363 }), (some, after) => {
        const last = addDays(FIRST, after);
        const cells = adds === inHistory ? term : whole;
        const one = judged(some, [row(kind, cells)], AFTER).all;
        const two = judged(
          some,
          [row(kind, cells, '', isoDay(last)), row(kind, cells, isoDay(addDays(last, 1)))],
          AFTER,
        ).all;
        expect(two.map(({ period }) => [period.first, period.last])).toHaveLength(2);
        expect(added(two.map(adds))).toEqual(added(one.map(adds)));
      }),
      runs,
    );
  },
);

test.each(BY_PERIOD.map((each) => [each.kind, each] as const))(
  '%s: what its periods come to is what the whole comes to',
  (_, { kind, term, whole = '' }) => {
    fc.assert(
      fc.property(world, (some) => {
        const [months, all] = [term, whole].map(
          (cells) => judged(some, [row(kind, cells)], AFTER).all[0],
        );
        expect(months?.history).toHaveLength(12);
        expect(months && inHistory(months)).toEqual([all?.actual]);
      }),
      runs,
    );
  },
);

test('an average by the month comes to what the whole comes to', () => {
  fc.assert(
    fc.property(world, (some) => {
      const cells = 'Hours | 10 h | | Week';
      const [months, all] = [`${cells} | month`, cells].map(
        (each) => judged(some, [row('average', each)], AFTER).all[0],
      );
      expect(months && inHistory(months)).toEqual([all?.actual]);
    }),
    runs,
  );
});

test('a workbook may hold every kind at once, and none sees the others', () => {
  fc.assert(
    fc.property(world, today, (some, on) => {
      const terms = CASES.map(({ kind, term }) => row(kind, term));
      const { all } = judged(some, terms, on);
      expect(all.map(({ rule }) => rule)).toEqual(CASES.map(({ kind }) => kind));
      const alone = terms.map((each) => judged(some, [each], on).all[0]?.status);
      expect(all.map(({ status }) => status)).toEqual(alone);
    }),
    { numRuns: 5 },
  );
});
