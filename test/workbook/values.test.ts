import { expect, test } from '@jest/globals';
import { isoDay } from '../../src/model/day';
import { hours } from '../../src/model/minutes';
import type { Cell } from '../../src/workbook/cell';
import type { ReadingContext } from '../../src/workbook/values/context';
import { readDay } from '../../src/workbook/values/day';
import { readDuration } from '../../src/workbook/values/duration';
import { readCount, readMoney } from '../../src/workbook/values/number';
import { readQuantity } from '../../src/workbook/values/quantity';
import { readTime } from '../../src/workbook/values/time';
import { readYesNo } from '../../src/workbook/values/words';

const BRITISH: ReadingContext = {
  dayFirst: true,
  currency: 'GBP',
  dayLength: hours(7.5),
  language: 'en',
};
const AMERICAN: ReadingContext = { ...BRITISH, dayFirst: false };
const INDIAN: ReadingContext = { ...BRITISH, currency: 'INR' };

const shownDay = (cell: Cell, context = BRITISH): string | undefined => {
  const day = readDay(cell, context);
  return day === undefined ? undefined : isoDay(day);
};

test.each<[Cell, string]>([
  // Serial numbers: 46082 is 1 March 2026 in every spreadsheet program.
  [{ serial: 46082 }, '2026-03-01'],
  [{ serial: 46082.75 }, '2026-03-01'],
  [46082, '2026-03-01'],
  ['46082', '2026-03-01'],
  ['2026-03-01', '2026-03-01'],
  ['2026/3/1', '2026-03-01'],
  ['2026-03-01T18:30:00Z', '2026-03-01'],
  ['2026-03-01 18:30', '2026-03-01'],
  ['1/3/2026', '2026-03-01'],
  ['01.03.26', '2026-03-01'],
  ['1-3-2026', '2026-03-01'],
  ['1/3/2026 09:15:00', '2026-03-01'],
  ['Sun 1/3/2026', '2026-03-01'],
  ['1 March 2026', '2026-03-01'],
  ['1st March 2026', '2026-03-01'],
  ['Sunday, 1 March 2026', '2026-03-01'],
  ['1 Mar 26', '2026-03-01'],
  ['1-Mar-2026', '2026-03-01'],
  ['March 1, 2026', '2026-03-01'],
  ['\u00a01\u202f/3/2026 '.replace('\u202f', ''), '2026-03-01'],
  ['\u200f2026-03-01', '2026-03-01'],
  ['29/2/2028', '2028-02-29'],
  ['20260301', '2026-03-01'],
])('%j is the day %s', (cell, iso) => expect(shownDay(cell)).toBe(iso));

test.each<[Cell]>([
  ['31/4/2026'],
  ['29/2/2026'],
  ['3/31/2026'],
  ['2026-13-01'],
  ['tomorrow'],
  ['1 March'],
  ['March 2026'],
  [12],
  [true],
  [{ serial: 0.5 }],
  ['1/2'],
  ['32 March 2026'],
])('%j is no day', (cell) => expect(shownDay(cell)).toBeUndefined());

test('the United States write the month first, and are not guessed at', () => {
  expect(shownDay('3/31/2026', AMERICAN)).toBe('2026-03-31');
  expect(shownDay('4/3/2026', AMERICAN)).toBe('2026-04-03');
  expect(shownDay('31/3/2026', AMERICAN)).toBeUndefined();
});

test.each<[Cell, number]>([
  [2, 120],
  [2.5, 150],
  ['2', 120],
  ['2.5', 150],
  ['2,5', 150],
  ['.5', 30],
  ['2h 30m', 150],
  ['2h30', 150],
  ['2h', 120],
  ['2 hrs', 120],
  ['2 hours 30 minutes', 150],
  ['2 hours and 30 minutes', 150],
  ['1:30', 90],
  ['01:30:00', 90],
  ['0:05', 5],
  ['90 min', 90],
  ['90m', 90],
  ['45 minutes', 45],
  ['1.5 h', 90],
  ['0.5 day', 225],
  ['half a day', 225],
  ['Half day', 225],
  ['½ day', 225],
  ['अर्धा दिवस', 225],
  [{ serial: 0.0625 }, 90],
  [{ serial: 1.25 }, 1800],
  ['-1', -60],
  ['−1:30', -90],
  [0, 0],
])('%j is %d minutes', (cell, count) => expect(readDuration(cell, BRITISH)).toBe(count));

test.each<[Cell]>([
  ['two'],
  ['1:75'],
  ['2h 30m 5'],
  ['half'],
  ['2026-03-01'],
  [true],
  ['1:3'],
  [{ serial: 46082 }],
  ['2-3'],
])('%j is no length of time', (cell) => expect(readDuration(cell, BRITISH)).toBeUndefined());

test.each<[Cell, number]>([
  [{ serial: 0.395833333333333 }, 570],
  [{ serial: 46082.395833333336 }, 570],
  [0.5, 720],
  ['09:30', 570],
  ['9.30', 570],
  ['9:30 am', 570],
  ['9.30pm', 1290],
  ['9pm', 1260],
  ['12am', 0],
  ['12:15 pm', 735],
  ['24:00', 1440],
  ['00:00', 0],
  ['13h05', 785],
  ['23:59:59', 1439],
])('%j is minute %d of the day', (cell, minute) => expect(readTime(cell)).toBe(minute));

test.each<[Cell]>([
  ['9'],
  [9],
  ['25:00'],
  ['24:01'],
  ['9:60'],
  ['13 pm'],
  ['0 am'],
  ['noon'],
  [-0.5],
])('%j is no time of day', (cell) => expect(readTime(cell)).toBeUndefined());

test.each<[Cell, number]>([
  [500, 50_000],
  ['£500', 50_000],
  ['£2,166.67', 216_667],
  ['1234.5 GBP', 123_450],
  [2166.67, 216_667],
  [0.1 + 0.2, 30],
  ['-£5', -500],
])('%j is %d pence', (cell, pence) => expect(readMoney(cell, BRITISH)).toBe(pence));

test.each<[Cell]>([['€500'], ['12.345'], [1.005], ['5 hundred'], ['1,23'], [{ serial: 5 }]])(
  '%j is no amount in pounds',
  (cell) => expect(readMoney(cell, BRITISH)).toBeUndefined(),
);

test.each([
  ['₹15 lakh', 1_500_000],
  ['Rs. 2.5 lakhs', 250_000],
  ['1 lac', 100_000],
  ['₹1.25 crore', 12_500_000],
])('%s is %d rupees', (typed, rupees) => {
  expect(readMoney(typed, INDIAN)).toBe(rupees * 100);
  expect(readQuantity(typed, INDIAN)?.value).toBe(rupees);
});

test('rupees are grouped in lakh', () => {
  expect(readMoney('₹1,23,456.50', INDIAN)).toBe(12_345_650);
  expect(readMoney('Rs. 500', INDIAN)).toBe(50_000);
});

test.each<[Cell, number | undefined]>([
  [12, 12],
  ['1,200', 1200],
  [' 7 ', 7],
  [-1, undefined],
  [1.5, undefined],
  ['a few', undefined],
])('%j counts %p', (cell, count) => expect(readCount(cell)).toBe(count));

test.each<[Cell, unknown]>([
  ['28 h', { value: 28, unit: 'hours' }],
  ['£26,000', { value: 26_000, unit: 'GBP' }],
  ['33 %', { value: 33, unit: 'percent' }],
  ['33%', { value: 33, unit: 'percent' }],
  ['14 days apart', { value: 14, unit: 'days' }],
  ['any 4 weeks', { value: 4, unit: 'weeks' }],
  ['12 parts', { value: 12, unit: 'parts' }],
  ['4 sessions', { value: 4 }],
  [22, { value: 22 }],
  ['8 of 10', { value: 8 }],
  ['28:00', { value: 1680, unit: 'minutes' }],
  ['27 h 30 min', { value: 1650, unit: 'minutes' }],
  ['27h30', { value: 1650, unit: 'minutes' }],
  ['121 h 20 min', { value: 7280, unit: 'minutes' }],
  ['27,5 h', { value: 27.5, unit: 'hours' }],
  ['1,456 h', { value: 1456, unit: 'hours' }],
  ['£1 000', { value: 1000, unit: 'GBP' }],
  ['£1,000.50', { value: 1000.5, unit: 'GBP' }],
  ['approx. £500', { value: 500, unit: 'GBP' }],
  ['last 8 weeks', { value: 8, unit: 'weeks' }],
  [{ serial: 28 / 24 }, { value: 1680, unit: 'minutes' }],
])('%j as a figure of a contract', (cell, quantity) =>
  expect(readQuantity(cell, BRITISH)).toEqual(quantity),
);

test.each<[Cell]>([
  ['regularly'],
  ['28-30 h'],
  ['-1 h'],
  [-1],
  ['£1.000,00'],
  ['1/3'],
  ['£-500'],
  ['28 h or 30 h'],
  [true],
])('%j is no quantity', (cell) => expect(readQuantity(cell, BRITISH)).toBeUndefined());

test.each<[Cell, boolean | undefined]>([
  [true, true],
  ['Yes', true],
  ['y', true],
  ['✓', true],
  [1, true],
  [false, false],
  ['No', false],
  [0, false],
  ['maybe', undefined],
])('%j is %p', (cell, yes) => expect(readYesNo(cell)).toBe(yes));
