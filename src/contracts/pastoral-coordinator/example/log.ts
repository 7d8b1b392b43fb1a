import { type Chance, chance } from '../../chance';
import type { LoggedRow } from '../../example';
import { isSchoolDay, LAST_DAY, later, MONDAYS } from './calendar';
import { occasions } from './occasions';
import type { Slot } from './slot';
import { slotsOf } from './week';

/** The school year, row by row, without a mistake in it. */
export function cleanLog(): LoggedRow[] {
  const dice = chance(2025);
  const weekly = MONDAYS.flatMap((monday, week) =>
    slotsOf(week)
      .map((slot) => ({ slot, date: later(monday, slot.weekday) }))
      .filter(({ date }) => isSchoolDay(date))
      .map(({ slot, date }) => rowOf(slot, date, dice)),
  );
  return [...weekly, ...occasions].sort((one, other) => (orderOf(one) < orderOf(other) ? -1 : 1));
}

const orderOf = ({ date, start }: LoggedRow): string => `${date} ${start}`;

/** Minutes more or less than planned. */
const STEP = 5;

function rowOf(slot: Slot, date: string, dice: Chance): LoggedRow {
  const people = slot.people && dice.between(...slot.people);
  const note = slot.notes && dice.pick(slot.notes);
  return {
    date,
    start: slot.start,
    end: endOf(slot, STEP * dice.between(-1, 1)),
    activity: slot.activity,
    place: slot.place,
    ...(people !== undefined && { people }),
    ...(note !== undefined && { notes: note }),
    ...(slot.confidential && { confidential: true }),
    entered: enteredAt(date, dice),
    ...(slot.own && { own: slot.own }),
  };
}

function endOf({ start, minutes }: Slot, more: number): string {
  const ends = Number(start.slice(0, 2)) * 60 + Number(start.slice(3)) + minutes + more;
  return `${two(Math.floor(ends / 60))}:${two(ends % 60)}`;
}

const two = (count: number): string => String(count).padStart(2, '0');

/** Written down that afternoon, or within a few days. */
function enteredAt(date: string, dice: Chance): string {
  const [written] = [later(date, dice.between(0, 3)), LAST_DAY].sort();
  return `${written}T16:${two(dice.between(0, 59))}`;
}
