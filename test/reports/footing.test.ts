import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays, isoDay } from '../../src/model/day';
import { day } from '../book';
import { expectToFoot, figureIn, tablesOf, textOf } from './printed';
import { found, report } from './told';
import { planned } from './workbook';

const FIRST = day('2026-01-01');
const LISTS = `
  List       | Code  | Name  | Group
  activities | visit | Visit | Field
  activities | talk  | Talk  | Field
  activities | desk  | Desk  | Office
  places     | home  | Home  |
  places     | hall  | Hall  |
`;
const COLUMNS = `
  Sheet  | Column  | Kind   | Chosen from
  Grants | Day     | day    |
  Grants | Area    | text   |
  Grants | Sum     | money  |
  Grants | Score   | number |
  Grants | People  | count  |
  Grants | Spent   | duration |
  Grants | Tags    | codes  | Places
`;

/** A row of the log: any day, any whole minutes, past midnight or without an activity now and then. */
const entry = fc
  .record({
    day: fc.integer({ min: -20, max: 400 }),
    minutes: fc.integer({ min: 1, max: 900 }),
    start: fc.option(fc.integer({ min: 0, max: 1439 })),
    activity: fc.constantFrom('visit', 'talk', 'desk', ''),
    place: fc.constantFrom('home', 'hall', ''),
  })
  .map(({ day: after, minutes, start, activity, place }) => {
    const times =
      start === null
        ? `| | ${minutes} min`
        : `${clock(start)} | ${clock((start + minutes) % 1440)} |`;
    return `${isoDay(addDays(FIRST, after))} | ${times} | ${activity} | ${place}`;
  });

const clock = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

const grant = fc
  .record({
    day: fc.option(fc.integer({ min: -20, max: 400 })),
    area: fc.constantFrom('north', 'south', 'east', ''),
    pence: fc.integer({ min: 0, max: 9_999_999 }),
    score: fc.integer({ min: 0, max: 9999 }),
    people: fc.nat(2000),
    minutes: fc.nat(3000),
    tags: fc.constantFrom('', 'home', 'hall', 'home, hall'),
  })
  .map(({ day: after, area, pence, score, people, minutes, tags }) =>
    [
      after === null ? '' : isoDay(addDays(FIRST, after)),
      area,
      (pence / 100).toFixed(2),
      (score / 100).toFixed(2),
      people,
      `${minutes} min`,
      tags,
    ].join(' | '),
  );

const workbook = fc.record({
  log: fc.array(entry, { maxLength: 25 }),
  grants: fc.array(grant, { maxLength: 15 }),
});
const asked = fc.record({
  name: fc.constantFrom('2026-01', '2026-03', '2026-Q1', '2026-Q4', '2026'),
  today: fc.integer({ min: 300, max: 420 }).map((after) => isoDay(addDays(FIRST, after))),
});

type Given = typeof workbook extends fc.Arbitrary<infer Value> ? Value : never;

/** The tables of a report with one section: one, or none where there is nothing to tell. */
const tablesIn = (section: string, { log, grants }: Given, name: string, today: string) =>
  tablesOf(
    report(
      found(
        {
          Lists: LISTS,
          Columns: COLUMNS,
          Log: ['Date | Start | End | Hours | Activity | Place', ...log].join('\n'),
          Grants: ['Day | Area | Sum | Score | People | Spent | Tags', ...grants].join('\n'),
          ...planned([section], 'board'),
        },
        today,
      ),
      name,
    ),
  );

const RUNS = { numRuns: 60 };

test.each([
  ['time by activity', 'time | T | Activity', [1]],
  ['time by place', 'time | T | Place', [1]],
  ['time by weekday', 'time | T | Weekday', [1]],
  ['hours month by month', 'hours | T |', [1, 2, 3]],
  ['rows of a register by a column', 'count | T | Grants by Area', [1, 2]],
  [
    'money, scores, people and time by a column',
    'sum | T | Grants: Sum, Score, People, Spent by Area',
    [1, 2, 3, 4],
  ],
] as const)('the printed lines add up to the printed total: %s', (_, section, columns) => {
  fc.assert(
    fc.property(workbook, asked, (given, { name, today }) => {
      for (const table of tablesIn(section, given, name, today)) expectToFoot(table, ...columns);
    }),
    RUNS,
  );
});

test('month by month, each difference and each balance is that of the printed figures', () => {
  fc.assert(
    fc.property(workbook, asked, (given, { name, today }) => {
      for (const { rows, footer } of tablesIn('hours | T |', given, name, today)) {
        let balance = 0;
        for (const row of rows) {
          const [worked = 0, wanted = 0, ...rest] = row
            .slice(1)
            .map((cell) => figureIn(textOf(cell)));
          balance += worked - wanted;
          expect(rest).toEqual([worked - wanted, balance]);
        }
        expect(figureIn(textOf(footer?.[4]))).toBe(balance);
      }
    }),
    RUNS,
  );
});

const NOTHING: Given = { log: [], grants: [] };

test('a year of hours asks for exactly 1,456 h, however the months are rounded', () => {
  const [table] = tablesIn('hours | T |', NOTHING, '2026', '2027-01-31');
  expect(textOf(table?.footer?.[2])).toBe('1,456 h');
});

test.each(['count | T | Grants by Tags', 'sum | T | Grants: Sum by Tags'])(
  'a row of several codes stands in several lines, and the last is not called a total: %s',
  (section) => {
    const grants = ['2026-01-05 | north | 10 | 1 | 2 | 3 min | home, hall'];
    const [table] = tablesIn(section, { ...NOTHING, grants }, '2026-01', '2026-03-01');
    expect(table?.rows.map(([label]) => label)).toEqual(['Home', 'Hall']);
    expect(table?.footer?.[0]).toBe('All');
  },
);

test('what is rounded is rounded in the lines, and the lines are added up', () => {
  const grants = ['north', 'south'].map((area) => `2026-01-05 | ${area} | 0 | 0.25 | 0 | 0 min |`);
  const section = 'sum | T | Grants: Score by Area';
  const [table] = tablesIn(section, { ...NOTHING, grants }, '2026-01', '2026-03-01');
  expect(table?.rows.map((row) => row[1])).toEqual(['0.3', '0.3']);
  expect(table?.footer?.[1]).toBe('0.6');
});
