import { expect, test } from '@jest/globals';
import { CHECKS, check } from '../../src/checks/index';
import { messageOf, wordsFor } from '../../src/words/words';
import { bookOf } from '../book';
import { brief, log, TODAY, testCheck } from './brief';

testCheck('impossibleBreak', [
  log(
    'no break, a break, a break as long as the work',
    `Date       | Start | End   | Break | Hours | Activity
     2026-03-02 | 09:00 | 17:00 |       |       | visit
     2026-03-03 | 09:00 | 17:00 | 0:30  |       | visit
     2026-03-04 | 09:00 | 10:00 | 1:00  |       | visit
     2026-03-05 |       |       | 30    | 3     | visit`,
  ),
  log(
    'less than nothing',
    `Date       | Start | End   | Break | Hours | Activity
     2026-03-02 | 09:00 | 17:00 | -0:30 |       | visit
     2026-03-03 |       |       | -1    | 3     | visit`,
    ['daybook/impossible-break', 2, 'Break'],
    ['daybook/impossible-break', 3, 'Break'],
  ),
  log(
    'longer than the work',
    `Date       | Start | End   | Break | Activity
     2026-03-02 | 09:00 | 17:00 | 30    | visit
     2026-03-03 | 09:00 | 10:00 | 1:01  | visit`,
    ['daybook/impossible-break', 2, 'Break'],
    ['daybook/impossible-break', 3, 'Break'],
  ),
  log(
    'times that mean nothing are told as that',
    `Date       | Start | End   | Break | Activity
     2026-03-02 | 17:00 | 09:00 | 30    | visit`,
  ),
]);

const told = (start: string, end: string, pause: string, hours = ''): unknown[] => {
  const book = bookOf({
    Log: `Date       | Start    | End    | Break    | Hours    | Activity
          2026-03-02 | ${start} | ${end} | ${pause} | ${hours} | visit`,
  });
  return check(book, TODAY).map((issue) => {
    const { what, remedy } = messageOf(issue, wordsFor('en-GB'));
    return [...brief(issue), what, remedy];
  });
};

test('a break is told once, with what may have been meant', () => {
  expect(told('09:00', '17:00', '30')).toEqual([
    [
      'daybook/impossible-break',
      2,
      'Break',
      'The break in D2 (30 h) is longer than the work (8 h).',
      'Did you mean 30 min? Correct the break in D2, or the start and the end.',
    ],
  ]);
  expect(told('09:00', '17:00', '-0:30', '7.5')).toEqual([
    [
      'daybook/impossible-break',
      2,
      'Break',
      'The break in D2 is less than nothing: −30 min.',
      'Did you mean 30 min? Correct the break in D2, or clear it.',
    ],
  ]);
  expect(told('09:00', '10:00', '1:30', '1')).toEqual([
    [
      'daybook/impossible-break',
      2,
      'Break',
      'The break in D2 (1 h 30 min) is longer than the work (1 h).',
      'Correct the break in D2, or the start and the end.',
    ],
  ]);
});

test('a break of less than nothing adds no time', () => {
  const book = bookOf({
    Log: `Date       | Start | End   | Break | Activity
          2026-03-02 | 09:00 | 17:00 | -1    | visit`,
  });
  expect(book.entries.map(({ minutes }) => minutes)).toEqual([480]);
  expect(CHECKS.hoursDisagree(book, TODAY)).toEqual([]);
});
