import { expect, test } from '@jest/globals';
import { asked, standingFor } from './asked';

const LISTS = `
  List         | Code          | Name
  activities   | visit         |
  Group stages | idea          | Idea
  Group stages | meeting       | Meeting
  Group stages | constituted   | Constituted
  Group stages | self-managing | Self-managing
`;
const terms = ({ atLeast = '', atMost = '90 days', per = '', window = '' } = {}) => `
  Ref | Clause                | Rule  | At least | At most | Per | Window | Of
  P19 | become self-managing  | Stage | ${atLeast} | ${atMost} | ${per} | ${window} | Groups
`;
const given = (
  moves: string,
  today: string,
  words = {},
  groups = 'G1 | 2026-01-10\nG2 | 2026-02-01',
) => ({
  terms: terms(words),
  sheets: {
    Log: 'Date | Activity',
    Lists: LISTS,
    Columns: `
      Sheet  | Column    | Kind
      Groups | Id        | id
      Groups | Formed on | day
    `,
    Groups: `Id | Formed on\n${groups}`,
    Moves: `Date | Register | Entry | Stage\n${moves}`,
  },
  today,
});
const stage = (...args: Parameters<typeof given>) => standingFor('stage', given(...args));

test.each([
  ['before the contract', '', '2025-12-31', 'not-yet-due', []],
  ['both new', '', '2026-02-10', 'on-course', []],
  ['one soon 90 days at its first stage', '', '2026-03-25', 'at-risk', []],
  ['exactly 90 days', '', '2026-04-10', 'at-risk', []],
  ['91 days', '', '2026-04-11', 'broken', ['G1']],
  ['moved on in time', '2026-04-01 | Groups | G1 | Meeting', '2026-04-11', 'on-course', []],
  [
    'at the goal nothing stands still',
    '2026-01-20 | Groups | G1 | self-managing\n2026-06-01 | Groups | G2 | meeting',
    '2026-06-20',
    'on-course',
    [],
  ],
  [
    'a move of another register',
    '2026-04-01 | Schools | G1 | Meeting',
    '2026-04-11',
    'broken',
    ['G1'],
  ],
  [
    'a move that is yet to come',
    '2026-04-12 | Groups | G1 | Meeting',
    '2026-04-11',
    'broken',
    ['G1'],
  ],
])('%s', (_, moves, today, status, stalled) => {
  const found = stage(moves, today);
  expect([found.status, found.detail.stalled]).toEqual([status, stalled]);
});

const MOVES = `2026-02-01 | Groups | G1 | meeting
  2026-03-01 | Groups | G1 | constituted
  2026-03-15 | Groups | G1 | meeting
  2026-04-01 | Groups | G2 | self-managing`;

test('how many are where, and which moves went back', () => {
  const { detail, rows } = stage(MOVES, '2026-04-02');
  expect(detail.stages.map(({ entries }) => entries)).toEqual([0, 1, 0, 1]);
  expect(detail).toMatchObject({
    reached: 1,
    entries: 2,
    moves: 4,
    backward: 1,
    goal: 'self-managing',
  });
  expect(rows).toEqual([2, 3, 4, 5]);
  expect(stage(MOVES, '2026-04-02', { per: 'month' }).detail).toMatchObject({
    moves: 1,
    backward: 0,
  });
});

test.each([
  ['Group stages', 'self-managing', 1],
  ['group stages to Meeting', 'meeting', 2],
  ['Group stages to constituted', 'constituted', 1],
])('the goal: %s', (window, goal, reached) => {
  expect(stage(MOVES, '2026-04-02', { window }).detail).toMatchObject({ goal, reached });
});

test.each([
  ['one of two, in spring', 'on-course', '2026-04-02'],
  ['one of two, in autumn', 'broken', '2026-12-01'],
])('two must get there: %s', (_, status, today) => {
  const found = stage(MOVES, today, { atLeast: '2 groups' });
  expect([found.status, found.required, found.remaining]).toEqual([status, 2, 1]);
});

test('a stage that nobody knows, a register that there is not', () => {
  const faults = (words: object, of = 'Groups') =>
    asked({ ...given('', '2026-02-01', words), terms: terms(words).replace('Groups', of) }).issues;
  expect(faults({ window: 'Group stages to Famous' })).toMatchObject([
    { place: { column: 'Window' }, facts: { fault: 'unknown' } },
  ]);
  expect(faults({ window: 'Group stages' }, 'Clubs')).toMatchObject([
    { place: { column: 'Of' }, facts: { fault: 'not-a-register' } },
  ]);
});

test('a stage that is written down again is no step back', () => {
  const again = '2026-02-01 | Groups | G1 | meeting\n2026-03-01 | Groups | G1 | meeting';
  expect(stage(again, '2026-03-02').detail).toMatchObject({ moves: 2, backward: 0 });
});
