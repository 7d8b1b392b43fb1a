import { expect, test } from '@jest/globals';
import { RULES as KINDS } from '../../src/model/term';
import { RULES } from '../../src/rules';
import { asked, log } from './asked';

const HEADER =
  'Ref | Clause | Rule | Measure | At least | At most | Per | Window | Of | Warn at | From | Until';
const MEASURES = `
  Measure | Count        | Of sheet | Column          | Where
  Hours   | Minutes      |          |                 |
  Visits  | Rows         |          |                 | Activity = visit
  Days    | Days         |          |                 |
  Delay   | Days between |          | Date to Entered |
  Spent   | Sum          | Spending | Gross           |
`;
const held = (...rows: readonly string[]) =>
  asked({
    terms: [HEADER, ...rows].join('\n'),
    measures: MEASURES,
    sheets: {
      Log: 'Date | Hours | Activity | Place | Entered',
      Spending: 'Date | Budget | What for | State | Gross',
    },
    today: '2026-03-01',
  });

test('every kind of rule is there', () => {
  expect(Object.keys(RULES).sort()).toEqual([...KINDS].sort());
});

test.each([
  ['28 h', 'Hours', 28 * 60],
  ['28', 'Hours', 28 * 60],
  ['90 min', 'Hours', 90],
  ['2 days', 'Hours', 2 * 450],
  ['1:30', 'Hours', 90],
  ['22', 'Days', 22],
  ['22 days', 'Days', 22],
  ['4 visits', 'Visits', 4],
  ['£500', 'Spent', 50_000],
  ['500.25', 'Spent', 50_025],
  ['£1,000', 'Spent', 100_000],
])('at least %s of %s', (text, measure, required) => {
  const { standings, issues } = held(`T | Words | Minimum | ${measure} | ${text} | | Contract`);
  expect(issues).toEqual([]);
  expect(standings[0]?.required).toBe(required);
});

test.each([
  ['no measure', 'Minimum |  | 3', 'Measure', 'D2', 'missing'],
  ['a measure that there is not', 'Minimum | Walks | 3', 'Measure', 'D2', 'unknown'],
  ['a measure that cannot be averaged', 'Average | Delay | 3', 'Measure', 'D2', 'wrong-count'],
  ['nothing to hold', 'Average | Hours |  |  ', 'At least', 'E2', 'nothing-to-hold'],
  ['no minimum', 'Minimum | Hours |  | 3', 'At least', 'E2', 'missing'],
  ['no cap', 'Cap | Hours | 3 | ', 'At most', 'F2', 'missing'],
  ['money where there is time', 'Minimum | Hours | £5', 'At least', 'E2', 'wrong-unit'],
  ['time where there is money', 'Cap | Spent | | 5 h', 'At most', 'F2', 'wrong-unit'],
  ['another currency', 'Cap | Spent | | €5', 'At most', 'F2', 'other-currency'],
  ['nothing as a minimum', 'Minimum | Hours | 0', 'At least', 'E2', 'not-positive'],
  ['least over most', 'Average | Hours | 30 | 20', 'At most', 'F2', 'least-over-most'],
  ['a window that is none', 'Average | Hours | 28 | | Week | sometimes', 'Window', 'H2', 'unknown'],
  ['no terms in this contract', 'Minimum | Hours | 28 | | Term', 'Per', 'G2', 'no-school-terms'],
  ['more than all of it', 'Timeliness | Delay | 120 % | 3 days', 'At least', 'E2', 'over-all'],
  ['when to warn', 'Cap | Hours | | 3 | | | | soon', 'Warn at', 'J2', 'unknown'],
  [
    'until before from',
    'Minimum | Hours | 3 | | | | | | 2026-06-01 | 2026-05-01',
    'Until',
    'L2',
    'from-after-until',
  ],
])('%s', (_, cells, column, cell, fault) => {
  const { standings, issues } = held(`T | Words | ${cells}`, 'U | Words | Minimum | Hours | 3');
  expect(issues).toMatchObject([
    {
      code: 'daybook/term-unreadable',
      place: { sheet: 'Terms', row: 2, column, cell },
      facts: { ref: 'T', fault },
    },
  ]);
  expect(standings.map(({ term }) => term.ref)).toEqual(['U']);
});

test('what was typed is among the facts', () => {
  const { issues } = held('T | Words | Minimum | Hours | £5');
  expect(issues).toMatchObject([{ facts: { value: '£5' } }]);
});

test('one issue for each cell', () => {
  expect(held('T | Words | Cap | Walks | | | Week').issues).toHaveLength(2);
});

test('a term changes nothing in another', () => {
  const rows = [
    'A | Words | Average | Hours | 28 h | | Week',
    'B | Words | Minimum | Days | 22 | | Month',
    'C | Words | Spread | Days | | 14 days',
    'D | Words | Timeliness | Delay | 90 % | 3 days | Month',
    'E | Words | Coverage | Visits | 1 | | Quarter | | places',
  ];
  const all = held(...rows).standings;
  const alone = rows.flatMap((row) => held(row).standings);
  const figures = (standings: typeof all) =>
    standings.map(({ term: { row: _, ...term }, ...found }) => ({ ...found, term }));
  expect(figures(alone)).toEqual(figures(all));
  expect(all).toHaveLength(5);
});

test('rows in another order stand just the same', () => {
  const rows = [
    '2026-01-05 | 4 | visit | dal',
    '2026-02-10 | 5 | liaison | cars',
    '2026-01-09 | 3 | visit | dal',
  ];
  const terms = [
    HEADER,
    'A | Words | Average | Hours | 28 h',
    'B | Words | Spread | Days | | 14 days',
    'C | Words | Coverage | Visits | 1 | | Month | | places',
  ];
  const found = (log_: string) =>
    asked({
      terms: terms.join('\n'),
      measures: MEASURES.replace(/\n.*(Delay|Spent).*/g, ''),
      sheets: { Log: log_ },
      today: '2026-02-12',
    }).standings.map(({ rows: _, ...rest }) => rest);
  expect(found(log(...[...rows].reverse()))).toEqual(found(log(...rows)));
});
