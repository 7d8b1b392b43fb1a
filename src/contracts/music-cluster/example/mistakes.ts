import type { LoggedRow, Planted } from '../../example';
import { SOCIETY } from './needs';

interface Mistake {
  /** The first clean row of this day and activity is the one that goes wrong. */
  readonly on: string;
  readonly activity: string;
  readonly code: Planted['code'];
  /** What stands in the log in its place, the marked row last. */
  readonly becomes: (row: LoggedRow) => readonly LoggedRow[];
}

/** Slips that people make in a log, one of each kind. */
const MISTAKES: readonly Mistake[] = [
  {
    on: '2025-10-17',
    activity: 'Writing up a school visit',
    code: 'foreign-key',
    becomes: (row) => [{ ...row, own: { ...row.own, School: 'Barow Hill Primary' } }],
  },
  {
    on: '2025-11-25',
    activity: 'Travel',
    code: 'daybook/overlap',
    becomes: (row) => [{ ...row, start: '11:15', end: '11:45' }],
  },
  {
    on: '2025-12-11',
    activity: 'Taking advice',
    code: 'daybook/changed-after-sign-off',
    becomes: (row) => [{ ...row, date: '2025-12-31', entered: '2026-01-13T18:05' }],
  },
  {
    on: '2026-01-12',
    activity: 'Communications and social media',
    code: 'duplicate-row',
    becomes: (row) => [row, { ...row, entered: '2026-01-15T08:55' }],
  },
  {
    on: '2026-02-11',
    activity: 'Meeting with the manager',
    code: 'daybook/end-before-start',
    becomes: (row) => [{ ...row, start: '10:30', end: '09:30' }],
  },
  {
    on: '2026-03-04',
    activity: 'Networking',
    code: 'daybook/ambiguous-name',
    becomes: (row) => [{ ...row, own: { ...row.own, Organisation: SOCIETY } }],
  },
  {
    on: '2026-04-22',
    activity: 'CPD session',
    code: 'daybook/hours-disagree',
    becomes: (row) => [{ ...row, hours: '3:00' }],
  },
  {
    on: '2026-05-20',
    activity: 'Networking',
    code: 'blank-row',
    becomes: (row) => [{}, row],
  },
  {
    on: '2026-07-06',
    activity: 'Evaluation',
    code: 'daybook/entered-late',
    becomes: (row) => [{ ...row, entered: '2026-07-22T21:30' }],
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
