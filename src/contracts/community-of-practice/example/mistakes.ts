import type { Mistake } from '../../planting';

/** Slips that people make in a log, one of each kind; none in December, which is invoiced. */
export const MISTAKES: readonly Mistake[] = [
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
