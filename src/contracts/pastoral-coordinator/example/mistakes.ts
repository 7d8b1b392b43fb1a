import type { Planted } from '../../example';
import { HEADER_ROWS, type Mistake } from '../../planting';
import type { RegisterRow } from '../../template';

/** Slips that people make in a log, one of each kind. */
export const MISTAKES: readonly Mistake[] = [
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

/** The id of one row is used again for the next. */
const REPEATED = 12;

/** Behaviour rows of which two go by one id. */
export const withRepeatedId = (rows: readonly RegisterRow[]): readonly RegisterRow[] =>
  rows.map((row, index) =>
    index === REPEATED + 1 ? { ...row, Id: rows[REPEATED]?.Id ?? '' } : row,
  );

const placeOf = (rows: readonly RegisterRow[], wanted: (row: RegisterRow) => boolean): number =>
  rows.findIndex(wanted) + 1 + HEADER_ROWS;

/** In the registers: an id that stands twice, and a part-time timetable without an end. */
export const plantedInRegisters = (timetables: readonly RegisterRow[]): readonly Planted[] => [
  { sheet: 'Behaviour', row: REPEATED + 2 + HEADER_ROWS, code: 'unique-error' },
  {
    sheet: 'Part-time timetables',
    row: placeOf(timetables, (row) => row['Ends by'] === undefined),
    code: 'required-value',
  },
];
