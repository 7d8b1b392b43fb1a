import { describe, expect, test } from '@jest/globals';
import { notInForce } from '../../src/checks/not-in-force';
import { bookOf, day } from '../book';

const COLUMNS = `
  Sheet | Column  | Kind | Chosen from | Personal
  Clubs | Id      | Id   |             |
  Clubs | From    | Day  |             |
  Clubs | Until   | Day  |             |
  Log   | Club    | Codes | Clubs      |
  Log   | Quietly | Code | Clubs       | yes`;
const CLUBS = `
  Id  | From       | Until
  old | 2026-01-01 | 2026-03-31
  new | 2026-04-01 |
  all |            |`;

const found = (rows: string, header = 'Date | Club') =>
  notInForce(
    bookOf({ Columns: COLUMNS, Clubs: CLUBS, Log: `${header}\n${rows}` }),
    day('2026-12-31'),
  );

describe('an entry that was not there on the day of its row', () => {
  test.each([
    ['2026-03-31 | old', []],
    ['2026-04-01 | old', [{ value: 'old', until: day('2026-03-31') }]],
    ['2026-03-31 | new', [{ value: 'new', from: day('2026-04-01') }]],
    ['2026-04-01 | new', []],
    ['2026-04-01 | all', []],
    ['2026-04-01 | old, new', [{ value: 'old' }]],
    ['2026-04-01 | nobody', []],
    ['2026-04-01 |', []],
    ['some day | old', []],
  ])('%s', (row, facts) => {
    const issues = found(row);
    expect(issues).toMatchObject(facts.map((each) => ({ facts: { list: 'Clubs', ...each } })));
    expect(issues).toHaveLength(facts.length);
  });

  test('is pointed out at its cell, and not named where that is personal', () => {
    expect(found('2026-04-01 | old', 'Date | Quietly')).toMatchObject([
      { code: 'daybook/not-in-force', place: { row: 2, cell: 'B2' }, facts: { value: '' } },
    ]);
  });
});
