import { expect, test } from '@jest/globals';
import { standingFor } from './asked';
import { said } from './said';

const given = (rows: string, today: string, atMost = '48 h') => ({
  terms: `Ref | Clause | Rule | Measure | At most | Per\nD | within 48 hours | Timeliness | Delay | ${atMost} | Contract`,
  measures: 'Measure | Count | Column\nDelay | Days between | Date to Entered',
  sheets: { Log: `Date | Start | End | Hours | Activity | Entered\n${rows}` },
  today,
});

test.each([
  ['48 h to the minute', '2026-03-02 | 10:00 | 12:00 | | visit | 2026-03-04 12:00', 1, 0, 0],
  ['a minute more', '2026-03-02 | 10:00 | 12:00 | | visit | 2026-03-04 12:01', 0, 1, 0],
  ['from the start and the hours', '2026-03-02 | 10:00 | | 2 | visit | 2026-03-04 12:00', 1, 0, 0],
  ['from a start alone', '2026-03-02 | 10:00 | | | visit | 2026-03-04 10:01', 0, 1, 0],
  ['in the afternoon', '2026-03-02 | 13:00 | 14:00 | | visit | 4 March 2026 2:01 pm', 0, 1, 0],
  ['work past midnight', '2026-03-02 | 22:00 | 01:00 | | visit | 2026-03-05 01:00', 1, 0, 0],
  // The clocks went forward on 29 March: 48 h 30 min on the wall are 47 h 30 min.
  ['clocks that go forward', '2026-03-28 | 10:00 | 12:00 | | visit | 2026-03-30 12:30', 1, 0, 0],
  // And back on 25 October: 47 h 30 min on the wall are 48 h 30 min.
  ['clocks that go back', '2026-10-24 | 10:00 | 12:00 | | visit | 2026-10-26 11:30', 0, 1, 0],
  ['no times: two days', '2026-03-02 | | | 2 | visit | 2026-03-04', 1, 0, 1],
  ['no times: three days', '2026-03-02 | | | 2 | visit | 2026-03-05', 0, 1, 1],
  ['one time alone', '2026-03-02 | | | 2 | visit | 2026-03-04 23:59', 1, 0, 1],
])('within 48 hours: %s', (_, row, onTime, late, byDays) => {
  const { detail } = standingFor('timeliness', given(row, '2026-12-01'));
  expect(detail).toMatchObject({ onTime, late, byDays, limit: { days: 2, minutes: 2880 } });
});

test('hours are shorter than a day, and a cell may show them as a length of time', () => {
  const row = '2026-03-02 | 10:00 | 12:00 | | visit | 2026-03-02 18:01';
  const late = (atMost: string) =>
    standingFor('timeliness', given(row, '2026-12-01', atMost)).detail.late;
  expect([late('6 h'), late('6 h 1 min'), late('361 min'), late('@0.25')]).toEqual([1, 0, 0, 1]);
});

test('what is still to come is waited for until its days are surely over', () => {
  const row = '2026-03-02 | 10:00 | 12:00 | | visit |';
  const waiting = (today: string) => standingFor('timeliness', given(row, today)).detail.waiting;
  expect([waiting('2026-03-04'), waiting('2026-03-05')]).toEqual([1, 0]);
});

test('is said by the clock, and where only days were known it says so', () => {
  const rows = [
    '2026-03-02 | 10:00 | 12:00 | | visit | 2026-03-04 12:00',
    '2026-03-03 | 10:00 | 12:00 | | visit | 2026-03-05 14:15',
  ];
  expect(said(given(rows.join('\n'), '2026-12-01'))).toEqual([
    '1 row of 2 was in time (within 48 h) so far: 50 %. Late: row 3; the longest took 50 h 15 min. What was late stays late: it can no longer be met.',
  ]);
  rows.push('2026-03-09 | | | 2 | visit | 2026-03-10');
  expect(said(given(rows.join('\n'), '2026-12-01'))[0]).toContain(
    'Without a time of day, and so judged by its days: 1 row.',
  );
});
