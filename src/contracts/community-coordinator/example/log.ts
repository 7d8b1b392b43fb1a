import { addDays, type Day, isoDay, parseIsoDay } from '../../../model/day';
import { type Chance, chance } from '../../chance';
import type { LoggedRow } from '../../example';
import type { Slot } from './slot';
import { slotsOf } from './week';

const FIRST_MONDAY = parseIsoDay('2026-01-05') as Day;
const LAST_DAY = parseIsoDay('2026-11-20') as Day;
const WEEKS = 46;
/** Weeks off, which the Breaks sheet has too. */
const WEEKS_OFF = new Set([27, 39]);
/** Bank holidays that were kept; on the early May holiday there was work. */
const DAYS_OFF = new Set(['2026-04-03', '2026-05-25', '2026-06-15', '2026-08-03']);
/** A cold: only two pieces of work were done. */
const LIGHT_WEEK = 15;
/** Gala week: evenings too. */
const BUSY_WEEK = 23;

/** The year so far, row by row, without a mistake in it. */
export function cleanLog(): LoggedRow[] {
  const dice = chance(2026);
  const weeks = Array.from({ length: WEEKS }, (_, week) => week);
  return weeks.filter((week) => !WEEKS_OFF.has(week)).flatMap((week) => rowsOf(week, dice));
}

function rowsOf(week: number, dice: Chance): LoggedRow[] {
  return slotsIn(week)
    .map((slot) => ({ slot, day: addDays(FIRST_MONDAY, week * 7 + slot.weekday) }))
    .filter(({ day }) => day <= LAST_DAY && !DAYS_OFF.has(isoDay(day)))
    .map(({ slot, day }) => rowOf(slot, day, dice));
}

function slotsIn(week: number): Slot[] {
  const slots = slotsOf(week);
  if (week === LIGHT_WEEK) return slots.slice(1, 3);
  if (week !== BUSY_WEEK) return slots;
  return [...slots, ...GALA].sort((one, other) => one.weekday - other.weekday);
}

const GALA: readonly Slot[] = [
  {
    weekday: 3,
    start: '18:00',
    minutes: 180,
    activity: 'Support to volunteers',
    place: 'Patna community centre',
    people: [8, 12],
    notes: ['Gala: who does what'],
    own: { Volunteers: 9, 'Volunteer hours': '27 h' },
  },
  {
    weekday: 5,
    start: '10:00',
    minutes: 420,
    activity: 'Event or workshop',
    place: 'Elsewhere in Patna',
    people: [120, 160],
    evidence: true,
    notes: ['Gala day'],
    own: {
      'Led by': 'Residents',
      Outcomes: 'Community wealth, Wellbeing',
      Volunteers: 22,
      'Volunteer hours': '110 h',
    },
  },
];

const QUARTER = 15;

function rowOf(slot: Slot, day: Day, dice: Chance): LoggedRow {
  const length = slot.minutes + QUARTER * dice.between(-1, 2);
  const people = slot.people && dice.between(...slot.people);
  const note = slot.notes && dice.pick(slot.notes);
  return {
    date: isoDay(day),
    ...timesOf(slot, length),
    activity: slot.activity,
    place: slot.place,
    ...(people !== undefined && { people, newPeople: Math.min(people, dice.between(0, 3)) }),
    ...(note !== undefined && { notes: note }),
    ...(slot.confidential && { confidential: true }),
    ...(slot.evidence && { evidence: `https://example.org/patna/${isoDay(day)}` }),
    entered: enteredAt(day, dice),
    ...(slot.own && { own: slot.own }),
  };
}

function timesOf({ start, breakMinutes }: Slot, length: number): LoggedRow {
  if (start === undefined) return { hours: `${Math.floor(length / 60)}:${two(length % 60)}` };
  const begins = Number(start.slice(0, 2)) * 60 + Number(start.slice(3));
  return {
    start,
    end: clock(begins + length),
    ...(breakMinutes !== undefined && { break: `0:${two(breakMinutes)}` }),
  };
}

const two = (count: number): string => String(count).padStart(2, '0');
const clock = (minute: number): string => `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;

/** Written down that evening, or within a few days. */
function enteredAt(day: Day, dice: Chance): string {
  const written = Math.min(addDays(day, dice.between(0, 3)), LAST_DAY) as Day;
  return `${isoDay(written)}T21:${two(dice.between(0, 59))}`;
}
