import { expect, test } from '@jest/globals';
import { standingFor } from './asked';

const terms = ({ atMost = '', window = 'Meetings, Savings; Loans' } = {}) => `
  Ref | Clause     | Rule      | Measure  | At least | At most   | Per   | Window    | Of
  L17 | Dashasutri | Scorecard | Scorings | 3 of 4   | ${atMost} | Month | ${window} | Groups
`;
const scored = (rows: readonly string[], today: string, words = {}) =>
  standingFor('scorecard', {
    terms: terms(words),
    measures: `
      Measure  | Count | Of sheet
      Scorings | Rows  | Scores
    `,
    sheets: {
      Log: 'Date | Activity',
      Columns: `
        Sheet  | Column   | Kind   | Chosen from
        Groups | Id       | id     |
        Scores | On       | day    |
        Scores | Group    | code   | Groups
        Scores | Meetings | yes-no |
        Scores | Savings  | yes-no |
        Scores | Loans    | count  |
      `,
      Groups: 'Id\nA\nB',
      Scores: ['On | Group | Meetings | Savings | Loans', ...rows].join('\n'),
    },
    today,
  });

const A3 = '2026-01-10 | A | yes | no | 2';
const B4 = '2026-01-12 | B | yes | yes | 2';
const B2 = '2026-01-20 | B | no | no | 2';

test.each([
  ['before', [], '2025-12-31', 'not-yet-due', 0],
  ['early', [], '2026-01-10', 'on-course', 0],
  ['one of two by the middle', [A3], '2026-01-16', 'on-course', 1],
  ['both, at the mark and over it', [A3, B4], '2026-01-16', 'met', 2],
  ['the last scoring counts', [A3, B4, B2], '2026-01-25', 'on-course', 1],
  ['nobody by the middle', [], '2026-01-17', 'at-risk', 0],
  ['the month is missed', [A3, B2], '2026-02-02', 'broken', 0],
] as const)('%s', (_, rows, today, status, passed) => {
  const found = scored(rows, today);
  expect([found.status, found.actual]).toEqual([status, passed]);
});

test('who is short, who is not scored, who falls', () => {
  const february = '2026-02-05 | B | no | no | 1';
  const { detail } = scored([A3, B4, february], '2026-02-10');
  expect(detail).toMatchObject({
    short: ['B'],
    unscored: ['A'],
    falling: ['B'],
    scored: 1,
    mean: 1,
  });
  expect(detail.groupMeans).toEqual([0, 1]);
});

test('half of them may fall short', () => {
  expect(scored([A3, B2], '2026-02-01', { atMost: '50 %' }).history).toMatchObject([
    { status: 'met' },
  ]);
});
