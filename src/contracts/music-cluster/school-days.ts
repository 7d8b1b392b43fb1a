import { addDays, type Day, isoDay, parseIsoDay, weekday } from '../../model/day';
import type { List } from '../template';

type Entry = List['entries'][number];

const BANK_HOLIDAYS: Readonly<Record<string, string>> = {
  '2025-12-25': 'Christmas Day',
  '2025-12-26': 'Boxing Day',
  '2026-01-01': 'New Year’s Day',
  '2026-04-03': 'Good Friday',
  '2026-04-06': 'Easter Monday',
  '2026-05-04': 'Early May bank holiday',
  '2026-05-25': 'Spring bank holiday',
  '2026-08-31': 'Summer bank holiday',
};

/** The first and the last day of each stretch in which schools are closed. */
const CLOSED = [
  ['2025-10-27', '2025-10-31', 'Autumn half-term'],
  ['2025-12-22', '2026-01-02', 'Christmas holidays'],
  ['2026-02-16', '2026-02-20', 'Spring half-term'],
  ['2026-03-30', '2026-04-10', 'Easter holidays'],
  ['2026-05-25', '2026-05-29', 'Summer half-term'],
  ['2026-07-23', '2026-08-31', 'Summer holidays'],
] as const;

const bankHolidays = Object.entries(BANK_HOLIDAYS).map(([code, name]) => ({
  code,
  name,
  group: 'Bank holiday',
}));

const closedDays = CLOSED.flatMap(([first, last, group]) =>
  daysOf(first, last)
    .filter((code) => !(code in BANK_HOLIDAYS))
    .map((code) => ({ code, group })),
);

/** Mondays to Fridays of a stretch; weekends need no entry. */
function daysOf(first: string, last: string): string[] {
  const [from, until] = [parseIsoDay(first), parseIsoDay(last)] as [Day, Day];
  const days = Array.from({ length: until - from + 1 }, (_, index) => addDays(from, index));
  return days.filter((day) => weekday(day) < 6).map(isoDay);
}

/** The days on which schools are closed, weekends apart. */
export const schoolHolidays: readonly Entry[] = [...bankHolidays, ...closedDays].sort(
  (one, other) => (one.code < other.code ? -1 : 1),
);
