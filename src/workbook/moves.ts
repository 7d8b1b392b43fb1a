import type { Day } from '../model/day';
import { resolve } from './references';
import { type Reference, referenceTo, rowsOf, type Workbook } from './workbook';

/** A step to a stage. */
export interface Move {
  readonly row: number;
  readonly day: Day;
  /** The place of the stage in its list, counted from 0. */
  readonly stage: number;
}

/** The steps of a register's entries through the stages of a list, by code, each entry's in order. */
export function movesByEntry(
  register: Reference,
  stages: Reference,
  book: Pick<Workbook, 'tables' | 'references'>,
): ReadonlyMap<string, readonly Move[]> {
  const places = [...stages.entries.keys()];
  const found = new Map<string, Move[]>();
  for (const { row, date, register: name, entry, stage } of rowsOf(book, 'moves')) {
    if (date === undefined || name === undefined || referenceTo(book, name) !== register) continue;
    const moved = resolve(register, entry ?? '');
    const reached = resolve(stages, stage ?? '');
    if (!('code' in moved) || !('code' in reached)) continue;
    const own = found.get(moved.code) ?? [];
    own.push({ row, day: date, stage: places.indexOf(reached.code) });
    found.set(moved.code, own);
  }
  for (const own of found.values()) own.sort(inOrder);
  return found;
}

/** Of several moves on one day the farthest comes last, in whichever order they were written down. */
const inOrder = (one: Move, other: Move): number =>
  one.day - other.day || one.stage - other.stage || one.row - other.row;
