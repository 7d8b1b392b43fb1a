import { addDays, type Day, isoDay, parseIsoDay } from '../../../model/day';
import type { RowFor } from '../../template';

interface HalfTerm {
  readonly monday: string;
  readonly first: string;
  readonly last: string;
  readonly weeks: number;
  /** Sessions that a pupil could have been there: 380 in the year. */
  readonly possible: number;
}

/** Believable term dates, as most schools had them. */
export const HALF_TERMS: readonly [HalfTerm, ...HalfTerm[]] = [
  { monday: '2025-09-01', first: '2025-09-02', last: '2025-10-24', weeks: 8, possible: 76 },
  { monday: '2025-11-03', first: '2025-11-03', last: '2025-12-19', weeks: 7, possible: 70 },
  { monday: '2026-01-05', first: '2026-01-06', last: '2026-02-13', weeks: 6, possible: 58 },
  { monday: '2026-02-23', first: '2026-02-23', last: '2026-03-27', weeks: 5, possible: 50 },
  { monday: '2026-04-13', first: '2026-04-13', last: '2026-05-22', weeks: 6, possible: 58 },
  { monday: '2026-06-01', first: '2026-06-02', last: '2026-07-17', weeks: 7, possible: 68 },
];

/** Training days and the bank holiday in term time: no pupils were in. */
const WITHOUT_PUPILS = new Set(['2025-09-01', '2026-01-05', '2026-05-04', '2026-06-01']);

export const LAST_DAY = '2026-07-17';

/** A day so many days after another. */
export const later = (from: string, days: number): string =>
  isoDay(addDays(parseIsoDay(from) as Day, days));

/** The Monday of each school week, in order. */
export const MONDAYS: readonly string[] = HALF_TERMS.flatMap(({ monday, weeks }) =>
  Array.from({ length: weeks }, (_, week) => later(monday, week * 7)),
);

export const isSchoolDay = (day: string): boolean => !WITHOUT_PUPILS.has(day);

/** The school holidays, from the day after a half-term to the day before the next. */
export const breaks: readonly RowFor<'breaks'>[] = [
  ...HALF_TERMS.slice(1).map(({ monday }, index) => ({
    from: later(HALF_TERMS[index]?.last ?? '', 1),
    until: later(monday, -1),
    reason: 'School holiday',
  })),
  { from: later(LAST_DAY, 1), until: '2026-08-31', reason: 'School holiday' },
];
