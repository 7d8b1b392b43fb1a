import { expect, test } from '@jest/globals';
import { standingFor } from './asked';
import { said } from './said';

const LISTS = `
  List    | Code
  budgets | kickstart
  budgets | project
`;
const TERMS = `
  Ref | Clause                     | Rule | Measure   | At most | Per  | Warn at | Of
  W12 | approx. £500, for some CPD | Cap  | Kickstart | £500    | Year | 80 %    | Purpose: CPD
`;
const MEASURES = `
  Measure   | Count | Of sheet | Column | Where
  Kickstart | Sum   | Spending | Gross  | Budget = kickstart
`;

const kickstart = (rows: string, today = '2026-06-30') =>
  standingFor('cap', {
    terms: TERMS,
    measures: MEASURES,
    sheets: {
      Lists: LISTS,
      Spending: `
        Date | Budget | What for | State | Gross | Purpose
        ${rows}
      `,
    },
    today,
  });

const spent = (
  gross: string,
  { state = 'spent', purpose = 'CPD', budget = 'kickstart' } = {},
): string => `2026-03-01 | ${budget} | Workshop | ${state} | ${gross} | ${purpose}\n`;

test.each([
  ['nothing yet', '', 'on-course', 50_000],
  ['a penny under four fifths', spent('399.99'), 'on-course', 10_001],
  ['four fifths', spent('400'), 'at-risk', 10_000],
  ['all of it', spent('500'), 'at-risk', 0],
  ['a penny more', spent('500.01'), 'broken', 0],
  [
    'promised money counts too',
    spent('300') + spent('200.01', { state: 'committed' }),
    'broken',
    0,
  ],
  ['another fund does not pay', spent('400', { budget: 'project' }), 'on-course', 50_000],
  ['for something else', spent('10', { purpose: 'Travel' }), 'broken', 49_000],
])('%s', (_, rows, status, remaining) => {
  const found = kickstart(rows);
  expect([found.status, found.remaining]).toEqual([status, remaining]);
});

test('what is spent and what is promised are told apart', () => {
  const { detail, rows } = kickstart(spent('120') + spent('80.5', { state: 'committed' }));
  expect([detail.spent, detail.committed, detail.left]).toEqual([12_000, 8_050, 29_950]);
  expect(rows).toEqual([2, 3]);
});

test('rows for another purpose are named', () => {
  expect(kickstart(spent('1') + spent('1', { purpose: 'Hire' })).detail.otherPurpose).toEqual([3]);
});

test('at this pace', () => {
  expect(kickstart(spent('300')).detail.forecast).toBe(Math.round((30_000 * 365) / 181));
});

test('a year that ends within its budget is met', () => {
  expect(kickstart(spent('500'), '2027-01-01').status).toBe('met');
});

test('days have a cap as well', () => {
  const found = standingFor('cap', {
    terms: `
      Ref | Clause        | Rule | Measure | At most
      W20 | 15 days a year | Cap  | Time    | 15 days
    `,
    measures: `
      Measure | Count
      Time    | Minutes
    `,
    sheets: {
      Log: `
        Date       | Hours | Activity
        2026-02-02 | 7.5   | visit
        2026-02-03 | 3.75  | visit
      `,
    },
    today: '2026-02-03',
  });
  expect([found.required, found.actual]).toEqual([15 * 450, 675]);
});

const LESSONS = `
  Date       | Hours | Activity
  2026-04-01 | 1     | visit
  2026-04-02 | 1     | visit
  2026-04-03 | 1     | visit
  2026-04-04 | 1     | visit
`;

/** A limit on lessons for each period, in a contract that begins in the middle of every one of them. */
const lessons = (atMost: string, per: string, today: string, own = '') => ({
  terms: `
    Ref | Clause      | Rule | Measure | At most   | Per    | From
    S2  | never more  | Cap  | Lessons | ${atMost} | ${per} | ${own}
  `,
  measures: 'Measure | Count | One is called\nLessons | Rows | lesson',
  sheets: { Log: LESSONS },
  contract: { Starts: '2026-04-01', Ends: '2027-02-10', 'Year begins in month': '3' },
  today,
});

// 1 April 2026 is a Wednesday, and lies inside a year, half-year and quarter that began in March.
test.each([
  ['Week', '2026-04-06'],
  ['Fortnight', '2026-04-13'],
  ['Month', '2026-05-01'],
  ['Quarter', '2026-06-01'],
  ['Half-year', '2026-09-01'],
  ['Year', '2027-03-01'],
])('a limit for each %s is whole, wherever the contract begins in it', (per, after) => {
  const statusWith = (atMost: string) =>
    standingFor('cap', lessons(atMost, per, after)).history[0]?.status;
  expect([statusWith('4'), statusWith('3')]).toEqual(['met', 'broken']);
});

test('a period that the contract cuts says that its limit stays', () => {
  expect(said(lessons('9', 'Quarter', '2026-04-20'))[0]).toContain(
    '61 of the 92 days of March to May 2026 lie in the contract; the limit stays whole.',
  );
});

test('a clause with days of its own shares the limit of the contract’s part of a period', () => {
  // April to May are 61 days in the contract; 3 April to 31 May are 59 of them: 9 × 59 ÷ 61 = 8.7
  const given = lessons('9', 'Quarter', '2026-04-20', '2026-04-03');
  expect(standingFor('cap', given)).toMatchObject({ required: 8, actual: 2 });
  expect(said(given)[0]).toContain(
    '59 of the 61 days of April to May 2026 lie in the days of this clause: 8 of 9 lessons allowed.',
  );
});
