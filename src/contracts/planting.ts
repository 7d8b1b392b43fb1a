import type { LoggedRow, Planted } from './example';

/** A slip that an example's log is given on purpose. */
export interface Mistake {
  /** The first clean row of this day and activity is the one that goes wrong. */
  readonly on: string;
  readonly activity: string;
  readonly code: Planted['code'];
  /** What stands in the log in its place, the marked row last. */
  readonly becomes: (row: LoggedRow) => readonly LoggedRow[];
}

const isWhere = (row: LoggedRow, { on, activity }: Mistake): boolean =>
  row.date === on && row.activity === activity;

/** A clean log with the mistakes in it, and where they are. */
export function withMistakes(
  clean: readonly LoggedRow[],
  mistakes: readonly Mistake[],
  sheet: string,
): { readonly rows: readonly LoggedRow[]; readonly planted: readonly Planted[] } {
  const rows: LoggedRow[] = [];
  const planted: Planted[] = [];
  const left = new Set(mistakes);
  for (const row of clean) {
    const mistake = [...left].find((each) => isWhere(row, each));
    const written = mistake?.becomes(row) ?? [row];
    if (mistake) {
      planted.push({ sheet, row: markedRow(rows.length, written), code: mistake.code });
      left.delete(mistake);
    }
    rows.push(...written);
  }
  return { rows, planted };
}

/** The header is row 1. */
export const HEADER_ROWS = 1;

/** A blank row is marked itself; otherwise the last of those written. */
const markedRow = (before: number, written: readonly LoggedRow[]): number => {
  const blank = written.findIndex((row) => Object.keys(row).length === 0);
  return before + HEADER_ROWS + (blank < 0 ? written.length : blank + 1);
};
