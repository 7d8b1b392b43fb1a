import { expect, test } from '@jest/globals';
import type { Day } from '../../src/model/day';
import type { Journey } from '../../src/rules/journeys';
import { stepAt } from '../../src/rules/steps';
import { day } from '../book';

/** An entry that came to stages on days, such as `0 on 2023-01-02`. */
function journey(code: string, ...steps: string[]): Journey {
  const moves = steps.map((step, row) => {
    const [stage = '', date = ''] = step.split(' on ');
    return { row, stage: Number(stage), day: day(date) as Day };
  });
  return { code, moves, stage: moves[moves.length - 1]?.stage ?? 0 };
}

// Invited, signed up, consented. From invited on: 4, 10 and 1 days; from signed up on: 6 days.
const MEMBERS = [
  journey('P01', '0 on 2023-01-02', '1 on 2023-01-06', '2 on 2023-01-12'),
  journey('P02', '0 on 2023-01-02', '1 on 2023-01-12'),
  journey('P03', '0 on 2023-01-02', '2 on 2023-01-03'),
  journey('P04', '0 on 2023-01-02'),
  journey('P05'),
];

test.each([
  ['all came to the first, and those that went on took 5 days', 0, { came: 5, days: 5 }],
  ['whoever skips a stage came past it', 1, { came: 3, days: 6 }],
  ['nobody goes on from the last', 2, { came: 2 }],
])('%s', (_, stage, expected) => {
  expect(stepAt(stage, MEMBERS)).toEqual(expected);
});

test('a step back loses nobody, and the stay that it ends is not counted', () => {
  const back = [journey('P06', '0 on 2023-01-01', '1 on 2023-01-03', '0 on 2023-01-08')];
  expect(stepAt(0, back)).toEqual({ came: 1, days: 2 });
  expect(stepAt(1, back)).toEqual({ came: 1 });
});
