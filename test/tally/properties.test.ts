import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays, isoDay } from '../../src/model/day';
import { periodsIn } from '../../src/model/period';
import { tally } from '../../src/tally/tally';
import { bookOf, day } from '../book';

const FIRST = day('2026-01-01');
const TODAY = day('2026-12-31');
const YEAR = { first: FIRST, last: TODAY };

interface Logged {
  readonly day: number;
  readonly minutes: number;
  readonly activity: string;
  readonly place: string;
}

const row: fc.Arbitrary<Logged> = fc.record({
  day: fc.integer({ min: 0, max: 364 }),
  minutes: fc.integer({ min: 2, max: 600 }),
  activity: fc.constantFrom('visit', 'meeting', 'admin', 'liaison'),
  place: fc.constantFrom('home', 'venue', 'cars', 'dal', 'cumnock'),
});
const rows = fc.array(row, { minLength: 1, maxLength: 25 });

const MEASURES = [
  'All      | Minutes |       |',
  'Rows     | Rows    |       |',
  'Days     | Days    |       | Activity = visit',
  'Near     | Minutes |       | Place tags = neighbour',
  'Weekend  | Minutes |       | When = weekend',
  'Places   | Entries | Place |',
];

const written = ({ day: after, minutes, activity, place }: Logged): string =>
  `${isoDay(addDays(FIRST, after))} | ${minutes} min | ${activity} | ${place}`;

/** Every measure's total over a period, by name. */
function counting(log: readonly Logged[], measures = MEASURES) {
  const book = bookOf({
    Log: ['Date | Hours | Activity | Place', ...log.map(written)].join('\n'),
    Measures: ['Measure | Count | Column | Where', ...measures].join('\n'),
  });
  const all = tally(book, TODAY);
  return (period = YEAR): Record<string, number> =>
    Object.fromEntries(
      [...book.measures].map(([name, measure]) => [name, all.of(measure).total(period)]),
    );
}

const totals = (log: readonly Logged[], measures = MEASURES): Record<string, number> =>
  counting(log, measures)();

const runs = { numRuns: 25 };

test('the order of rows changes nothing', () => {
  fc.assert(
    fc.property(rows, fc.integer(), (log, seed) => {
      const turned = [...log].sort(
        (one, other) => ((one.minutes * seed) % 7) - ((other.minutes * seed) % 7),
      );
      expect(totals(turned)).toEqual(totals(log));
    }),
    runs,
  );
});

test('a row that a measure does not speak of changes nothing in it', () => {
  fc.assert(
    fc.property(rows, row, (log, more) => {
      const other = { ...more, activity: 'admin', place: 'home' };
      const [before, after] = [totals(log), totals([...log, other])];
      expect([after.days, after.near]).toEqual([before.days, before.near]);
    }),
    runs,
  );
});

test('a row written as two changes no minutes and no days', () => {
  fc.assert(
    fc.property(rows, (log) => {
      const [first, ...rest] = log;
      if (!first) return;
      const part = Math.floor(first.minutes / 2);
      const halves = [
        { ...first, minutes: part },
        { ...first, minutes: first.minutes - part },
      ];
      const { rows: _, ...after } = totals([...halves, ...rest]);
      const { rows: __, ...before } = totals(log);
      expect(after).toEqual(before);
    }),
    runs,
  );
});

test('the months of a year add up to the year', () => {
  fc.assert(
    fc.property(rows, (log) => {
      const calendar = { contract: YEAR, yearStart: 1, terms: [] };
      const count = counting(log);
      const months = periodsIn(YEAR, 'month', calendar).map(count);
      const year = count();
      for (const name of ['all', 'rows', 'days', 'near', 'weekend'])
        expect(months.reduce((sum, month) => sum + (month[name] ?? 0), 0)).toBe(year[name]);
    }),
    runs,
  );
});

test('more measures never change the others', () => {
  fc.assert(
    fc.property(rows, (log) => {
      const alone = MEASURES.map((measure) => totals(log, [measure]));
      expect(Object.assign({}, ...alone)).toEqual(totals(log));
    }),
    runs,
  );
});
