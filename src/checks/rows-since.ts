import type { ChangeSince } from '../model/issue';
import type { Period } from '../model/period';
import { type Mark, marksOf, UNNAMED } from '../workbook/fingerprint';
import type { Table } from '../workbook/workbook';
import type { IssuedDocument } from './issued-documents';

/** What became of the rows that a document was made from. */
export interface RowsSince {
  /** Rows of the log that are not as they were, with what happened to each. */
  readonly changed: ReadonlyMap<number, ChangeSince>;
  /** How many rows are no longer there. */
  readonly gone: number;
}

interface MarkedRow extends Mark {
  readonly row: number;
  /** What it says cannot be told just now, so it is not said to have changed. */
  readonly isFaulty: boolean;
}

const UNDATED = Number.NEGATIVE_INFINITY;

/** The rows of the log by what a document knows of them. */
export interface MarkedLog {
  readonly byKey: ReadonlyMap<string, MarkedRow>;
  /** Rows whose day cannot be read stand under `UNDATED`: they may belong to any period. */
  readonly byDay: ReadonlyMap<number, readonly MarkedRow[]>;
}

/** Reads every row's mark once, however many documents are compared with it. */
export function markedLog(log: Table): MarkedLog {
  const marks = marksOf(log);
  const byKey = new Map<string, MarkedRow>();
  const byDay = new Map<number, MarkedRow[]>();
  log.rows.forEach(({ row, date }, index) => {
    const mark = marks[index];
    if (!mark) return;
    const marked = { ...mark, row, isFaulty: log.faulty.has(row) };
    if (mark.key !== UNNAMED && !byKey.has(mark.key)) byKey.set(mark.key, marked);
    const day = typeof date === 'number' ? date : UNDATED;
    const rows = byDay.get(day);
    if (rows) rows.push(marked);
    else byDay.set(day, [marked]);
  });
  return { byKey, byDay };
}

/**
 * Compares a document with the log: first by id, then by what the rows say, so that a new number
 * for an old row is no change.
 */
export function rowsSince({ marks, period }: IssuedDocument, log: MarkedLog): RowsSince {
  const changed = new Map<number, ChangeSince>();
  const found = new Set<MarkedRow>();
  const unfound: Mark[] = [];
  for (const mark of marks) {
    const row = log.byKey.get(mark.key);
    if (!row || found.has(row)) unfound.push(mark);
    else {
      found.add(row);
      if (row.fingerprint !== mark.fingerprint && !row.isFaulty) changed.set(row.row, 'altered');
    }
  }
  const others = rowsIn(period, log).filter((row) => !found.has(row));
  const { gone, fresh } = withoutAlike(unfound, others);
  // A document whose days are not known cannot tell which rows are new.
  const replaced = period ? newRows(fresh, gone, changed) : 0;
  return { changed, gone: gone.length - replaced };
}

/** Takes away the marks and the rows that say the same, one for one, the higher rows first. */
function withoutAlike(
  marks: readonly Mark[],
  rows: readonly MarkedRow[],
): { gone: Mark[]; fresh: MarkedRow[] } {
  const alike = new Map<string, MarkedRow[]>();
  for (const row of [...rows].reverse()) {
    const same = alike.get(row.fingerprint);
    if (same) same.push(row);
    else alike.set(row.fingerprint, [row]);
  }
  const gone = marks.filter(({ fingerprint }) => alike.get(fingerprint)?.pop() === undefined);
  const fresh = [...alike.values()].flat().sort((one, other) => one.row - other.row);
  return { gone, fresh };
}

/**
 * Tells the new rows, and how many of them stand for one that is gone: a changed row without an id
 * looks like both, and is told once.
 */
function newRows(
  fresh: readonly MarkedRow[],
  gone: readonly Mark[],
  changed: Map<number, ChangeSince>,
): number {
  const unnamed = gone.filter(({ key }) => key === UNNAMED).length;
  let replaced = 0;
  for (const { row, key, isFaulty } of fresh) {
    const replaces = key === UNNAMED && replaced < unnamed;
    if (replaces) replaced++;
    if (!isFaulty) changed.set(row, replaces ? 'altered' : 'added');
  }
  return replaced;
}

/** The rows dated in a period, and those that may be; all rows where the period is not known. */
function rowsIn(period: Period | undefined, { byDay }: MarkedLog): MarkedRow[] {
  if (!period) return [...byDay.values()].flat();
  const days: (readonly MarkedRow[])[] = [byDay.get(UNDATED) ?? []];
  for (let day: number = period.first; day <= period.last; day++) days.push(byDay.get(day) ?? []);
  return days.flat();
}
