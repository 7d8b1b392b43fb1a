import type { Mistake } from '../../planting';

/** Slips that people make in a log, one of each kind. */
export const MISTAKES: readonly Mistake[] = [
  {
    on: '2026-02-06',
    activity: 'Policy reading and training',
    code: 'daybook/overlap',
    becomes: (row) => [{ ...row, start: '12:00', end: '14:00' }],
  },
  {
    on: '2026-02-11',
    activity: 'Board meeting',
    code: 'duplicate-row',
    becomes: (row) => [row, { ...row, entered: '2026-02-13T08:55' }],
  },
  {
    on: '2026-04-07',
    activity: 'Drop-in',
    code: 'foreign-key',
    becomes: (row) => [{ ...row, activity: 'Drop in' }],
  },
  {
    on: '2026-04-10',
    activity: 'Action plan work',
    code: 'daybook/end-before-start',
    becomes: (row) => [{ ...row, start: '14:30', end: '10:00' }],
  },
  {
    on: '2026-05-07',
    activity: 'Home visit',
    code: 'daybook/hours-disagree',
    becomes: (row) => [{ ...row, hours: '7:00' }],
  },
  {
    on: '2026-06-04',
    activity: 'Home visit',
    code: 'daybook/entered-late',
    becomes: (row) => [{ ...row, entered: '2026-06-16T20:10' }],
  },
  {
    on: '2026-07-07',
    activity: 'Drop-in',
    code: 'blank-row',
    becomes: (row) => [{}, row],
  },
  {
    on: '2026-08-27',
    activity: 'Home visit',
    code: 'daybook/over-day-limit',
    becomes: (row) => [{ ...row, start: '08:00', end: '21:00' }],
  },
  {
    on: '2026-09-18',
    activity: 'Meeting with a partner',
    code: 'daybook/ambiguous-name',
    becomes: (row) => [{ ...row, own: { ...row.own, Organisation: 'Food larder' } }],
  },
  {
    on: '2026-10-16',
    activity: 'Policy reading and training',
    code: 'daybook/no-time',
    becomes: ({ end, break: pause, ...row }) => [row],
  },
  {
    on: '2026-11-03',
    activity: 'Drop-in',
    code: 'daybook/outside-term',
    becomes: ({ entered, ...row }) => [{ ...row, date: '2025-11-03' }],
  },
];
