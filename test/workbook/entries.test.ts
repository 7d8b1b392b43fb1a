import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isoDay } from '../../src/model/day';
import { bookOf } from '../book';

/** With the times by the clock on the wall. */
const placed = (row: string): unknown[] =>
  bookOf(
    { Log: `Date | Start | End | Break | Hours | Activity\n${row} | visit` },
    { 'Evening begins': '18:00' },
  ).entries.map(({ day, minutes, evening, start, end }) => [
    isoDay(day),
    minutes,
    evening ? 'evening' : 'day',
    start,
    end,
  ]);

const split = (row: string, zone = 'Europe/London'): unknown[] =>
  bookOf(
    { Log: `Date | Start | End | Break | Hours | Activity\n${row} | visit` },
    { 'Time zone': zone, 'Evening begins': '18:00' },
  ).entries.map(({ day, minutes, evening }) => [isoDay(day), minutes, evening ? 'evening' : 'day']);

test.each([
  ['a plain morning', '2026-03-02 | 09:30 | 12:00 | |', [['2026-03-02', 150, 'day']]],
  ['an unpaid break', '2026-03-02 | 09:00 | 17:00 | 30 min |', [['2026-03-02', 450, 'day']]],
  [
    'into the evening',
    '2026-03-02 | 17:00 | 20:30 | |',
    [
      ['2026-03-02', 60, 'day'],
      ['2026-03-02', 150, 'evening'],
    ],
  ],
  ['to midnight', '2026-03-02 | 22:00 | 24:00 | |', [['2026-03-02', 120, 'evening']]],
  [
    'past midnight',
    '2026-03-31 | 22:00 | 02:30 | |',
    [
      ['2026-03-31', 120, 'evening'],
      ['2026-04-01', 150, 'day'],
    ],
  ],
  [
    'a break of less than nothing',
    '2026-03-02 | 09:00 | 12:00 | -1 |',
    [['2026-03-02', 180, 'day']],
  ],
  ['hours alone', '2026-03-02 | | | | 2:15', [['2026-03-02', 135, 'day']]],
  [
    'hours that say otherwise count first',
    '2026-03-02 | 09:00 | 12:00 | | 2.5',
    [['2026-03-02', 150, 'day']],
  ],
  ['an end before the start', '2026-03-02 | 17:00 | 09:00 | |', []],
  ['no time at all', '2026-03-02 | 09:00 | 09:00 | |', []],
  ['less than none', '2026-03-02 | | | | -2', []],
])('%s', (_, row, entries) => expect(split(row)).toEqual(entries));

// The European clocks go forward on 29 March 2026 at 01:00 UTC, back on 25 October 2026 at 01:00 UTC.
test.each([
  [
    'the night of 28 March is an hour short',
    '2026-03-28 | 22:00 | 06:00 | |',
    'Europe/London',
    420,
  ],
  [
    'the night of 24 October is an hour long',
    '2026-10-24 | 22:00 | 06:00 | |',
    'Europe/London',
    540,
  ],
  ['the early hours of 29 March', '2026-03-29 | 00:30 | 03:00 | |', 'Europe/London', 90],
  ['the early hours of 25 October', '2026-10-25 | 00:30 | 03:00 | |', 'Europe/London', 210],
  ['before the clocks change', '2026-03-29 | 00:00 | 01:00 | |', 'Europe/London', 60],
  ['after the clocks change', '2026-03-29 | 02:00 | 03:00 | |', 'Europe/London', 60],
  ['any other night', '2026-03-27 | 22:00 | 06:00 | |', 'Europe/London', 480],
  ['India, where clocks stand still', '2026-03-28 | 22:00 | 06:00 | |', 'Asia/Kolkata', 480],
  ['New York, on its own night', '2026-03-07 | 22:00 | 06:00 | |', 'America/New_York', 420],
  ['Auckland, on its own night', '2026-04-04 | 22:00 | 06:00 | |', 'Pacific/Auckland', 540],
])('%s', (_, row, zone, minutes) => {
  const total = split(row, zone).reduce(
    (sum: number, entry) => sum + ((entry as number[])[1] ?? 0),
    0,
  );
  expect(total).toBe(minutes);
});

test.each([
  [
    'a start and hours end when they have passed',
    '09:00 | | | 2',
    [['2026-03-02', 120, 'day', 540, 660]],
  ],
  [
    'into the evening',
    '17:00 | | | 2',
    [
      ['2026-03-02', 60, 'day', 1020, 1080],
      ['2026-03-02', 60, 'evening', 1080, 1140],
    ],
  ],
  [
    'past midnight',
    '22:00 | | | 3:30',
    [
      ['2026-03-02', 120, 'evening', 1320, 1440],
      ['2026-03-03', 90, 'day', 0, 90],
    ],
  ],
  [
    'up to midnight, however long',
    '09:00 | | | 15',
    [
      ['2026-03-02', 540, 'day', 540, 1080],
      ['2026-03-02', 360, 'evening', 1080, 1440],
    ],
  ],
  [
    'not half a day past midnight: rather a slip',
    '14:00 | | | 30',
    [['2026-03-02', 1800, 'day', undefined, undefined]],
  ],
  ['a start alone', '09:00 | | |', []],
  ['less than nothing', '09:00 | | | -2', []],
])('%s', (_, row, entries) => expect(placed(`2026-03-02 | ${row}`)).toEqual(entries));

test.each([
  ['clocks forward', '2026-03-29 | 00:30 | | | 2', [['2026-03-29', 120, 'day', 30, 210]]],
  ['clocks back', '2026-10-25 | 00:30 | | | 2', [['2026-10-25', 120, 'day', 30, 90]]],
  [
    'clocks back, within the hour',
    '2026-10-25 | 01:45 | | | 0:30',
    [['2026-10-25', 30, 'day', 105, 135]],
  ],
])('a start and true hours, %s', (_, row, entries) => expect(placed(row)).toEqual(entries));

test('a row’s entries add up to the time between its start and end', () => {
  const time = fc.integer({ min: 0, max: 1439 });
  const clock = (minute: number): string =>
    `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
  fc.assert(
    fc.property(time, fc.integer({ min: 1, max: 719 }), (start, length) => {
      const row = `2026-06-10 | ${clock(start)} | ${clock((start + length) % 1440)} | |`;
      const total = split(row).reduce(
        (sum: number, entry) => sum + ((entry as number[])[1] ?? 0),
        0,
      );
      expect(total).toBe(length);
    }),
    { numRuns: 60 },
  );
});
