import { expect, test } from '@jest/globals';
import { CHECKS } from '../../src/checks/index';
import { messageOf, wordsFor } from '../../src/words/words';
import type { Workbook } from '../../src/workbook/workbook';
import { bookOf, day } from '../book';
import { brief, log, TODAY, testCheck } from './brief';

testCheck('endBeforeStart', [
  log(
    'in order, and past midnight',
    `Date       | Start | End   | Activity
     2026-03-02 | 09:00 | 17:00 | visit
     2026-03-03 | 22:00 | 02:00 | visit`,
  ),
  log(
    'twelve hours round the clock or more',
    `Date       | Start | End   | Activity
     2026-03-02 | 14:00 | 02:00 | visit
     2026-03-03 | 17:00 | 16:00 | visit`,
    ['daybook/end-before-start', 2, 'End'],
    ['daybook/end-before-start', 3, 'End'],
  ),
  log(
    'a minute less than twelve hours',
    `Date       | Start | End   | Activity
     2026-03-02 | 14:00 | 01:59 | visit`,
  ),
  log(
    'an end that cannot be read is told by the reader',
    `Date       | Start | End   | Activity
     2026-03-02 | 14:00 | soon  | visit`,
  ),
]);

testCheck('noTime', [
  log(
    'time given in either way, or not at all',
    `Date       | Start | End   | Hours | Activity
     2026-03-02 | 09:00 | 09:01 |       | visit
     2026-03-03 |       |       | 0:01  | visit
     2026-03-04 |       |       |       | visit
     2026-03-05 | 09:00 |       | 2     | visit`,
  ),
  log(
    'no hours, or fewer',
    `Date       | Hours | Activity
     2026-03-02 | 0     | visit
     2026-03-03 | -1    | visit`,
    ['daybook/no-time', 2, 'Hours'],
    ['daybook/no-time', 3, 'Hours'],
  ),
  log(
    'an end at the start, a break as long as the rest',
    `Date       | Start | End   | Break | Activity
     2026-03-02 | 09:00 | 09:00 |       | visit
     2026-03-03 | 09:00 | 10:00 | 1:00  | visit
     2026-03-04 | 09:00 | 10:01 | 1:00  | visit`,
    ['daybook/no-time', 2, 'End'],
    ['daybook/no-time', 3, 'End'],
  ),
  log(
    'a start without an end, an end without a start',
    `Date       | Start | End   | Activity
     2026-03-02 | 09:00 |       | visit
     2026-03-03 |       | 10:00 | visit`,
    ['daybook/no-time', 2, 'End'],
    ['daybook/no-time', 3, 'Start'],
  ),
  log(
    'an end before the start is told as that',
    `Date       | Start | End   | Activity
     2026-03-02 | 17:00 | 09:00 | visit`,
  ),
  log(
    'an end that cannot be read is told by the reader',
    `Date       | Start | End   | Activity
     2026-03-02 | 14:00 | soon  | visit`,
  ),
]);

test('what is missing is said, rather than that it comes to nothing', () => {
  const book = bookOf({
    Log: `Date       | Start | End   | Activity
          2026-03-02 | 09:00 |       | visit
          2026-03-03 |       | 10:00 | visit
          2026-03-04 | 09:00 | 09:00 | visit`,
  });
  const told = CHECKS.noTime(book, TODAY).map((issue) => messageOf(issue, wordsFor('en-GB')));
  expect(told.map(({ what, remedy }) => [what, remedy])).toEqual([
    ['Row 2 has a start but no end.', 'Fill in the end in C2, or write the hours.'],
    ['Row 3 has an end but no start.', 'Fill in the start in B3, or write the hours.'],
    [
      'Row 4 comes to 0 h.',
      'Look at the start, the end, the break and the hours in row 4, and correct them.',
    ],
  ]);
});

testCheck('hoursDisagree', [
  log(
    'agreeing to the minute',
    `Date       | Start | End   | Break | Hours | Activity
     2026-03-02 | 09:00 | 12:20 |       | 3.33  | visit
     2026-03-03 | 09:00 | 17:00 | 0:30  | 7.5   | visit
     2026-03-04 | 22:00 | 01:00 |       | 3     | visit
     2026-03-05 |       |       | 0:30  | 3     | visit`,
  ),
  log(
    'one minute is rounding, two are not',
    `Date       | Start | End   | Hours | Activity
     2026-03-02 | 09:00 | 10:00 | 1:01  | visit
     2026-03-03 | 09:00 | 10:00 | 0:59  | visit
     2026-03-04 | 09:00 | 10:00 | 1:02  | visit
     2026-03-05 | 09:00 | 10:00 | 0:58  | visit`,
    ['daybook/hours-disagree', 4, 'Hours'],
    ['daybook/hours-disagree', 5, 'Hours'],
  ),
  log(
    'a break that was forgotten',
    `Date       | Start | End   | Break | Hours | Activity
     2026-03-02 | 09:00 | 17:00 | 1:00  | 8     | visit`,
    ['daybook/hours-disagree', 2, 'Hours'],
  ),
  log(
    'no hours, and times that mean nothing, are told as that',
    `Date       | Start | End   | Hours | Activity
     2026-03-02 | 09:00 | 10:00 | 0     | visit
     2026-03-03 | 17:00 | 09:00 | 8     | visit`,
  ),
  log(
    'a break that cannot be read might make up the difference',
    `Date       | Start | End   | Break | Hours | Activity
     2026-03-02 | 09:00 | 17:00 | some  | 7.5   | visit`,
  ),
]);

testCheck('acrossMidnight', [
  log(
    'ending at midnight',
    `Date       | Start | End   | Activity
     2026-03-02 | 20:00 | 00:00 | visit
     2026-03-03 | 20:00 | 24:00 | visit`,
  ),
  log(
    'a minute later',
    `Date       | Start | End   | Activity
     2026-03-02 | 20:00 | 00:01 | visit`,
    ['daybook/across-midnight', 2, 'End'],
  ),
  log(
    'by the hours, where there is no end',
    `Date       | Start | End   | Hours | Activity
     2026-03-02 | 20:00 |       | 5     | visit`,
    ['daybook/across-midnight', 2, 'Hours'],
  ),
]);

test('a row across midnight says how it was split', () => {
  const book = bookOf({
    Log: `Date       | Start | End   | Activity
          2026-03-31 | 16:00 | 01:30 | visit`,
  });
  expect(CHECKS.acrossMidnight(book, TODAY).map(({ facts }) => facts)).toEqual([
    { day: day('2026-03-31'), before: 480, after: 90 },
  ]);
});

/** A row from ten in the evening to six in the morning, with so many hours typed beside it. */
const night = (date: string, hours: string, timeZone: string): Workbook =>
  bookOf(
    {
      Log: `Date    | Start | End   | Hours    | Activity
            ${date} | 22:00 | 06:00 | ${hours} | visit`,
    },
    { 'Time zone': timeZone },
  );

test.each([
  ['2026-03-28', 7, 'Europe/London', true],
  ['2026-03-28', 8, 'Europe/London', false],
  ['2026-10-24', 9, 'Europe/London', true],
  ['2026-10-24', 8, 'Europe/London', false],
  ['2026-03-27', 8, 'Europe/London', true],
  ['2026-03-28', 8, 'Asia/Kolkata', true],
  ['2026-03-28', 7, 'Asia/Kolkata', false],
  ['2026-10-24', 8, 'Asia/Kolkata', true],
] as const)('the night after %s has %i true hours in %s: %s', (date, hours, timeZone, agrees) => {
  const issues = CHECKS.hoursDisagree(night(date, String(hours), timeZone), TODAY);
  expect(issues.map(brief)).toEqual(agrees ? [] : [['daybook/hours-disagree', 2, 'Hours']]);
});

test.each([
  ['2026-03-28', 'Europe/London', 120, 300],
  ['2026-10-24', 'Europe/London', 120, 420],
  ['2026-03-28', 'Asia/Kolkata', 120, 360],
] as const)(
  'the night after %s in %s is split in true minutes',
  (date, timeZone, before, after) => {
    const [issue] = CHECKS.acrossMidnight(night(date, '', timeZone), TODAY);
    expect(issue?.facts).toEqual({ day: day(date), before, after });
  },
);
