import type { LoggedRow, Planted } from '../../example';
import type { RegisterRow } from '../../template';

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
    on: '2025-09-25',
    activity: 'Social communication group',
    code: 'daybook/overlap',
    becomes: (row) => [{ ...row, start: '09:30', end: '10:15' }],
  },
  {
    on: '2025-10-15',
    activity: 'Challenge Wednesday',
    code: 'duplicate-row',
    becomes: (row) => [row, { ...row, entered: '2025-10-16T16:40' }],
  },
  {
    on: '2025-11-12',
    activity: 'Check-in',
    code: 'foreign-key',
    becomes: (row) => [{ ...row, own: { ...row.own, Pupils: 'P03, P44' } }],
  },
  {
    on: '2026-01-15',
    activity: 'Liaison',
    code: 'daybook/end-before-start',
    becomes: (row) => [{ ...row, start: '09:50', end: '09:10' }],
  },
  {
    on: '2026-01-30',
    activity: 'Paperwork and records',
    code: 'daybook/hours-disagree',
    becomes: (row) => [{ ...row, hours: '3:00' }],
  },
  {
    on: '2026-02-11',
    activity: 'Club',
    code: 'daybook/entered-late',
    becomes: (row) => [{ ...row, entered: '2026-02-25T16:10' }],
  },
  {
    on: '2026-03-05',
    activity: 'Liaison',
    code: 'blank-row',
    becomes: (row) => [{}, row],
  },
  {
    on: '2026-03-20',
    activity: 'Paperwork and records',
    code: 'daybook/over-day-limit',
    becomes: (row) => [{ ...row, start: '13:00', end: '23:30' }],
  },
  {
    on: '2026-04-22',
    activity: 'Check-in',
    code: 'type-error',
    becomes: (row) => [{ ...row, own: { ...row.own, Mood: 'fine' } }],
  },
  {
    on: '2026-05-14',
    activity: 'Liaison',
    code: 'daybook/no-time',
    becomes: ({ end, ...row }) => [row],
  },
  {
    on: '2026-06-12',
    activity: 'Inclusion unit session',
    code: 'daybook/outside-term',
    becomes: ({ entered, ...row }) => [{ ...row, date: '2025-06-12' }],
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
  const left = new Set(MISTAKES);
  for (const row of clean) {
    const mistake = [...left].find((each) => isWhere(row, each));
    const written = mistake?.becomes(row) ?? [row];
    if (mistake) planted.push({ sheet, row: markedRow(rows.length, written), code: mistake.code });
    if (mistake) left.delete(mistake);
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

/** The id of one row is used again for the next. */
const REPEATED = 12;

/** Behaviour rows of which two go by one id. */
export const withRepeatedId = (rows: readonly RegisterRow[]): readonly RegisterRow[] =>
  rows.map((row, index) =>
    index === REPEATED + 1 ? { ...row, Id: rows[REPEATED]?.Id ?? '' } : row,
  );

const placeOf = (rows: readonly RegisterRow[], wanted: (row: RegisterRow) => boolean): number =>
  rows.findIndex(wanted) + 1 + HEADER;

/** In the registers: an id that stands twice, and a part-time timetable without an end. */
export const plantedInRegisters = (timetables: readonly RegisterRow[]): readonly Planted[] => [
  { sheet: 'Behaviour', row: REPEATED + 2 + HEADER, code: 'unique-error' },
  {
    sheet: 'Part-time timetables',
    row: placeOf(timetables, (row) => row['Ends by'] === undefined),
    code: 'required-value',
  },
];
