import {
  addDays,
  addMonths,
  civil,
  type Day,
  isoDay,
  parseIsoDay,
  weekday,
} from '../../../model/day';

const FIRST_DAY = parseIsoDay('2026-04-01') as Day;
/** The example is as it stood on this day. */
export const LAST_DAY = parseIsoDay('2026-11-20') as Day;
/** April to October are over, November has begun. */
export const MONTHS = 8;

const MONDAY = 1;
const FRIDAY = 5;
const SATURDAY = 6;
const SUNDAY = 7;

/** A fever, which the Breaks sheet does not have. */
const ILL = new Set(['2026-08-18', '2026-08-19', '2026-08-20']);
/** Holidays, and the leave that the Breaks sheet has. */
const OFF = new Set([
  '2026-04-14',
  '2026-05-01',
  '2026-08-15',
  '2026-10-02',
  '2026-11-06',
  '2026-11-07',
  '2026-11-08',
  '2026-11-09',
  '2026-11-10',
]);

export interface WorkDay {
  readonly day: Day;
  readonly date: string;
  readonly office: 'planning' | 'reports' | 'mis' | undefined;
  /** Whether the night was spent in the village. */
  readonly halts: boolean;
}

/** The days worked, in order: Sundays and days off are not among them. */
export const workDays = (): WorkDay[] =>
  Array.from({ length: LAST_DAY - FIRST_DAY + 1 }, (_, index) => addDays(FIRST_DAY, index))
    .filter((day) => !isOff(day) && !ILL.has(isoDay(day)))
    .map((day) => {
      const office = officeOn(day);
      return { day, date: isoDay(day), office, halts: office === undefined && haltsOn(day) };
    });

const isOff = (day: Day): boolean => weekday(day) === SUNDAY || OFF.has(isoDay(day));

/** The day itself, or the next on which work was meant to be done. */
export const workDayFrom = (day: Day): Day => (isOff(day) ? workDayFrom(addDays(day, 1)) : day);

/** The first Monday of a month at the BMMU; its first Saturday for reports, its third for the MIS. */
function officeOn(day: Day): WorkDay['office'] {
  const week = Math.ceil(civil(day).date / 7);
  if (weekday(day) === MONDAY && week === 1) return 'planning';
  if (weekday(day) !== SATURDAY) return undefined;
  if (week === 1) return 'reports';
  return week === 3 ? 'mis' : undefined;
}

/** Monday to Thursday, and every other Friday. */
const haltsOn = (day: Day): boolean =>
  weekday(day) < FRIDAY || (weekday(day) === FRIDAY && Math.floor(day / 7) % 2 === 0);

/** A date in a month of the example: month 0 is April. */
export const dateIn = (month: number, date: number): Day =>
  addDays(addMonths(FIRST_DAY, month), date - 1);

/** The day as typed, where it has come by the last day; nothing otherwise. */
export const past = (day: Day): string | undefined => (day <= LAST_DAY ? isoDay(day) : undefined);

export const two = (count: number): string => String(count).padStart(2, '0');

/** Each in its turn. */
export const turn = <Each>(from: readonly [Each, ...Each[]], count: number): Each =>
  from[count % from.length] ?? from[0];
