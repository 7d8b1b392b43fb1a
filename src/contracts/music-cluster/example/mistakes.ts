import type { Mistake } from '../../planting';
import { SOCIETY } from './needs';

/** Slips that people make in a log, one of each kind. */
export const MISTAKES: readonly Mistake[] = [
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
    on: '2026-01-12',
    activity: 'Communications and social media',
    code: 'duplicate-row',
    becomes: (row) => [row, { ...row, entered: '2026-01-15T08:55' }],
  },
  {
    on: '2026-02-03',
    activity: 'Taking advice',
    code: 'daybook/changed-after-sign-off',
    becomes: (row) => [{ ...row, date: '2026-02-28', entered: '2026-03-13T18:05' }],
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
