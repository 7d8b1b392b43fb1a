import type { Day } from '../model/day';
import type { Row } from '../workbook/column';
import { type Move, movesByEntry } from '../workbook/moves';
import { resolve } from '../workbook/references';
import type { Reference, Workbook } from '../workbook/workbook';
import type { Entries } from './entries-of';
import { type Stages, stageColumnOf } from './stages';

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
  const moves = movesByEntry(entries.reference, stages.list, book);
  return [...entries.rows].flatMap(([code, row]) => {
    const own = (moves.get(code) ?? []).filter(({ day }) => day <= until);
    const last = own[own.length - 1];
    if (last) return { code, moves: own, stage: last.stage, since: last.day };
    const since = firstDay(entries.reference, row, book);
    if (since !== undefined && since > until) return [];
    const stage = ownStage(entries.reference, row, stages, book);
    return { code, moves: [], stage, ...(since !== undefined && { since }) };
  });
}

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
