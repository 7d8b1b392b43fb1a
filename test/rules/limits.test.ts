import { expect, test } from '@jest/globals';
import { barOf } from '../../src/reports/figures';
import { wordsFor } from '../../src/words/words';
import { asked, log, logged } from './asked';
import { HEADER, visit } from './said';

/** What the reports print of one term. */
const bar = (cells: string, rows: string, today: string) => {
  const { standings, book } = asked({
    terms: `${HEADER}\nT | Words | ${cells}`,
    measures:
      'Measure | Count | Where | One is called\nHours | Minutes | |\nVisits | Minutes | Activity = visit |\nDays | Days | | day',
    sheets: { Log: log(rows) },
    today,
  });
  const [found] = standings;
  if (!found) throw new Error('not judged');
  return barOf(found, wordsFor('en-GB'), book.contract);
};

const GAP = 'Spread | Days | | 14 days apart';
test.each([
  [GAP, visit('2026-01-10', 1), '2026-01-17', '9 days; at most 14 allowed', 9 / 14],
  [GAP, visit('2026-01-10', 1), '2026-01-24', '14 days; at most 14 allowed', 1],
  [GAP, visit('2026-01-10', 2, 21), '2026-02-01', '21 days; at most 14 allowed', undefined],
  [GAP, visit('2026-01-02', 1), '2026-01-02', '1 day; at most 14 allowed', 1 / 14],
  [
    'Spread | Days | | 33 % | | any 4 weeks | 20 days',
    visit('2026-03-01', 4),
    '2026-03-10',
    '20 %; at most 33 % allowed',
    20 / 33,
  ],
  [
    'Spread | Days | | 33 % | | any 4 weeks | 20 days',
    visit('2026-03-01', 10),
    '2026-03-20',
    '50 %; at most 33 % allowed',
    undefined,
  ],
  [
    'Cap | Hours | | 20 h | Month',
    logged('2026-01-02', 5, 3),
    '2026-01-10',
    '15 h; at most 20 h allowed',
    0.75,
  ],
  [
    'Cap | Hours | | 20 h | Month',
    logged('2026-01-02', 10, 3),
    '2026-01-20',
    '30 h; at most 20 h allowed',
    undefined,
  ],
  ['Cap | Hours | | 0 h | Month', '', '2026-01-20', '0 h; at most 0 h allowed', 0],
  [
    'Share | Visits | | 50 % | Month | | Hours',
    visit('2026-01-02', 5),
    '2026-01-20',
    '100 %; at most 50 % allowed',
    undefined,
  ],
  [
    'Share | Visits | 20 % | 50 % | Month | | Hours',
    visit('2026-01-02', 5),
    '2026-01-20',
    '100 %; at most 50 % allowed',
    undefined,
  ],
  [
    'Average | Hours | | 7 h | Week | month',
    logged('2026-01-02', 20, 3),
    '2026-01-22',
    '60 h; at most 30 h 55 min allowed',
    undefined,
  ],
])('what may not be exceeded: %s, %#', (cells, rows, today, text, full) => {
  const found = bar(cells, rows, today);
  expect([found.text, found.bar?.full]).toEqual([text, full]);
});

test.each([
  ['Minimum | Days | 10 | | Month', visit('2026-01-02', 5), '5 of 10', 0.5],
  ['Minimum | Days | 10 | | Month', visit('2026-01-02', 12), '12, 10 asked', 1],
  [
    'Share | Visits | 20 % | 50 % | Month | | Hours',
    `${visit('2026-01-02', 3)}\n${logged('2026-01-02', 7, 1)}`,
    '30 %, 20 % asked',
    1,
  ],
])('what is asked: %s, %#', (cells, rows, text, full) => {
  const found = bar(cells, rows, '2026-01-20');
  expect([found.text, found.bar?.full]).toEqual([text, full]);
});
