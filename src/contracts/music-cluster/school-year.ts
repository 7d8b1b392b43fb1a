import type { List, RowFor } from '../template';

const term = (name: string, from: string, until: string): RowFor<'schoolTerms'> => ({
  name,
  from,
  until,
});

/** The six school terms of a year; their days are to be checked against the schools’ own. */
export const schoolTerms: readonly RowFor<'schoolTerms'>[] = [
  term('Term 1', '2025-09-01', '2025-10-24'),
  term('Term 2', '2025-11-03', '2025-12-19'),
  term('Term 3', '2026-01-05', '2026-02-13'),
  term('Term 4', '2026-02-23', '2026-03-27'),
  term('Term 5', '2026-04-13', '2026-05-22'),
  term('Term 6', '2026-06-01', '2026-07-22'),
];

type Entry = List['entries'][number];

const bankHoliday = (code: string, name: string): Entry => ({ code, name, group: 'Bank holiday' });
const trainingDay = (code: string): Entry => ({ code, group: 'Training day' });

/** Days in term on which schools are closed: bank holidays, and training days as examples. */
export const closedDays: readonly Entry[] = [
  trainingDay('2025-09-01'),
  bankHoliday('2025-12-25', 'Christmas Day'),
  bankHoliday('2025-12-26', 'Boxing Day'),
  bankHoliday('2026-01-01', 'New Year’s Day'),
  trainingDay('2026-01-05'),
  bankHoliday('2026-04-03', 'Good Friday'),
  bankHoliday('2026-04-06', 'Easter Monday'),
  bankHoliday('2026-05-04', 'Early May bank holiday'),
  bankHoliday('2026-05-25', 'Spring bank holiday'),
  trainingDay('2026-06-01'),
  bankHoliday('2026-08-31', 'Summer bank holiday'),
];
