import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isoDay } from '../../src/model/day';
import { tally } from '../../src/tally/tally';
import { bookOf, day } from '../book';

const YEAR = { first: day('2026-01-01'), last: day('2026-12-31') };

const COLUMNS = `
  Sheet  | Column | Kind  | Chosen from
  Ledger | Date   | day   |
  Ledger | Fund   | code  | funds
  Ledger | Entry  | code  | entries
  Ledger | VO     | text  |
  Ledger | Amount | money |`;
const LISTS = `
  List    | Code     | Name
  funds   | CIF      | CIF
  funds   | RF       | RF
  entries | released | Released
  entries | lent     | Lent
  entries | repaid   | Repaid`;
const MEASURES = `
  Measure | Count | Of sheet | Column | Where                              | Less where
  Left    | Sum   | Ledger   | Amount | Fund = CIF; Entry = Released, Repaid | Fund = CIF; Entry = Lent
  Steps   | Rows  | Ledger   |        | Entry = Released                   | Entry = Repaid`;

const bookWith = (...rows: readonly string[]) =>
  bookOf({
    Columns: COLUMNS,
    Lists: LISTS,
    Measures: MEASURES,
    Ledger: ['Date | Fund | Entry | VO | Amount', ...rows].join('\n'),
  });

const counted = (rows: readonly string[], name: string) => {
  const book = bookWith(...rows);
  const measure = book.measures.get(name);
  if (!measure) throw new Error(JSON.stringify(book.issues));
  return tally(book, YEAR.last).of(measure);
};

const ROWS = [
  '2026-01-10 | CIF | Released | VO1 | 500',
  '2026-02-01 | CIF | Lent     | VO1 | 375',
  '2026-02-01 | CIF | Repaid   | VO1 | 40.50',
  '2026-02-03 | RF  | Lent     | VO1 | 999',
  '2026-03-01 | CIF | Lent     | VO2 | 20',
];

describe('what was released, less what was lent, and what was repaid', () => {
  const left = counted(ROWS, 'left');

  test('is a balance, and below nothing where more was lent', () => {
    expect(left.total(YEAR)).toBe(50_000 - 37_500 + 4_050 - 2_000);
    expect(left.total({ first: day('2026-02-01'), last: day('2026-12-31') })).toBe(-35_450);
  });

  test('is followed to the rows of both', () => {
    expect(left.rows(YEAR)).toEqual([2, 3, 4, 6]);
    expect(left.rowsIn(YEAR).map(({ row }) => row)).toEqual([2, 3, 4, 6]);
  });

  test('moves by the difference of each day', () => {
    expect(left.days(YEAR).map(({ day: on, amount }) => [isoDay(on), amount])).toEqual([
      ['2026-01-10', 50_000],
      ['2026-02-01', -33_450],
      ['2026-03-01', -2_000],
    ]);
  });

  test('is told for each holder', () => {
    expect([...left.byEntry('vo', YEAR)]).toEqual([
      ['VO1', { amount: 16_550, rows: [2, 3, 4] }],
      ['VO2', { amount: -2_000, rows: [6] }],
    ]);
  });

  test('may be of rows as well as of sums', () => {
    expect(counted(ROWS, 'steps').total(YEAR)).toBe(0);
  });
});

test('the balances of all holders add up to the whole’s, whatever was entered', () => {
  const entry = fc.record({
    after: fc.integer({ min: 1, max: 28 }),
    entry: fc.constantFrom('Released', 'Lent', 'Repaid'),
    vo: fc.constantFrom('VO1', 'VO2', 'VO3'),
    amount: fc.nat(1_000_000),
  });
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 30 }), (entries) => {
      const left = counted(
        entries.map(
          ({ after, entry: kind, vo, amount }) =>
            `2026-02-${String(after).padStart(2, '0')} | CIF | ${kind} | ${vo} | ${amount}`,
        ),
        'left',
      );
      const signed = entries.reduce(
        (sum, { entry: kind, amount }) => sum + (kind === 'Lent' ? -100 : 100) * amount,
        0,
      );
      const held = [...left.byEntry('vo', YEAR).values()];
      expect(left.total(YEAR)).toBe(signed);
      expect(held.reduce((sum, { amount }) => sum + amount, 0)).toBe(signed);
    }),
    { numRuns: 25 },
  );
});

test.each([
  ['Days', '', 'nothing-to-take-from'],
  ['Entries', 'VO', 'nothing-to-take-from'],
  ['Latest day', 'Date', 'nothing-to-take-from'],
  ['Sum', 'Amount', 'unknown-column'],
])('%s of %s, less some others, is told at its cell: %s', (count, column, fault) => {
  const less = fault === 'unknown-column' ? 'Weather = fair' : 'Entry = Lent';
  const book = bookOf({
    Columns: COLUMNS,
    Lists: LISTS,
    Measures: `Measure | Count | Of sheet | Column | Less where\nLeft | ${count} | Ledger | ${column} | ${less}`,
  });
  expect(book.measures.size).toBe(0);
  expect(book.issues.filter(({ code }) => code === 'daybook/measure-unreadable')).toMatchObject([
    { place: { cell: 'E2' }, facts: { measure: 'Left', fault } },
  ]);
});
