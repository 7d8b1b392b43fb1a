import { expect, test } from '@jest/globals';
import { CHECKS } from '../../src/checks/index';
import { bookOf, day } from '../book';
import { log, TODAY, testCheck } from './brief';

testCheck('uniqueId', [
  log(
    'every row has its own',
    `Id | Date       | Activity | Hours
     1  | 2026-03-02 | visit    | 2
     2  | 2026-03-03 | visit    | 2
        | 2026-03-04 | visit    | 2
        | 2026-03-05 | visit    | 2`,
  ),
  log(
    'the later of two is marked, whatever its capitals',
    `Id | Date       | Activity | Hours
     a1 | 2026-03-02 | visit    | 2
     a2 | 2026-03-03 | visit    | 2
     A1 | 2026-03-04 | visit    | 2`,
    ['unique-error', 4, 'Id'],
  ),
  log(
    'a row with another cell that cannot be read still has its id',
    `Id | Date       | Activity | Hours
     7  | someday    | visit    | 2
     7  | 2026-03-03 | visit    | 2`,
    ['unique-error', 3, 'Id'],
  ),
  log(
    'a copied row is told as a copy',
    `Id | Date       | Activity | Hours
     7  | 2026-03-03 | visit    | 2
     7  | 2026-03-03 | visit    | 2`,
  ),
  {
    it: 'milestones',
    sheets: {
      Milestones: `Id | Milestone | Due
                   M1 | Plan      | 2026-03-01
                   M1 | Review    | 2026-04-01`,
    },
    finds: [['unique-error', 3, 'Id']],
  },
  {
    it: "the contract's own registers",
    sheets: {
      Columns: `Sheet  | Column | Kind
                Groups | Code   | id
                Groups | Name   | text`,
      Groups: `Code | Name
               g1   | Gardeners
               g2   | Walkers
               g1   | Singers`,
    },
    finds: [['unique-error', 4, 'Code']],
  },
  {
    it: 'two lists may share a code, one list may not',
    sheets: {
      Lists: `List       | Code
              activities | other
              places     | other
              places     | other`,
    },
    finds: [['unique-error', 4, 'Code']],
  },
  {
    it: 'a report has a row for each section',
    sheets: {
      Reports: `Report | Title
                board  | To the board`,
      Sections: `Report | Section
                 board  | hours
                 board  | people`,
    },
    finds: [],
  },
  {
    it: 'a clause may ask for several things',
    sheets: {
      Terms: `Ref | Clause                         | Rule
              L16 | 22 field days, 16 night halts  | minimum
              L16 | 22 field days, 16 night halts  | minimum`,
    },
    finds: [],
  },
  {
    it: 'a month that was opened again may be signed off again',
    sheets: {
      Periods: `Period  | Signed off on | Reopened because
                2026-02 | 2026-03-01    | two rows were missing
                2026-02 | 2026-03-09    |
                2026-03 | 2026-04-01    |
                2026-03 | 2026-04-02    |`,
    },
    finds: [['unique-error', 5, 'Period']],
  },
]);

test('an id that is about a person is not repeated', () => {
  const book = bookOf({
    Columns: `Sheet  | Column | Kind | Personal
              Pupils | UPN    | id   | yes`,
    Pupils: `UPN
             A123
             A123`,
  });
  expect(CHECKS.uniqueId(book, TODAY).map(({ facts }) => facts)).toEqual([
    { value: '', firstRow: 2 },
  ]);
});

testCheck('duplicateRow', [
  log(
    'two short meetings on one day at different times',
    `Date       | Start | End   | Activity | Notes
     2026-03-02 | 09:00 | 09:15 | meeting  | call
     2026-03-02 | 10:00 | 10:15 | meeting  | call`,
  ),
  log(
    'two calls that the notes tell apart',
    `Date       | Hours | Activity | Notes
     2026-03-02 | 0.5   | meeting  | with Ana
     2026-03-02 | 0.5   | meeting  | with Bo`,
  ),
  log(
    'the same again, whatever its id, status and day of writing',
    `Id | Date       | Hours | Activity | Notes | Entered    | Status
     1  | 2026-03-02 | 0.5   | meeting  | call  | 2026-03-02 | ready
     2  | 2026-03-02 | 0.5   | admin    | call  | 2026-03-02 | ready
     3  | 2/3/2026   | 30 min | Meeting | call  | 2026-03-03 | draft`,
    ['duplicate-row', 4],
  ),
  log(
    'three alike: both later ones name the first',
    `Date       | Hours | Activity
     2026-03-02 | 0.5   | meeting
     2026-03-02 | 0.5   | meeting
     2026-03-02 | 0.5   | meeting`,
    ['duplicate-row', 3],
    ['duplicate-row', 4],
  ),
  log(
    'rows that cannot be read might differ there',
    `Date       | Hours | Activity
     2026-03-02 | 0.5   | metting
     2026-03-02 | 0.5   | reading`,
  ),
]);

testCheck('blankRow', [
  log(
    'none, and room below',
    `Date       | Hours | Activity
     2026-03-02 | 0.5   | meeting
     2026-03-03 | 0.5   | meeting
     -
     -`,
  ),
  log(
    'one, and two together',
    `Date       | Hours | Activity
     2026-03-02 | 0.5   | meeting
     -
     2026-03-03 | 0.5   | meeting
     -
     -
     2026-03-04 | 0.5   | meeting`,
    ['blank-row', 3],
    ['blank-row', 5],
  ),
]);

test('a gap says how many rows it has', () => {
  const book = bookOf({
    Log: `Date       | Hours | Activity
          2026-03-02 | 0.5   | meeting
          -
          -
          2026-03-04 | 0.5   | meeting`,
  });
  expect(CHECKS.blankRow(book, day('2026-04-01')).map(({ facts }) => facts)).toEqual([{ rows: 2 }]);
});
