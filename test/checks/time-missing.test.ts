import { expect, test } from '@jest/globals';
import { check } from '../../src/checks/index';
import { bookOf } from '../book';
import { brief, type Case, log, TODAY, testCheck } from './brief';

testCheck('timeMissing', [
  log(
    'time given in one way or another, or told as something else',
    `Date       | Start | End   | Hours | Activity
     2026-03-02 | 09:00 | 09:01 |       | visit
     2026-03-03 |       |       | 0:01  | visit
     2026-03-04 |       |       | 0     | visit
     2026-03-05 | 09:00 |       |       | visit
     2026-03-06 |       | soon  |       | visit
     2026-03-07 |       |       |       | vist`,
  ),
  log(
    'a day and an activity without any time',
    `Date       | Start | End   | Hours | Activity
     2026-03-02 | 09:00 | 10:00 |       | visit
     2026-03-03 |       |       |       | visit`,
    ['daybook/time-missing', 3, 'Hours'],
  ),
  log(
    'at the start, where there is no column for hours',
    `Date       | Start | End | Activity
     2026-03-02 |       |     | visit`,
    ['daybook/time-missing', 2, 'Start'],
  ),
  log(
    'no column for time at all: told once, where the headers are',
    `My log     |
     Date       | Activity
     2026-03-02 | visit
     2026-03-03 | visit`,
    ['missing-label', 2],
  ),
  log(
    'a start alone is no time',
    `Date       | Start | Activity
     2026-03-02 | 09:00 | visit`,
    ['missing-label', 1],
  ),
  log(
    'hours that the program does not know by that name',
    `Date       | Hrs | Activity
     2026-03-02 | 3   | visit`,
    ['missing-label', 1],
  ),
]);

const counting = (it: string, measures: string, ...finds: Case['finds']): Case => ({
  it,
  sheets: {
    Measures: `Measure | Count | Of sheet | Column\n${measures}`,
    Log: `Date       | Hours | Activity
          2026-03-02 |       | visit`,
    Visits: 'Id',
    Columns: `Sheet  | Column | Kind
              Visits | Id     | id`,
  },
  contract: { 'Hours per week': '' },
  finds,
});

const missing = ['daybook/time-missing', 2, 'Hours'] as const;

testCheck('timeMissing', [
  counting('rows and days need no time', 'Visits | Rows | |\nVisit days | Days | |'),
  counting('minutes do', 'Visits | Rows | |\nTime | Minutes | |', missing),
  counting('so do minutes of people', 'Time | Minutes × people | |', missing),
  counting('and a sum of the hours', 'Time | Sum | | Hours', missing),
  counting('rows of another sheet are not the log', 'Visits | Rows | Visits |'),
]);

test('a log without any column for time may stand where nothing counts time', () => {
  const days = { Measures: 'Measure | Count\nVisit days | Days', Log: 'Date | Activity' };
  const labels = (sheets: Readonly<Record<string, string>>): unknown[] =>
    check(bookOf(sheets, { 'Hours per week': '' }), TODAY).map(brief);
  expect(labels(days)).toEqual([]);
  expect(labels({ ...days, Measures: 'Measure | Count' })).toEqual([['missing-label', 1]]);
});

test('where instalments follow the hours, time is counted', () => {
  const sheets = {
    Measures: 'Measure | Count\nVisit days | Days',
    Log: 'Date | Hours | Activity\n2026-03-02 | | visit',
  };
  const book = bookOf(sheets, { 'Hours per week': '', 'Instalments are': 'hours' });
  expect(check(book, TODAY).map(brief)).toEqual([missing]);
});

test('the column that is missing is called Hours', () => {
  const book = bookOf({ Log: 'Date | Activity\n2026-03-02 | visit' });
  expect(check(book, TODAY)).toEqual([
    { code: 'missing-label', place: { sheet: 'Log', row: 1 }, facts: { label: 'Hours' } },
  ]);
});
