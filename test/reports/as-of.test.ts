import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays, isoDay } from '../../src/model/day';
import { day } from '../book';
import { found, linesOf, report, type Sheets } from './told';
import { planned } from './workbook';

const COLUMNS = `
  Sheet | Column      | Kind | Chosen from | Required | Happened
  Plans | Id          | id   |             |          |
  Plans | Opened on   | day  |             | yes      | yes
  Plans | Due         | day  |             |          |
  Plans | Reviewed on | day  |             |          | yes
  Plans | State       | code | States      |          |
  Plans | Stage       | code | Steps       |          |
`;
const LISTS = `
  List       | Code  | Name
  activities | visit | Visit
  States     | open  | Open
  States     | done  | Done
  Steps      | out   | Out
  Steps      | part  | Part-time
  Steps      | full  | Full
`;
const SECTIONS = [
  'register | Waiting | Plans to date: Id, Opened on, Due, Reviewed on | Reviewed on is blank',
  'register | Reviewed | Plans to date: Id, Reviewed on | Reviewed on is filled',
  'count | By stage | Plans by Stage',
  'stages | On the way | Plans',
  'totals | In numbers | Opened, Reviewed, Late',
  'standing | Standing |',
];
const SHEETS: Sheets = {
  Columns: COLUMNS,
  Lists: LISTS,
  Log: 'Date | Hours | Activity\n2026-03-02 | 1 | visit',
  Measures: `
    Measure  | Count | Of sheet | Column      | Where
    Opened   | Rows  | Plans    | Opened on   |
    Reviewed | Rows  | Plans    | Reviewed on |
    Late     | Rows  | Plans    | Opened on   | Reviewed on is blank
  `,
  Terms: `
    Ref | Clause | Rule     | Measure  | At least | Per      | Window | Of / for each
    A1  | open   | Minimum  | Opened   | 3        | Contract |        |
    A2  | step   | Stage    |          |          |          | Steps  | Plans
    A3  | proof  | Evidence | Opened   | 100 %    | Contract |        | Reviewed on
  `,
  ...planned(SECTIONS),
};

/** What the report of March says, without the day on which it was made and without notes on that. */
const march = (rows: Sheets, made: string): string[] =>
  linesOf(report(found({ ...SHEETS, ...rows }, made), '2026-03'))
    .slice(1)
    .filter((line) => !line.startsWith('States and blanks'));

const PLANS = `
  Id | Opened on  | Due        | Reviewed on | State | Stage
  L1 | 2026-02-02 | 2026-04-20 | 2026-04-15  | Done  | Full
  L2 | 2026-03-02 | 2026-03-30 | 2026-03-20  | Done  | Part-time
  L3 | 2026-04-02 | 2026-05-02 |             | Open  | Out
`;
const MOVES = `
  Date       | Register | Entry | Stage
  2026-02-03 | Plans    | L1    | Out
  2026-03-31 | Plans    | L1    | Part-time
  2026-04-01 | Plans    | L1    | Full
  2026-04-03 | Plans    | L3    | Out
`;

describe('a report of a day that has gone by', () => {
  const told = march({ Plans: PLANS, Moves: MOVES }, '2026-06-01');

  test('reads a day that came later as blank, and one that is planned as it stands', () => {
    expect(told).toContain('L1 | 2 February 2026 | 20 April 2026 | –');
    expect(told).not.toContain('L2 | 2 March 2026 | 30 March 2026 | –');
    expect(told).toContain('L2 | 20 March 2026');
    expect(told.join('\n')).not.toContain('April 2026 |  ');
  });

  test('leaves out a row whose own day came later', () => {
    expect(told.join('\n')).not.toContain('L3');
  });

  test('takes the stage from Moves', () => {
    const at = told.indexOf('# By stage');
    expect(told.slice(at + 3, at + 6)).toEqual([
      'Part-time | 1 | 2',
      'All | 1 | 2',
      '# On the way',
    ]);
    expect(march({ Plans: PLANS, Moves: MOVES }, '2026-04-01')).toEqual(told);
  });

  test('counts by what was there then', () => {
    expect(told).toContain('Reviewed | 1 | 0 | 1');
    expect(told).toContain('Late | 0 | 1 | 1');
  });
});

test('a state that has no day is told as today’s; that of a row changed since is not known', () => {
  const sheets = {
    ...SHEETS,
    Plans: PLANS,
    ...planned(['register | States | Plans to date: Id, State']),
  };
  const told = (made: string) => linesOf(report(found(sheets, made), '2026-03')).slice(1);
  expect(told('2026-06-01')).toEqual([
    '# States',
    'States and blanks without a day stand here as the sheet reads today.',
    'Plans, January – March 2026',
    'Id | State',
    'L1 | –',
    'L2 | Done',
  ]);
  expect(told('2026-03-31')).not.toContain(
    'States and blanks without a day stand here as the sheet reads today.',
  );
});

test.each([
  ['register | S | Plans to date: Id | Reviewed on is blank', false],
  ['register | S | Plans to date: Id | Due is blank', true],
  ['register | S | Plans to date: Id | State = Open', true],
  ['register | S | Plans to date: Id, Stage', false],
  ['count | S | Plans by State', true],
])('whether a report of the past speaks of today: %s', (section, speaks) => {
  const sheets = {
    ...SHEETS,
    Plans: PLANS.replace('Open ', 'Open'),
    Moves: MOVES,
    ...planned([section]),
  };
  const open = { ...sheets, Plans: `${PLANS}  L4 | 2026-03-03 | | | Open | Out\n` };
  const lines = linesOf(report(found(open, '2026-06-01'), '2026-03'));
  expect(lines.some((line) => line.startsWith('States and blanks'))).toBe(speaks);
});

const FIRST = day('2026-01-01');
const MARCH_ENDS = 89;
const dayNumber = fc.integer({ min: 0, max: 200 });
const iso = (at: number | undefined): string =>
  at === undefined ? '' : isoDay(addDays(FIRST, at));

const plan = fc.record({
  opened: dayNumber,
  due: fc.option(dayNumber, { nil: undefined }),
  reviewed: fc.option(dayNumber, { nil: undefined }),
  moves: fc.array(
    fc.record({
      after: fc.integer({ min: 0, max: 90 }),
      to: fc.constantFrom('Out', 'Part-time', 'Full'),
    }),
    {
      maxLength: 4,
    },
  ),
});
type Plan = ReturnType<typeof plan.generate> extends { value: infer Value } ? Value : never;

/** The sheets as they were at the end of a day: what came later had not been written down below it. */
function sheetsAt(plans: readonly Plan[], last: number): Sheets {
  const known = (at: number | undefined) => (at !== undefined && at <= last ? at : undefined);
  const there = plans
    .map((each, at) => ({ ...each, id: `L${at + 1}` }))
    .filter(({ opened }) => opened <= last)
    .sort((one, other) => one.opened - other.opened);
  const moves = there.flatMap(({ id, opened, moves: own }) =>
    own
      .filter(({ after }) => opened + after <= last)
      .map(({ after, to }) => `${iso(opened + after)} | Plans | ${id} | ${to}`),
  );
  return {
    Plans: [
      'Id | Opened on | Due | Reviewed on',
      ...there.map(
        ({ id, opened, due, reviewed }) =>
          `${id} | ${iso(opened)} | ${iso(due)} | ${iso(known(reviewed))}`,
      ),
    ].join('\n'),
    Moves: ['Date | Register | Entry | Stage', ...moves].join('\n'),
  };
}

test('a report of a past period reads the same whenever it is made', () => {
  fc.assert(
    fc.property(fc.array(plan, { minLength: 1, maxLength: 5 }), (plans) => {
      const then = march(sheetsAt(plans, MARCH_ENDS), '2026-04-01');
      expect(march(sheetsAt(plans, 365), '2026-12-31')).toEqual(then);
    }),
    { numRuns: 60 },
  );
});
