import { expect, test } from '@jest/globals';
import type { Period } from '../../src/model/period';
import { tally } from '../../src/tally/tally';
import { foldedText } from '../../src/workbook/cell';
import { bookOf, day } from '../book';

const JANUARY: Period = { first: day('2026-01-01'), last: day('2026-01-31') };
const FEBRUARY: Period = { first: day('2026-02-01'), last: day('2026-02-28') };

const BOOK = bookOf({
  Log: `
    Date       | Start | End   | Hours | Activity | Place | People
    2026-01-31 | 22:00 | 02:00 |       | visit    | dal   | 2
    2026-02-02 |       |       | 1     | visit    | cars  |
    2026-02-03 |       |       | lots  | visit    |       | few
    2026-02-04 |       |       |       | visit    | cars  | 0
  `,
  Measures: `
    Measure  | Count            | Column | Where
    Time     | Minutes          |        |
    Shared   | Minutes × people |        |
    Rows     | Rows             |        |
    Days     | Days             |        |
    Nights   | Nights           |        |
    People   | Sum              | People |
    Places   | Entries          | Place  |
    Evenings | Rows             |        | When = evening
  `,
});
const measured = (name: string) => {
  const measure = BOOK.measures.get(foldedText(name));
  if (!measure) throw new Error(`no measure ${name}`);
  return tally(BOOK, day('2026-03-01')).of(measure);
};

test.each([
  ['Time', [2], [2, 3]],
  ['Shared', [2], [2]],
  ['Rows', [2], [3, 4, 5]],
  ['Days', [2], [3, 4, 5]],
  ['Nights', [2], [3, 4, 5]],
  ['People', [2], [5]],
  ['Places', [2], [3, 5]],
  ['Evenings', [2], []],
])('%s rests on the rows that add to it', (name, january, february) => {
  const found = measured(name);
  expect([found.rows(JANUARY), found.rows(FEBRUARY)]).toEqual([january, february]);
});

test.each([
  ['Time', ['dal', 'cars'], [2, 3]],
  ['Rows', ['cars'], [3, 5]],
  ['Nights', ['cars'], [3, 5]],
])('%s by entry rests on the same', (name, places, rows) => {
  const found = measured(name).byEntry('place', FEBRUARY);
  const there = [...found].filter(([, entry]) => entry.rows.length > 0);
  expect(there.map(([place]) => place)).toEqual(places);
  expect(there.flatMap(([, entry]) => entry.rows)).toEqual(rows);
});

test('a row without readable time makes no day of work', () => {
  const days = measured('Time').days(FEBRUARY);
  expect(days.map((each) => each.amount)).toEqual([120, 60]);
  expect(measured('Days').days(FEBRUARY)).toHaveLength(3);
});
