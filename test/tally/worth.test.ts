import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays, isoDay } from '../../src/model/day';
import { tally } from '../../src/tally/tally';
import { bookOf, day } from '../book';

const YEAR = { first: day('2026-01-01'), last: day('2026-12-31') };

const COLUMNS = `
  Sheet   | Column  | Kind
  Mileage | Date    | day
  Mileage | Purpose | text
  Mileage | Miles   | count
  Mileage | Tolls   | money`;

function bookWith(rows: readonly string[], measure: string) {
  return bookOf({
    Columns: COLUMNS,
    Measures: `Measure | Count | Of sheet | Column | Less where | One is worth\n${measure}`,
    Log: 'Date | Hours | Activity | Place',
    Mileage: ['Date | Purpose | Miles | Tolls', ...rows].join('\n'),
  });
}

function priced(rows: readonly string[], worth = '£0.45; £0.25 after 10,000', count = 'Sum') {
  const book = bookWith(rows, `Claim | ${count} | Mileage | Miles | | ${worth}`);
  const measure = book.measures.get('claim');
  if (!measure) throw new Error(JSON.stringify(book.issues));
  return tally(book, YEAR.last).of(measure);
}

// 45p a mile, and 25p after 10,000 in a year: the rates of the contract’s assumption.
test.each([
  ['a journey', ['2026-03-02 | visit | 14'], 630],
  ['the last mile at the first rate', ['2026-03-02 | visit | 10000'], 450_000],
  ['the first at the second', ['2026-03-02 | visit | 10001'], 450_025],
  ['a journey across the limit', ['2026-03-02 | a | 9990', '2026-03-03 | b | 20'], 450_250],
  ['nothing', ['2026-03-02 | visit | '], 0],
])('%s', (_, rows, pence) => {
  expect(priced(rows).total(YEAR)).toBe(pence);
});

describe('rows are priced in the order of their days', () => {
  const claim = priced(['2026-03-03 | meeting | 20', '2026-03-02 | visit | 9990']);

  test('whatever the order in which they stand', () => {
    expect([...claim.byEntry('purpose', YEAR)]).toEqual([
      ['meeting', { amount: 700, rows: [2] }],
      ['visit', { amount: 449_550, rows: [3] }],
    ]);
    expect(claim.days(YEAR).map(({ amount }) => amount)).toEqual([449_550, 700]);
  });

  test('and a period knows what came before it', () => {
    expect(claim.total({ first: day('2026-03-03'), last: day('2026-03-31') })).toBe(700);
    expect(claim.rows({ first: day('2026-03-03'), last: day('2026-03-31') })).toEqual([2]);
  });
});

test('each year begins anew', () => {
  const claim = priced(['2025-12-31 | visit | 10000', '2026-01-01 | visit | 100']);
  expect(claim.total(YEAR)).toBe(4_500);
});

test('rows may be worth something too', () => {
  const rows = ['2026-03-02 | visit | 14', '2026-03-03 | visit | 1'];
  expect(priced(rows, '£7.50', 'Rows').total(YEAR)).toBe(1_500);
  expect(priced(rows, '£7; 1 नंतर £5', 'Rows').total(YEAR)).toBe(1_200);
});

test('journeys of a year come to what all of it is worth, however many they were', () => {
  const journey = fc.record({ after: fc.nat(364), miles: fc.nat(4_000) });
  fc.assert(
    fc.property(fc.array(journey, { maxLength: 12 }), (journeys) => {
      const rows = journeys.map(
        ({ after, miles }) => `${isoDay(addDays(YEAR.first, after))} | visit | ${miles}`,
      );
      const miles = journeys.reduce((sum, each) => sum + each.miles, 0);
      const pence = 45 * Math.min(miles, 10_000) + 25 * Math.max(0, miles - 10_000);
      expect(priced(rows).total(YEAR)).toBe(pence);
      const byPurpose = priced(rows).byEntry('purpose', YEAR).get('visit')?.amount ?? 0;
      expect(byPurpose).toBe(pence);
    }),
    { numRuns: 25 },
  );
});

test.each([
  ['Claim | Sum | Mileage | Miles | | free', 'free'],
  ['Claim | Sum | Mileage | Miles | | £0.25 after 10,000', '£0.25 after 10,000'],
  ['Claim | Sum | Mileage | Miles | | £1; £2 after 9; £3 after 9', '£1; £2 after 9; £3 after 9'],
  ['Claim | Sum | Mileage | Tolls | | £0.45', '£0.45'],
  ['Claim | Days | Mileage | | | £0.45', '£0.45'],
  ['Claim | Sum | Mileage | Miles | Purpose = visit | £0.45', '£0.45'],
])('%s is told at its cell', (measure, value) => {
  const { measures, issues } = bookWith([], measure);
  expect(measures.size).toBe(0);
  expect(issues.filter(({ code }) => code === 'daybook/measure-unreadable')).toMatchObject([
    { place: { cell: 'F2' }, facts: { fault: 'no-rate', value } },
  ]);
});
