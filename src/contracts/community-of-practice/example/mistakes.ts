import type { LoggedRow, Planted } from '../../example';

interface Mistake {
  /** The first clean row of this day and activity is the one that goes wrong. */
  readonly on: string;
  readonly activity: string;
  readonly code: Planted['code'];
  /** What stands in the log in its place, the marked row last. */
  readonly becomes: (row: LoggedRow) => readonly LoggedRow[];
}

/** Slips that people make in a log, one of each kind; none in December, which is invoiced. */
const MISTAKES: readonly Mistake[] = [
  {
    on: '2023-01-05',
    activity: 'Reading and comparing',
    code: 'daybook/overlap',
    becomes: (row) => [{ ...row, start: '12:00', end: '14:00' }],
  },
  {
    on: '2023-01-06',
    activity: 'Meeting with the Secretariat',
    code: 'duplicate-row',
    becomes: (row) => [row, { ...row, entered: '2023-01-09T09:15' }],
  },
  {
    on: '2023-01-10',
    activity: 'Conversation',
    code: 'foreign-key',
    becomes: (row) => [{ ...row, activity: 'Conversations' }],
  },
  {
    on: '2023-01-17',
    activity: 'Writing',
    code: 'daybook/end-before-start',
    becomes: (row) => [{ ...row, start: '13:00', end: '09:30' }],
  },
  {
    on: '2023-01-26',
    activity: 'Writing',
    code: 'daybook/hours-disagree',
    becomes: (row) => [{ ...row, hours: '3:30' }],
  },
  {
    on: '2023-02-02',
    activity: 'Welcoming members',
    code: 'daybook/entered-late',
    becomes: (row) => [{ ...row, entered: '2023-02-14T17:40' }],
  },
  {
    on: '2023-02-07',
    activity: 'Welcoming members',
    code: 'blank-row',
    becomes: (row) => [{}, row],
  },
  {
    on: '2023-02-10',
    activity: 'Writing',
    code: 'daybook/no-time',
    becomes: ({ end, ...row }) => [row],
  },
  {
    on: '2023-02-14',
    activity: 'Writing',
    code: 'required-value',
    becomes: ({ own, ...row }) => [row],
  },
  {
    on: '2023-02-16',
    activity: 'Welcoming members',
    code: 'daybook/outside-term',
    becomes: ({ entered, ...row }) => [{ ...row, date: '2022-02-16' }],
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
  const open = [...MISTAKES];
  for (const row of clean) {
    const at = open.findIndex((each) => isWhere(row, each));
    const [mistake] = at < 0 ? [] : open.splice(at, 1);
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
