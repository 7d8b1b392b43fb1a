import { expect, test } from '@jest/globals';
import { isoDay } from '../../src/model/day';
import type { Period } from '../../src/model/period';
import { tally } from '../../src/tally/tally';
import { foldedText } from '../../src/workbook/cell';
import type { Workbook } from '../../src/workbook/workbook';
import { bookOf, day } from '../book';

const YEAR: Period = { first: day('2026-01-01'), last: day('2026-12-31') };
const month = (name: string, last: number): Period => ({
  first: day(`${name}-01`),
  last: day(`${name}-${last}`),
});

const counted = (book: Workbook, name: string, today = '2026-12-31') => {
  const measure = book.measures.get(foldedText(name));
  if (!measure) throw new Error(`no measure ${name}: ${JSON.stringify(book.issues)}`);
  return tally(book, day(today)).of(measure);
};

const LOG = `
  Date       | Start | End   | Hours | Activity | Place | People | New people
  2026-01-30 |       |       | 2     | visit    | venue | 10     | 3
  2026-01-31 | 17:00 | 20:00 |       | meeting  | cars  | 4      |
  2026-01-31 |       |       | 1.5   | visit    | cars  |        | 1
  2026-01-31 | 22:00 | 02:00 |       | visit    | dal   | 2      |
  2026-02-02 |       |       | 0.5   | admin    | home  |        |
`;
const MEASURES = `
  Measure        | Count            | Of sheet | Column      | Where
  All            | Minutes          |          |             |
  Rows           | Rows             |          |             |
  Days           | Days             |          |             |
  Nights         | Nights           |          |             | Activity = visit
  Places         | Entries          |          | Place       |
  New            | Sum              |          | New people  |
  Person time    | Minutes × people |          |             |
  Evening        | Minutes          |          |             | When = evening
  Evening rows   | Rows             |          |             | When = evening
  Evening days   | Days             |          |             | When = evening
  Saturday       | Minutes          |          |             | When = saturday
  Sunday rows    | Rows             |          |             | When = sunday
  Weekdays       | Minutes          |          |             | When = weekday
  Not evening    | Minutes          |          |             | When ≠ evening
  Neighbours     | Minutes          |          |             | Place tags = neighbour
  February       | Minutes          |          |             | Month = 2026-02
  Mondays        | Rows             |          |             | Weekday = monday
  Large          | Rows             |          |             | People ≥ 4
  Nobody said    | Rows             |          |             | People is blank
  Either         | Minutes          |          |             | Activity = visit, meeting; Place = cars
`;
const BOOK = bookOf({ Log: LOG, Measures: MEASURES });

test.each([
  ['All', 120 + 180 + 90 + 240 + 30, [2, 3, 4, 5, 6]],
  ['Rows', 5, [2, 3, 4, 5, 6]],
  ['Days', 3, [2, 3, 4, 5, 6]],
  ['Nights', 2, [2, 4, 5]],
  ['Places', 4, [2, 3, 4, 5, 6]],
  ['New', 4, [2, 4]],
  ['Person time', 1200 + 720 + 480, [2, 3, 5]],
  ['Evening', 120 + 120, [3, 5]],
  ['Evening rows', 2, [3, 5]],
  ['Evening days', 1, [3, 5]],
  ['Saturday', 180 + 90 + 120, [3, 4, 5]],
  ['Sunday rows', 1, [5]],
  ['Weekdays', 150, [2, 6]],
  ['Not evening', 660 - 240, [2, 3, 4, 5, 6]],
  ['Neighbours', 180 + 90 + 240, [3, 4, 5]],
  ['February', 120 + 30, [5, 6]],
  ['Mondays', 1, [6]],
  ['Large', 2, [2, 3]],
  ['Nobody said', 2, [4, 6]],
  ['Either', 270, [3, 4]],
])('%s', (name, total, rows) => {
  expect(counted(BOOK, name).total(YEAR)).toBe(total);
  expect(counted(BOOK, name).rows(YEAR)).toEqual(rows);
});

test.each([
  ['minutes after midnight belong to the next month', 'All', 510, 150],
  ['but the row counts in the month in which it begins', 'Rows', 4, 1],
  ['and so does its day', 'Days', 2, 1],
  ['and the night of the 31st', 'Nights', 2, 0],
])('%s', (_, name, january, february) => {
  expect(counted(BOOK, name).total(month('2026-01', 31))).toBe(january);
  expect(counted(BOOK, name).total(month('2026-02', 28))).toBe(february);
});

test('the days with something, ascending', () => {
  const found = counted(BOOK, 'All').days(YEAR);
  expect(found.map(({ day: on, amount }) => [isoDay(on), amount])).toEqual([
    ['2026-01-30', 120],
    ['2026-01-31', 390],
    ['2026-02-01', 120],
    ['2026-02-02', 30],
  ]);
});

test('a holiday is no weekday', () => {
  const book = bookOf({
    Lists: 'List | Code\nactivities | visit\nholidays | 2026-04-03',
    Log: 'Date | Hours | Activity\n2026-04-02 | 1 | visit\n2026-04-03 | 2 | visit\n2026-04-04 | 4 | visit',
    Measures:
      'Measure | Count | Where\nWork | Minutes | When = weekday\nOff | Minutes | When = holiday, weekend',
  });
  expect(counted(book, 'Work').total(YEAR)).toBe(60);
  expect(counted(book, 'Off').total(YEAR)).toBe(360);
});

test('by entry', () => {
  const found = counted(BOOK, 'All').byEntry('place', YEAR);
  expect([...found].map(([code, { amount, rows }]) => [code, amount, rows])).toEqual([
    ['venue', 120, [2]],
    ['cars', 270, [3, 4]],
    ['dal', 240, [5]],
    ['home', 30, [6]],
  ]);
});

test.each([
  ['on the day before', '2026-01-29', 0],
  ['on the day itself', '2026-01-30', 120],
  ['on the last day', '2026-02-02', 660],
])('nothing after today is counted: %s', (_, today, total) => {
  expect(counted(BOOK, 'All', today).total(YEAR)).toBe(total);
});

test('21 dates and one of them twice are 21 days', () => {
  const dates = [...Array.from({ length: 21 }, (_, index) => index + 1), 7];
  const rows = dates.map((date) => `2026-01-${String(date).padStart(2, '0')} | 3 | visit`);
  const book = bookOf({
    Log: ['Date | Hours | Activity', ...rows].join('\n'),
    Measures: 'Measure | Count\nDays | Days\nRows | Rows',
  });
  expect(counted(book, 'Days').total(month('2026-01', 31))).toBe(21);
  expect(counted(book, 'Rows').total(month('2026-01', 31))).toBe(22);
});

const SHEETS = {
  Log: 'Date | Activity',
  Columns: `
    Sheet  | Column      | Kind | Chosen from
    Groups | Id          | id   |
    Groups | Formed on   | day  |
    Cover  | Paper       | id   |
    Cover  | Valid until | day  |
  `,
  Groups: `
    Id | Formed on
    G1 | 2026-02-01
    G2 | 2026-03-01
    G3 |
  `,
  Cover: `
    Paper | Valid until
    A     | 2026-06-30
    B     | 2027-06-30
    C     |
  `,
  Submissions: `
    What   | Due        | Submitted
    Report | 2026-02-05 | 2026-02-04
    Report | 2026-03-05 | 2026-03-12
    Report | 2026-04-05 |
  `,
  Measures: `
    Measure | Count        | Of sheet    | Column
    Formed  | Rows         | Groups      | Formed on
    Covered | Latest day   | Cover       | Valid until
    Delay   | Days between | Submissions | Due to Submitted
  `,
};

test('other sheets are counted by their own days', () => {
  const book = bookOf(SHEETS);
  expect(counted(book, 'Formed').total(YEAR)).toBe(2);
  expect(counted(book, 'Formed', '2026-02-10').total(YEAR)).toBe(1);
  expect(counted(book, 'Covered', '2026-02-10').total(YEAR)).toBe(day('2027-06-30'));
  expect(counted(book, 'Delay').total(YEAR)).toBe(3);
  expect(counted(book, 'Delay', '2026-03-31').rows(YEAR)).toEqual([2, 3]);
});

test('each row is visited once, however many measures there are', () => {
  const visited = (measures: number): number => {
    const many = Array.from({ length: measures }, (_, index) => {
      const place = ['home', 'venue', 'cars', 'dal'][index % 4];
      return `M${index} | Minutes | Place = ${place}; People ≥ ${index}`;
    });
    const book = bookOf({ Log: LOG, Measures: ['Measure | Count | Where', ...many].join('\n') });
    let visits = 0;
    const log = book.tables.get('log');
    if (!log) throw new Error('no log');
    const rows = new Proxy(log.rows, {
      get(target, key, receiver) {
        if (typeof key === 'string' && /^\d+$/.test(key)) visits++;
        return Reflect.get(target, key, receiver);
      },
    });
    const watched = { ...book, tables: new Map([...book.tables, ['log', { ...log, rows }]]) };
    const all = tally(watched, YEAR.last);
    for (const measure of book.measures.values()) {
      const own = all.of(measure);
      own.total(YEAR);
      own.days(YEAR);
      own.byEntry('place', YEAR);
    }
    return visits;
  };
  expect(visited(1)).toBe(5);
  expect(visited(40)).toBe(5);
});
