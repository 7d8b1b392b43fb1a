import type { RegisterRow } from '../../template';

/** A piece of work in a week, before it has a date. */
export interface Slot {
  /** 0 is Monday. */
  readonly weekday: number;
  readonly start: string;
  readonly minutes: number;
  readonly activity: string;
  readonly place: string;
  /** From and to: how many people come. */
  readonly people?: readonly [number, number];
  readonly notes?: readonly string[];
  readonly confidential?: true;
  readonly evidence?: true;
  readonly own?: RegisterRow;
}

export const OFFICE = 'Pastoral office';
export const CLASSROOM = 'Learning area';
export const SCHOOL = 'Elsewhere in school';
export const UNIT = 'Inclusion unit';
export const PHONE = 'Online or by phone';
