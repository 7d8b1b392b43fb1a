import type { RegisterRow } from '../../template';

/** A piece of work in a week, before it has a date. */
export interface Slot {
  /** 0 is Monday. */
  readonly weekday: number;
  /** Absent: only the length was written down. */
  readonly start?: string;
  readonly minutes: number;
  readonly breakMinutes?: number;
  readonly activity: string;
  readonly place: string;
  /** From and to: how many people come. */
  readonly people?: readonly [number, number];
  readonly notes?: readonly string[];
  readonly confidential?: true;
  readonly evidence?: true;
  readonly own?: RegisterRow;
}

export const HOME = 'Home';
export const CENTRE = 'Patna community centre';
export const HALL = 'Patna church hall';
export const PATNA = 'Elsewhere in Patna';

export const WALKERS = 'Patna Walkers';
export const GROWING = 'Patna Growing Together';
export const REPAIR = 'Patna Repair Café';
export const FILMS = 'Patna Film Night';
export const SHED = 'Patna Men’s Shed';

/** Each in its turn. */
export const turn = <Each>(from: readonly Each[], count: number): Each | undefined =>
  from[count % from.length];

/** A round of the village, whoever is about. */
export const outreach = (weekday: number, start: string, minutes: number): Slot => ({
  weekday,
  start,
  minutes,
  activity: 'Out and about',
  place: PATNA,
  people: [3, 14],
  notes: ['Shops and school gate', 'Door to door, Main Street side', 'Bus stop and post office'],
  own: { Outcomes: 'Wellbeing' },
});
