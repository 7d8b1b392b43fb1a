import type { LoggedRow, Planted } from '../../example';

interface Mistake {
  /** The first clean row of this day and activity is the one that goes wrong. */
  readonly on: string;
  readonly activity: string;
  readonly code: Planted['code'];
  /** What stands in the log in its place, the marked row last. */
  readonly becomes: (row: LoggedRow) => readonly LoggedRow[];
}

/** Slips that people make in a diary, one of each kind. */
const MISTAKES: readonly Mistake[] = [
  {
    on: '2026-04-24',
    activity: 'SHG meeting',
    code: 'daybook/ambiguous-name',
    becomes: (row) => [{ ...row, own: { ...row.own, SHGs: 'Savitribai, Sakhi' } }],
  },
  {
    on: '2026-05-14',
    activity: 'SHG meeting',
    code: 'duplicate-row',
    becomes: (row) => [row, { ...row, entered: '2026-05-17T08:10' }],
  },
  {
    on: '2026-06-17',
    activity: 'SHG meeting',
    code: 'foreign-key',
    becomes: (row) => [{ ...row, own: { ...row.own, 'Night halt': 'Nimgoan' } }],
  },
  {
    on: '2026-07-22',
    activity: 'SHG meeting',
    code: 'daybook/entered-late',
    becomes: (row) => [{ ...row, entered: '2026-07-29T20:26' }],
  },
  {
    on: '2026-08-12',
    activity: 'SHG meeting',
    code: 'blank-row',
    becomes: (row) => [{}, row],
  },
  {
    on: '2026-09-16',
    activity: 'VO meeting',
    code: 'type-error',
    becomes: (row) => [{ ...row, date: '31 September 2026' }],
  },
  {
    on: '2026-10-17',
    activity: 'Liaison',
    code: 'required-value',
    becomes: ({ activity, ...row }) => [row],
  },
  {
    on: '2026-10-22',
    activity: 'SHG meeting',
    code: 'daybook/entered-before',
    becomes: (row) => [{ ...row, entered: '2026-10-20T20:26' }],
  },
  {
    on: '2026-11-03',
    activity: 'SHG meeting',
    code: 'daybook/outside-term',
    becomes: ({ entered, ...row }) => [{ ...row, date: '2025-11-03' }],
  },
];

const isWhere = (row: LoggedRow, { on, activity }: Mistake): boolean =>
  row.date === on && row.activity === activity;

/** A clean log with the mistakes in it, and where they are. */
export function withMistakes(
  clean: readonly LoggedRow[],
  sheet: string,
): { readonly rows: readonly LoggedRow[]; readonly planted: readonly Planted[] } {
  const rows: LoggedRow[] = [];
  const planted: Planted[] = [];
  for (const row of clean) {
    const mistake = MISTAKES.find((each) => isWhere(row, each));
    const written = mistake?.becomes(row) ?? [row];
    if (mistake) planted.push({ sheet, row: markedRow(rows.length, written), code: mistake.code });
    rows.push(...written);
  }
  return { rows, planted };
}

const HEADER = 1;

/** A blank row is marked itself; otherwise the last of those written. */
const markedRow = (before: number, written: readonly LoggedRow[]): number => {
  const blank = written.findIndex((row) => Object.keys(row).length === 0);
  return before + HEADER + (blank < 0 ? written.length : blank + 1);
};
