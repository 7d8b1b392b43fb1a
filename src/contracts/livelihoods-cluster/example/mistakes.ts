import type { Mistake } from '../../planting';

/** Slips that people make in a diary, one of each kind. */
export const MISTAKES: readonly Mistake[] = [
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
