import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays, isoDay } from '../../src/model/day';
import { parsePeriod, periodsBegunBy } from '../../src/model/named-period';
import { type Calendar, PERS, type Per } from '../../src/model/period';
import { day } from '../book';

/** A school year with three terms, and the first of the next. */
const CALENDAR: Calendar = {
  contract: { first: day('2025-09-01'), last: day('2026-08-31') },
  yearStart: 9,
  terms: [
    { first: day('2025-09-02'), last: day('2025-12-19') },
    { first: day('2026-01-05'), last: day('2026-03-27') },
    { first: day('2026-04-13'), last: day('2026-07-21') },
    { first: day('2026-09-01'), last: day('2026-10-23') },
  ],
};

const said = (name: string): string | undefined => {
  const period = parsePeriod(name, CALENDAR);
  return period && `${period.name}: ${isoDay(period.first)} ${isoDay(period.last)}`;
};

test.each([
  ['2026-02', '2026-02: 2026-02-01 2026-02-28'],
  // A quarter and a half are counted from September.
  ['2025-Q1', '2025-Q1: 2025-09-01 2025-11-30'],
  ['2025-q4', '2025-Q4: 2026-06-01 2026-08-31'],
  ['2025-H2', '2025-H2: 2026-03-01 2026-08-31'],
  ['2025-T2', '2025-T2: 2026-01-05 2026-03-27'],
  ['2025-t3', '2025-T3: 2026-04-13 2026-07-21'],
  ['2026-T1', '2026-T1: 2026-09-01 2026-10-23'],
  ['2025', '2025: 2025-09-01 2026-08-31'],
  ['2025-26', '2025: 2025-09-01 2026-08-31'],
  ['2025/26', '2025: 2025-09-01 2026-08-31'],
  // November 2010 is a month first of all; a slash makes a year of it.
  ['2010-11', '2010-11: 2010-11-01 2010-11-30'],
  ['2010/11', '2010: 2010-09-01 2011-08-31'],
  // ISO 8601: 1 January 2027 is a Friday, so it belongs to the 53rd week of 2026.
  ['2026-W01', '2026-W01: 2025-12-29 2026-01-04'],
  ['2026-W53', '2026-W53: 2026-12-28 2027-01-03'],
  ['2027-W01', '2027-W01: 2027-01-04 2027-01-10'],
  ['Contract', 'contract: 2025-09-01 2026-08-31'],
  ['2026-W10/2026-W11', '2026-W10/2026-W11: 2026-03-02 2026-03-15'],
  ['2026-03-05/2026-03-18', '2026-03-05/2026-03-18: 2026-03-05 2026-03-18'],
])('%s is read', (name, period) => {
  expect(said(name)).toBe(period);
});

test.each([
  '',
  '2026-13',
  '2025-27',
  '2025/27',
  '2026-00',
  '2025-Q5',
  '2025-H3',
  '2025-T4',
  '2025-T0',
  '2024-T1',
  '2027-W53',
  '2026-W0',
  '2026-03-05',
  '2026-03/2026-02',
  '2026-03/2026-04/2026-05',
  'March',
])('%s is no period', (name) => {
  expect(said(name)).toBeUndefined();
});

test('a year across two is none where the year begins in January', () => {
  expect(parsePeriod('2025-26', { ...CALENDAR, yearStart: 1 })).toBeUndefined();
});

const NAMED: readonly Per[] = PERS.filter((per) => per !== 'day');

test('what is offered by name is read back as the same days', () => {
  fc.assert(
    fc.property(fc.constantFrom(...NAMED), fc.integer({ min: 0, max: 400 }), (per, days) => {
      const offered = periodsBegunBy(addDays(CALENDAR.contract.first, days), per, CALENDAR);
      for (const period of offered) expect(parsePeriod(period.name, CALENDAR)).toEqual(period);
    }),
  );
});
