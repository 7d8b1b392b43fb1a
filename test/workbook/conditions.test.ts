import { describe, expect, test } from '@jest/globals';
import { CHECKS } from '../../src/checks/index';
import { tally } from '../../src/tally/tally';
import { bookOf, day } from '../book';

const SHEETS = {
  Columns: `
    Sheet    | Column   | Kind  | Chosen from
    Villages | Id       | Id    |
    Villages | Name     | Text  |
    Villages | District | Code  | Districts
    Villages | Homes    | Count |
    Groups   | Id       | Id    |
    Groups   | Name     | Text  |
    Groups   | Village  | Code  | Villages
    Groups   | Also in  | Codes | Villages
    Loans    | Id       | Id    |
    Loans    | Date     | Day   |
    Loans    | Group    | Code  | Groups
    Loans    | Amount   | Money |
  `,
  Lists: `
    List       | Code  | Name  | Tags
    activities | visit | Visit |
    districts  | north | North | hills
    districts  | south | South |
  `,
  Villages: `
    Id | Name     | District | Homes
    V1 | Ambegaon | North    | 120
    V2 | Borgaon  | South    | 40
  `,
  Groups: `
    Id | Name  | Village  | Also in
    G1 | Jijau | Ambegaon |
    G2 | Sakhi | Borgaon  | Ambegaon, Borgaon
    G3 | Ramai |          | Ambegaon
  `,
  Loans: `
    Id | Date       | Group | Amount
    L1 | 2026-01-31 | Jijau | 499.99
    L2 | 2026-02-01 | Sakhi | £500
    L3 | 2026-02-28 | Ramai | 1,500.50
  `,
};

/** How many of some rows meet a condition; the fault where it cannot be understood. */
function meeting(
  sheet: string,
  where: string,
  changed: Partial<typeof SHEETS> = {},
): number | string {
  const Measures = `Measure | Count | Of sheet | Where\nAsked | Rows | ${sheet} | ${where}`;
  const book = bookOf({ ...SHEETS, ...changed, Measures });
  const measure = book.measures.get('asked');
  const fault = book.issues.find(({ code }) => code === 'daybook/measure-unreadable');
  if (!measure) return String((fault?.facts as { fault: string } | undefined)?.fault);
  return tally(book, day('2026-12-31')).of(measure).total(book.contract.calendar.contract);
}

test.each([
  ['Loans', 'Group Village = Ambegaon', 1],
  ['Loans', 'Group Village District = North', 1],
  ['Loans', 'Group Village District tags = hills', 1],
  ['Loans', 'Group Village Homes ≥ 40', 2],
  ['Loans', 'Group Village Homes ≥ 41', 1],
  ['Loans', 'Group Also in = Ambegaon', 2],
  ['Loans', 'Group Also in District = South', 1],
  ['Loans', 'Group Village District is blank', 1],
  ['Loans', 'Group Weather = fine', 'unknown-column'],
  ['Loans', 'Group Village Weather = fine', 'unknown-column'],
] as const)('%s where %s, through the entries that entries name: %s', (sheet, where, count) => {
  expect(meeting(sheet, where)).toBe(count);
});

test.each([
  // In pounds as they are written, not in pence as they are kept.
  ['Loans', 'Amount ≥ £500', 2],
  ['Loans', 'Amount ≥ 1,500.50', 1],
  ['Loans', 'Amount ≤ 499.99', 1],
  ['Loans', 'Amount = £500', 1],
  ['Loans', 'Date ≥ 2026-02-01', 2],
  ['Loans', 'Date ≤ 31/1/2026', 1],
  ['Loans', 'Date = 28 February 2026', 1],
  ['Villages', 'Homes = 120', 1],
  ['Villages', 'Homes ≥ many', 'not-a-condition'],
  ['Villages', 'Name ≥ 5', 'not-a-condition'],
  ['Loans', 'Date = soon', 'unknown-value'],
] as const)('%s where %s, as people write figures and days: %s', (sheet, where, count) => {
  expect(meeting(sheet, where)).toBe(count);
});

// A column that is gone has no blank cells: nobody knows what stood there.
test.each([
  ['Loans', 'Amount is blank', 'unknown-column'],
  ['Loans', 'Group Homes ≥ 41', 'unknown-column'],
  ['Loans', 'Group Village = Ambegaon', 1],
] as const)('%s where %s, when columns were deleted: %s', (sheet, where, count) => {
  const Villages = 'Id | Name\nV1 | Ambegaon\nV2 | Borgaon';
  const Loans = 'Id | Date | Group\nL1 | 2026-01-31 | Jijau';
  expect(meeting(sheet, where, { Villages, Loans })).toBe(count);
});

test('a register that nobody has begun lacks no column', () => {
  expect(meeting('Loans', 'Amount ≥ £500', { Loans: '' })).toBe(0);
});

describe('an entry whose meaning changes from a day on', () => {
  const VILLAGES = `
    Id | Name     | District | Homes | From       | Until
    V1 | Ambegaon | North    | 120   |            | 2026-01-31
    V1 | Ambegaon | South    | 90    | 2026-02-01 |`;
  const changed = {
    Columns: `${SHEETS.Columns}Villages | From | Day |\n    Villages | Until | Day |\n`,
    Villages: VILLAGES,
    Groups: 'Id | Name | Village | Also in\nG1 | Jijau | Ambegaon |',
    Loans: `
      Id | Date       | Group | Amount
      L1 | 2026-01-31 | Jijau | 499.99
      L2 | 2026-02-01 | Jijau | 500
      L3 | 2026-02-28 | Jijau | 500`,
  };

  test.each([
    ['Loans', 'Group Village = Ambegaon', 3],
    ['Loans', 'Group Village District = North', 1],
    ['Loans', 'Group Village District = South', 2],
    ['Loans', 'Group Village Homes ≥ 100', 1],
  ] as const)('%s where %s: %s', (sheet, where, count) => {
    expect(meeting(sheet, where, changed)).toBe(count);
  });

  test('is no repeated id', () => {
    expect(CHECKS.uniqueId(bookOf({ ...SHEETS, ...changed }), day('2026-12-31'))).toEqual([]);
    const overlapping = { ...changed, Villages: VILLAGES.replace('2026-01-31', '2026-02-01') };
    expect(CHECKS.uniqueId(bookOf({ ...SHEETS, ...overlapping }), day('2026-12-31'))).toMatchObject(
      [{ code: 'unique-error', place: { sheet: 'Villages', row: 3 } }],
    );
  });
});
