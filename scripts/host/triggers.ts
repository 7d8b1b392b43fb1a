import { type History, instantOf, serialAt } from './book/time';

/** A function that Google calls when something happens. */
export interface HostTrigger {
  readonly uid: string;
  readonly handler: string;
  readonly kind: 'CLOCK' | 'ON_OPEN' | 'ON_EDIT' | 'ON_CHANGE' | 'ON_FORM_SUBMIT';
  /** Who made it: it runs as them, and nobody else sees it. */
  readonly owner: string;
  readonly schedule?: Schedule;
  /** When it was made, or went off last. */
  since: number;
}

/** When a clock trigger goes off. What was left open, Google chooses, and keeps to it. */
export interface Schedule {
  readonly every?: { readonly count: number; readonly unit: Unit };
  readonly monthDay?: number;
  /** From 0, a Sunday. */
  readonly weekDay?: number;
  readonly hour?: number;
  readonly minute?: number;
  /** Once, at this instant or soon after. */
  readonly at?: number;
  readonly timeZone: string;
}

export type Unit = 'minutes' | 'hours' | 'days' | 'weeks';

const MINUTE = 60_000;
const DAY = 1440;
/** Google strays up to so many minutes from the minute that was asked for. */
const STRAY = 15;

/** When a trigger goes off next; nothing where it has gone off for good. */
export function nextDue(
  { schedule, since, uid }: HostTrigger,
  history: History,
): number | undefined {
  if (!schedule) return undefined;
  const { at, every, timeZone } = schedule;
  if (at !== undefined) return since < at ? at : undefined;
  if (every?.unit === 'minutes') return since + every.count * MINUTE;
  if (every?.unit === 'hours') return since + every.count * 60 * MINUTE;
  const today = Math.floor(serialAt(since, timeZone, history));
  const time = timeOfDay(schedule, numberFrom(uid)) / DAY;
  for (let day = today; day <= today + LONGEST_WAIT; day++) {
    const due = instantOf(day + time, timeZone, history);
    if (due > since && isOn(schedule, day, today)) return due;
  }
  return undefined;
}

/** A month with that day in it comes within so many days. */
const LONGEST_WAIT = 366;

function isOn({ monthDay, weekDay, every }: Schedule, day: number, since: number): boolean {
  const date = new Date((day - TO_1970) * DAY * MINUTE);
  if (monthDay !== undefined) return date.getUTCDate() === monthDay;
  const count = every?.count ?? 1;
  if (weekDay !== undefined || every?.unit === 'weeks')
    return date.getUTCDay() === (weekDay ?? 1) && day - since > (count - 1) * 7;
  return day - since >= (count > 1 ? count : 0);
}

const TO_1970 = 25_569;

/** In minutes. The same trigger always strays the same way. */
function timeOfDay({ hour, minute }: Schedule, chance: number): number {
  const within = minute === undefined ? chance % 60 : minute + (chance % (2 * STRAY)) - STRAY;
  const begins = (hour ?? chance % 24) * 60;
  return Math.min(Math.max(begins + within, 0), DAY - 1);
}

function numberFrom(text: string): number {
  let number = 7;
  for (const character of text) number = (number * 31 + character.charCodeAt(0)) % 1_000_003;
  return number;
}
