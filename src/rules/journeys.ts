import type { Day } from '../model/day';
import type { Row } from '../workbook/column';
import { resolve } from '../workbook/references';
import { type Reference, referenceTo, rowsOf, type Workbook } from '../workbook/workbook';
import type { Entries } from './entries-of';
import { type Stages, stageColumnOf } from './stages';

/** A step to a stage. */
export interface Move {
  readonly row: number;
  readonly day: Day;
  /** The place of the stage in its list, counted from 0. */
  readonly stage: number;
}

/** How far one entry of a register has come. */
export interface Journey {
  readonly code: string;
  /** In order; those that are not yet made are left out. */
  readonly moves: readonly Move[];
  readonly stage: number;
  /** Since when it is at its stage, where that is known. */
  readonly since?: Day;
}

/** The journey of every entry up to a day, by the Moves sheet; without a move, by its own row. */
export function journeysOf(
  entries: Entries,
  stages: Stages,
  book: Workbook,
  until: Day,
): readonly Journey[] {
  const moves = movesByEntry(entries.reference, stages, book, until);
  return [...entries.rows].flatMap(([code, row]) => {
    const own = moves.get(code) ?? [];
    const last = own[own.length - 1];
    if (last) return { code, moves: own, stage: last.stage, since: last.day };
    const since = firstDay(entries.reference, row, book);
    if (since !== undefined && since > until) return [];
    const stage = ownStage(entries.reference, row, stages, book);
    return { code, moves: [], stage, ...(since !== undefined && { since }) };
  });
}

function movesByEntry(
  register: Reference,
  stages: Stages,
  book: Workbook,
  until: Day,
): ReadonlyMap<string, readonly Move[]> {
  const found = new Map<string, Move[]>();
  for (const { row, date, register: name, entry, stage } of rowsOf(book, 'moves')) {
    if (date === undefined || date > until || name === undefined) continue;
    if (referenceTo(book, name) !== register) continue;
    const code = resolve(register, entry ?? '');
    const reached = placeOf(stage ?? '', stages);
    if (!('code' in code) || reached === undefined) continue;
    const own = found.get(code.code) ?? [];
    own.push({ row, day: date, stage: reached });
    found.set(code.code, own);
  }
  for (const own of found.values()) own.sort(inOrder);
  return found;
}

/** Of several moves on one day the farthest comes last, in whichever order they were written down. */
const inOrder = (one: Move, other: Move): number =>
  one.day - other.day || one.stage - other.stage || one.row - other.row;

function placeOf(text: string, { list, codes }: Stages): number | undefined {
  const named = resolve(list, text);
  return 'code' in named ? codes.indexOf(named.code) : undefined;
}

/** What the register's own Stage column says; the first stage where it has none. */
function ownStage(register: Reference, row: Row, stages: Stages, book: Workbook): number {
  const column = stageColumnOf(register, book);
  const value = column && row[column.key];
  return typeof value === 'string' ? (placeOf(value, stages) ?? 0) : 0;
}

function firstDay(register: Reference, row: Row, book: Workbook): Day | undefined {
  const columns = book.tables.get(register.table)?.columns ?? [];
  const value = columns
    .filter(({ column }) => column.kind === 'day')
    .map(({ key }) => row[key])
    .find((each) => typeof each === 'number');
  return value as Day | undefined;
}
