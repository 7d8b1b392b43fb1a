import type { Day } from '../../src/model/day';
import { FUNCTION_FAULTS } from '../../src/words/functions';
import { dayIn, foldedIn, type Given, textIn } from './given';
import { bookGiven, tableIn } from './sheet-given';

/** Time on one day of one row of the log, and what it went into, as the log has it. */
export interface LoggedTime {
  readonly day: Day;
  readonly minutes: number;
  readonly activity: string;
}

/** The time that a log holds, within a period. */
export function loggedIn(log: Given, from: Given, until: Given): readonly LoggedTime[] {
  const [first = -Infinity, last = Infinity] = [dayIn(from), dayIn(until)];
  if (last < first) throw new Error(FUNCTION_FAULTS.backwards);
  const book = bookGiven('log', log);
  const { rows } = tableIn(book, 'log', ['date', 'activity']);
  const activities = new Map(rows.map(({ row, activity }) => [row, textIn(activity)]));
  return book.entries
    .filter(({ day }) => first <= day && day <= last)
    .map(({ day, minutes, row }) => ({ day, minutes, activity: activities.get(row) ?? '' }));
}

/** Only what went into one activity; everything where none is named. */
export const into = (logged: readonly LoggedTime[], activity: unknown): readonly LoggedTime[] =>
  foldedIn(activity) === ''
    ? logged
    : logged.filter((time) => foldedIn(time.activity) === foldedIn(activity));
