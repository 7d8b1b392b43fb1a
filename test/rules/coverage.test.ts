import { expect, test } from '@jest/globals';
import { asked, log, standingFor } from './asked';

const TERMS = `
  Ref | Clause              | Rule     | Measure | At least | Per     | Of
  P25 | Liaise in the three | Coverage | Liaison | 1        | Quarter | places where Tags = neighbour
`;
const MEASURES = `
  Measure | Count | Where              | One is called
  Liaison | Rows  | Activity = liaison | contact
`;

const liaison = (rows: readonly string[], today: string, terms = TERMS) =>
  standingFor('coverage', {
    terms,
    measures: MEASURES,
    sheets: { Log: log(...rows.map((row) => `2026-${row}`)) },
    today,
  });

const [CARS, DAL, CUMNOCK] = ['cars', 'dal', 'cumnock'].map((place) => `1 | liaison | ${place}`);

test.each([
  ['before', [], '2025-12-31', 'not-yet-due', []],
  ['early in the quarter', [], '2026-01-15', 'on-course', []],
  ['a third of the quarter gone and nobody', [], '2026-01-30', 'at-risk', []],
  ['one of three by then', [`01-10 | ${DAL}`], '2026-01-30', 'on-course', ['dal']],
  ['the same one twice', [`01-10 | ${DAL}`, `01-20 | ${DAL}`], '2026-03-01', 'at-risk', ['dal']],
  ['somebody who is no neighbour', ['01-10 | 1 | liaison | venue'], '2026-01-30', 'at-risk', []],
  ['another activity', ['01-10 | 1 | meeting | dal'], '2026-01-30', 'at-risk', []],
  [
    'all three',
    [`01-10 | ${CARS}`, `01-20 | ${DAL}`, `02-01 | ${CUMNOCK}`],
    '2026-02-01',
    'met',
    ['cars', 'dal', 'cumnock'],
  ],
  ['the quarter is missed', [`01-10 | ${CARS}`], '2026-04-02', 'broken', []],
] as const)('%s', (_, rows, today, status, done) => {
  const found = liaison(rows, today);
  expect(found.status).toBe(status);
  expect(found.detail.done).toEqual(done);
});

test('done, due, and overdue since the quarter before', () => {
  const { detail, rows, history } = liaison(
    [`02-01 | ${CARS}`, `04-10 | ${DAL}`, `04-20 | ${CARS}`],
    '2026-05-01',
  );
  expect(detail).toMatchObject({ done: ['cars', 'dal'], due: ['cumnock'], overdue: ['cumnock'] });
  expect(rows).toEqual([3, 4]);
  expect(history).toMatchObject([{ status: 'broken', actual: 1, required: 3 }]);
});

test('twice each', () => {
  const { status, detail } = liaison(
    [`01-10 | ${CARS}`, `01-11 | ${CARS}`, `01-20 | ${DAL}`],
    '2026-02-01',
    TERMS.replace('| 1 ', '| 2 '),
  );
  expect(detail.done).toEqual(['cars']);
  expect(status).toBe('on-course');
});

test('entries of a register that were not there yet, or no longer, are not asked for', () => {
  const found = standingFor('coverage', {
    terms: `
      Ref | Clause | Rule     | Measure | At least | Per     | Of
      W7  | Yearly | Coverage | Visits  | 1        | Quarter | Schools
    `,
    measures: `
      Measure | Count | Where
      Visits  | Rows  | School is filled
    `,
    sheets: {
      Columns: `
        Sheet   | Column | Kind | Chosen from
        Log     | School | code | Schools
        Schools | Id     | id   |
        Schools | From   | day  |
        Schools | Until  | day  |
      `,
      Schools: `
        Id | From       | Until
        A  |            |
        B  | 2026-04-01 |
        C  |            | 2025-12-31
        D  | 2026-03-31 |
        E  |            | 2026-01-01
      `,
      Log: `
        Date       | Hours | Activity | School
        2026-01-10 | 1     | visit    | A
      `,
    },
    today: '2026-02-01',
  });
  expect(found.detail).toMatchObject({ done: ['A'], due: ['D', 'E'] });
  expect(found.required).toBe(3);
});

test.each([
  ['no such list', 'villages', 'not-a-register'],
  ['a list that the log does not name', 'budgets', 'not-a-register'],
  ['no such column', 'places where Size = large', 'unknown'],
  ['nothing', '', 'missing'],
])('what is covered cannot be read: %s', (_, of, fault) => {
  const { issues } = asked({
    terms: TERMS.replace('places where Tags = neighbour', of),
    measures: MEASURES,
    sheets: {
      Log: log(),
      Lists: `
        List       | Code    | Tags
        activities | liaison |
        places     | dal     | neighbour
        budgets    | small   |
      `,
    },
    today: '2026-01-15',
  });
  expect(issues.map(({ facts }) => facts)).toContainEqual(
    expect.objectContaining({ ref: 'P25', fault }),
  );
});
