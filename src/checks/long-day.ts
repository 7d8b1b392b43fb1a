import type { Day } from '../model/day';
import { type Issue, issue } from '../model/issue';
import { MINUTES_IN_DAY, minutes } from '../model/minutes';
import { placeIn, type Workbook } from '../workbook/workbook';
import { type Check, ofLog } from './check';
import { clockShifts } from './clocks';
import { personOf } from './people';

interface PersonDay {
  readonly day: Day;
  minutes: number;
  lastRow: number;
}

/** One person's day is longer than the contract expects, or than a day can be; its last row is marked. */
export const longDay: Check = ofLog((log, book) => {
  const shifts = clockShifts(book);
  return personDays(book).flatMap((worked): Issue | readonly Issue[] => {
    const { day } = worked;
    const place = placeIn(log, worked.lastRow, 'date');
    const logged = minutes(worked.minutes);
    if (logged > MINUTES_IN_DAY - (shifts.get(day) ?? 0))
      return issue('daybook/over-24-hours', place, { day, minutes: logged });
    const limit = book.contract.longestDay;
    return logged > limit
      ? issue('daybook/over-day-limit', place, { day, minutes: logged, limit })
      : [];
  });
});

/** No day is further than this from 1970. */
const DAYS = 4_000_000;

function personDays(book: Workbook): PersonDay[] {
  const person = personOf(book);
  const days = new Map<number, PersonDay>();
  for (const { row, day, minutes: logged } of book.entries) {
    const key = person(row) * DAYS * 2 + DAYS + day;
    const worked = days.get(key);
    if (worked) {
      worked.minutes += logged;
      worked.lastRow = Math.max(worked.lastRow, row);
    } else days.set(key, { day, minutes: logged, lastRow: row });
  }
  return [...days.values()];
}
