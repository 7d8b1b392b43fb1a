import type { LoggedRow } from '../../example';
import { later } from './visits';

/** A piece of work on its day; one without a beginning was written down by its length alone. */
export interface Piece {
  readonly date: string;
  readonly start?: string;
  readonly minutes: number;
  readonly row: LoggedRow;
}

export const SCHOOL = 'School in the cluster';
export const VENUE = 'Venue in the cluster';
export const CENTRE = 'Wiltshire Music Connect';
export const HOME = 'Home';
export const ONLINE = 'Online or by phone';

export const EDUCATORS = 'Educators’ skills and confidence';
export const ACCESS = 'Access to opportunities';

/** `2025-10-14 16:00` and how long; `2025-10-14` alone where only the length is known. */
export function piece(
  when: string,
  minutes: number,
  activity: string,
  place: string,
  rest: LoggedRow = {},
): Piece {
  const [date = '', start] = when.split(' ');
  return { date, minutes, ...(start && { start }), row: { activity, place, ...rest } };
}

/** As it stands in the log; written down that evening, or within a few days. */
export function rowOf({ date, start, minutes, row }: Piece, index: number): LoggedRow {
  return {
    date,
    ...(start
      ? { start, end: clock(inMinutes(start) + minutes) }
      : { hours: `${Math.floor(minutes / 60)}:${two(minutes % 60)}` }),
    ...row,
    entered: `${later(date, index % 4)}T20:${two((index * 7) % 60)}`,
  };
}

const inMinutes = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
const two = (count: number): string => String(count).padStart(2, '0');
const clock = (minute: number): string => `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
