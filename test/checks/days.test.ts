import { expect, test } from '@jest/globals';
import { CHECKS } from '../../src/checks/index';
import { bookOf, day } from '../book';
import { brief, log, TODAY, testCheck } from './brief';

const today = day('2026-03-31');

testCheck('futureDay', [
  {
    ...log(
      'today is not ahead, tomorrow is',
      `Date       | Hours | Activity
       2026-03-31 | 2     | visit
       2026-04-01 | 2     | visit`,
      ['daybook/future-day', 3, 'Date'],
    ),
    today,
  },
  {
    it: 'a milestone cannot be done tomorrow, but it can be due',
    today,
    sheets: {
      Milestones: `Id | Milestone | Due        | Done on
                   M1 | Plan      | 2026-05-01 | 2026-03-31
                   M2 | Review    | 2026-05-01 | 2026-04-01
                   M3 | Report    | 2026-05-01 |`,
    },
    finds: [['daybook/future-day', 3, 'Done on']],
  },
  {
    it: 'in a register, what has happened cannot lie ahead; what is planned can',
    today,
    sheets: {
      Columns: `Sheet | Column      | Kind | Happened
                Plans | Id          | id   |
                Plans | Due         | day  |
                Plans | Reviewed on | day  | yes`,
      Plans: `Id | Due        | Reviewed on
              L1 | 2026-05-01 | 2026-03-31
              L2 | 2026-05-01 | 2026-04-01`,
    },
    finds: [['daybook/future-day', 3, 'Reviewed on']],
  },
  {
    it: 'money can be promised for tomorrow, but not spent then',
    today,
    sheets: {
      Spending: `Date       | Budget | What for | State     | Gross
                 2026-04-01 | cpd    | Training | Committed | 100
                 2026-04-01 | cpd    | Training | Spent     | 100`,
    },
    finds: [['daybook/future-day', 3, 'Date']],
  },
]);

testCheck('outsideTerm', [
  {
    ...log(
      'no day is, while the contract ends before it starts',
      `Date       | Hours | Activity
       2026-03-02 | 2     | visit`,
    ),
    contract: { Ends: '2025-12-31' },
  },
  log(
    'the first and the last day are within',
    `Date       | Hours | Activity
     2026-01-01 | 2     | visit
     2026-12-31 | 2     | visit`,
  ),
  {
    ...log(
      'the day before and the day after are not',
      `Date       | Hours | Activity
       2025-12-31 | 2     | visit
       2027-01-01 | 2     | visit`,
      ['daybook/outside-term', 2, 'Date'],
      ['daybook/outside-term', 3, 'Date'],
    ),
    today: day('2027-01-01'),
  },
  log(
    'a day that lies ahead is told as that',
    `Date       | Hours | Activity
     2062-03-02 | 2     | visit`,
  ),
]);

testCheck('inBreak', [
  {
    it: 'the first and the last day of a break are in it, the days around it are not',
    sheets: {
      Breaks: `From       | Until
               2026-08-03 | 2026-08-07`,
      Log: `Date       | Hours | Activity
            2026-08-02 | 2     | visit
            2026-08-03 | 2     | visit
            2026-08-07 | 2     | visit
            2026-08-08 | 2     | visit`,
    },
    finds: [
      ['daybook/in-break', 3, 'Date'],
      ['daybook/in-break', 4, 'Date'],
    ],
  },
]);

testCheck('longDay', [
  log(
    'as long as the contract expects',
    `Date       | Start | End   | Hours | Activity
     2026-03-02 | 08:00 | 12:00 |       | visit
     2026-03-02 |       |       | 8     | admin`,
  ),
  log(
    'a minute more: the last row of the day is marked',
    `Date       | Hours | Activity
     2026-03-02 | 12    | visit
     2026-03-03 | 12    | visit
     2026-03-02 | 0:01  | admin
     2026-03-03 | 0:01  | admin
     2026-03-04 | 0:01  | admin`,
    ['daybook/over-day-limit', 4, 'Date'],
    ['daybook/over-day-limit', 5, 'Date'],
  ),
  log(
    'as long as a day, and longer than a day',
    `Date       | Hours | Activity
     2026-03-02 | 24    | visit
     2026-03-03 | 24:01 | visit`,
    ['daybook/over-day-limit', 2, 'Date'],
    ['daybook/over-24-hours', 3, 'Date'],
  ),
  log(
    'two people have a day each; a blank Who is the coordinator',
    `Date       | Who       | Hours | Activity
     2026-03-02 | Ana       | 8     | visit
     2026-03-02 | Bo        | 8     | visit
     2026-03-03 | Isla Kerr | 8     | visit
     2026-03-03 |           | 8     | admin`,
    ['daybook/over-day-limit', 5, 'Date'],
  ),
  log(
    'what runs past midnight counts on both days',
    `Date       | Start | End   | Hours | Activity
     2026-03-02 | 20:00 | 06:00 |       | visit
     2026-03-03 |       |       | 6:01  | visit`,
    ['daybook/over-day-limit', 3, 'Date'],
  ),
  {
    ...log(
      'the contract says what is long',
      `Date       | Hours | Activity
       2026-03-02 | 8     | visit
       2026-03-03 | 8:01  | visit`,
      ['daybook/over-day-limit', 3, 'Date'],
    ),
    contract: { 'Longest day': '8 h' },
  },
]);

test.each([
  ['2026-10-25', '25', 'Europe/London', 'daybook/over-day-limit'],
  ['2026-10-25', '25:01', 'Europe/London', 'daybook/over-24-hours'],
  ['2026-03-29', '23', 'Europe/London', 'daybook/over-day-limit'],
  ['2026-03-29', '23:01', 'Europe/London', 'daybook/over-24-hours'],
  ['2026-10-25', '24:01', 'Asia/Kolkata', 'daybook/over-24-hours'],
  ['2026-03-29', '24', 'Asia/Kolkata', 'daybook/over-day-limit'],
])('on %s, %s hours in %s: %s', (date, hours, timeZone, code) => {
  const text = `Date | Hours | Activity
                ${date} | ${hours} | visit`;
  const book = bookOf({ Log: text }, { 'Time zone': timeZone });
  expect(CHECKS.longDay(book, TODAY).map(brief)).toEqual([[code, 2, 'Date']]);
});

testCheck('enteredLate', [
  log(
    'on the seventh day and on the eighth',
    `Date       | Hours | Activity | Entered
     2026-03-02 | 2     | visit    | 2026-03-09 18:00
     2026-03-02 | 2     | admin    | 2026-03-10 09:00
     2026-03-02 | 2     | meeting  |`,
    ['daybook/entered-late', 3, 'Entered'],
  ),
  {
    ...log(
      'the contract says what is late',
      `Date       | Hours | Activity | Entered
       2026-03-02 | 2     | visit    | 2026-03-05
       2026-03-02 | 2     | admin    | 2026-03-06`,
      ['daybook/entered-late', 3, 'Entered'],
    ),
    contract: { 'Late after days': '3' },
  },
]);

testCheck('enteredBefore', [
  {
    ...log(
      'on the day itself, the day before, as a draft, and for a day that lies ahead',
      `Date       | Hours | Activity | Entered    | Status
       2026-03-02 | 2     | visit    | 2026-03-02 | ready
       2026-03-02 | 2     | meeting  | 2026-03-01 | ready
       2026-03-02 | 2     | admin    | 2026-03-01 | draft
       2026-03-02 | 2     | liaison  | 2026-03-01 |
       2026-04-01 | 2     | visit    | 2026-03-01 | ready`,
      ['daybook/entered-before', 3, 'Entered'],
      ['daybook/entered-before', 5, 'Entered'],
    ),
    today,
  },
]);
