import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fingerprintOf, marksIn, marksOf, readMarks } from '../../src/workbook/fingerprint';
import type { Table } from '../../src/workbook/workbook';
import { bookOf, day } from '../book';

const YEAR = { first: day('2026-01-01'), last: day('2026-12-31') };

function logTable(text: string): Table {
  const table = bookOf({ Log: text }).tables.get('log');
  if (!table) throw new Error('no log');
  return table;
}

const prints = (text: string): string[] => {
  const table = logTable(text);
  return table.rows.map((row) => fingerprintOf(row, table));
};

test.each([
  ['the date', 'Date | Hours | Activity', '2026-03-03 | 2 | visit'],
  ['the hours', 'Date | Hours | Activity', '2026-03-02 | 2:01 | visit'],
  ['the activity', 'Date | Hours | Activity', '2026-03-02 | 2 | admin'],
  ['a place that is new', 'Date | Hours | Activity | Place', '2026-03-02 | 2 | visit | home'],
  ['people that are new', 'Date | Hours | Activity | People', '2026-03-02 | 2 | visit | 0'],
])('another fingerprint: %s', (_, header, cells) => {
  const [before] = prints('Date | Hours | Activity\n2026-03-02 | 2 | visit');
  expect(prints(`${header}\n${cells}`)).not.toEqual([before]);
});

test('the same fingerprint whatever the order of the columns, the blank ones and the notes', () => {
  expect(prints('Date | Hours | Activity\n2026-03-02 | 2 | visit')).toEqual(
    prints('Notes | Activity | Id | Place | Hours | Date\nok | School visit | 7 | | 2h | 2/3/2026'),
  );
});

test('marks are read as they were written', () => {
  const table = logTable(
    `Id    | Date       | Hours | Activity
     1     | 2026-03-02 | 2     | visit
     PAG 2 | 2026-03-03 | 2     | visit
     a:b:c | 2026-03-04 | 2     | visit
     #9    | 2026-03-05 | 2     | visit
           | 2026-03-06 | 2     | visit`,
  );
  const cell = marksIn(table, YEAR);
  expect(readMarks(cell)).toEqual(marksOf(table));
  expect(readMarks(cell).map(({ key }) => key)).toEqual(['1', 'PAG_2', 'a:b:c', 'n9', '#']);
});

test('a row without an id may also be written as its mark twice', () => {
  expect(readMarks('#1abc:1abc #2def 7:3ghi')).toEqual([
    { key: '#', fingerprint: '1abc' },
    { key: '#', fingerprint: '2def' },
    { key: '7', fingerprint: '3ghi' },
  ]);
});

test('any text can be read as marks', () => {
  fc.assert(fc.property(fc.string(), (text) => Array.isArray(readMarks(text))));
});

test('ten thousand rows that differ have fingerprints that differ', () => {
  const rows = Array.from(
    { length: 10_000 },
    (_, index) => `2026-03-02 | ${index + 1} min | visit`,
  );
  expect(new Set(prints(`Date | Hours | Activity\n${rows.join('\n')}`)).size).toBe(10_000);
});
