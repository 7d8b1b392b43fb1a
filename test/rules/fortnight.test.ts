import { describe, expect, test } from '@jest/globals';
import { log, logged, standingFor } from './asked';
import { said, term, visit } from './said';

// 1 January 2026 is a Thursday: fortnights begin on 29 December, 12 January, 26 January …
describe('a clause for each fortnight', () => {
  test('asks less of the first one, which the contract cuts', () => {
    // 11 of 14 days: 4 × 11 ÷ 14 = 3.14, and no part of a field day is a field day
    expect(
      term('Minimum | Field days | 4 | | fortnight', visit('2026-01-05', 4), '2026-01-08'),
    ).toBe('4 field days in the fortnight of 1 January 2026 so far; 4 are asked. Done.');
    expect(
      term('Minimum | Field days | 5 | | fortnight', visit('2026-01-05', 4), '2026-01-08'),
    ).toBe(
      '4 field days in the fortnight of 1 January 2026 so far; 4 are asked. Done. 11 of the 14 days of the fortnight of 29 December 2025 lie in the contract: 4 of 5 field days asked.',
    );
  });

  test.each([
    ['all within one', '2026-01-12', 'met'],
    ['one day early', '2026-01-11', 'broken'],
  ])('counts from Monday to the second Sunday: %s', (_, first, status) => {
    const found = standingFor('minimum', {
      terms:
        'Ref | Clause | Rule | Measure | At least | Per\nF | W | Minimum | Days | 14 | Two weeks',
      measures: 'Measure | Count\nDays | Days',
      sheets: { Log: log(logged(first, 14, 1)) },
      today: '2026-01-26',
    });
    expect(found.history.map((each) => each.status)).toEqual(['broken', status]);
  });

  test('may be an average, of which the contract’s 52 weeks hold 26', () => {
    // 26 fortnights × 40 h = 1,040 h a year
    const found = standingFor('average', {
      terms:
        'Ref | Clause | Rule | Measure | At least | Per\nF | W | Average | Hours | 40 h | Fortnight',
      measures: 'Measure | Count\nHours | Minutes',
      sheets: { Log: log(logged('2026-01-05', 1, 8)) },
      contract: { 'Weeks in the contract': '52' },
      today: '2026-01-11',
    });
    expect(found.required).toBe(1040 * 60);
  });
});

test('what is needed a quarter is told by the quarter', () => {
  // 40 h in two quarters that are left of the year: 184 days from 1 July are 2.015 quarters
  const [sentence] = said({
    terms:
      'Ref | Clause | Rule | Measure | At least | Per\nQ | W | Average | Hours | 10 h | Quarter',
    measures: 'Measure | Count\nHours | Minutes',
    sheets: { Log: 'Date | Hours | Activity' },
    today: '2026-07-01',
  });
  // 40 h × 91.3125 ÷ 184 = 19.85 h = 19 h 51 min
  expect(sentence).toContain('19 h 51 min a quarter');
});
