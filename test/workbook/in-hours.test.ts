import { expect, test } from '@jest/globals';
import { messageOf, wordsFor } from '../../src/words/words';
import { bookOf } from '../book';

const LISTS = `List    | Code  | Name
               activities | visit | School visit
               places     | p1    | Hall
               places     | p2    | Hall`;

const reasons = (row: string, header = 'Date | Hours | Activity | Place'): string[] =>
  bookOf({ Lists: LISTS, Log: `${header}\n${row}` }).issues.map(
    (issue) => messageOf(issue, wordsFor('en-GB')).why,
  );

test.each([
  ['an activity left out', '2026-03-02 | 2 | | p1', 'activity'],
  ['an activity on no list', '2026-03-02 | 2 | vist | p1', 'activity'],
  ['a place on no list', '2026-03-02 | 2 | visit | moon', 'place'],
  ['a place that two share', '2026-03-02 | 2 | visit | Hall', 'place'],
])('%s: the row counts in the hours all the same, and the message says so', (_, row, column) => {
  expect(reasons(row)).toEqual([`Row 2 counts in the hours, but in no figure by ${column}.`]);
  expect(
    bookOf({ Lists: LISTS, Log: `Date | Hours | Activity | Place\n${row}` }).entries,
  ).toHaveLength(1);
});

test('by the header as it stands, and with start and end for hours', () => {
  const header = 'Day | Start | End | Type';
  expect(reasons('2026-03-02 | 09:00 | 10:00 |', header)).toEqual([
    'Row 2 counts in the hours, but in no figure by type.',
  ]);
});

test.each([
  ['without a day', ' | 2 | visit | p1'],
  ['without time', '2026-03-02 | | | p1'],
  ['with time that cannot be read', '2026-03-02 | two | vist | p1'],
])('a row %s is not said to count in the hours', (_, row) => {
  for (const why of reasons(row)) expect(why).not.toContain('hours');
});

test('nor is a row of another sheet', () => {
  const book = bookOf({
    Milestones: 'Id | Milestone | Due\nM1 | | 2026-03-02',
    Log: 'Date | Hours | Activity',
  });
  expect(book.issues.map((issue) => messageOf(issue, wordsFor('en-GB')).why)).toEqual([
    'Figures that need it leave the row out.',
  ]);
});
