import type { RegisterRow, RowFor } from '../../template';

type Move = Partial<RowFor<'moves'>>;

const STAGES = ['Out', 'Planned', 'Phased', 'Full', 'Sustained six weeks'] as const;

interface Return {
  readonly id: string;
  readonly pupil: string;
  readonly kind: string;
  /** The day of each stage that was reached, from the first. */
  readonly days: readonly string[];
  readonly ended?: readonly [on: string, why: string];
}

const RETURNS: readonly Return[] = [
  {
    id: 'B1',
    pupil: 'P01',
    kind: 'Mental health',
    days: ['2025-09-08', '2025-09-25', '2025-10-06', '2025-11-12'],
  },
  {
    id: 'B2',
    pupil: 'P06',
    kind: 'Long absence',
    days: ['2025-09-02', '2025-09-10', '2025-09-22', '2025-11-03', '2025-12-15'],
    ended: ['2026-01-09', 'Sustained'],
  },
  {
    id: 'B3',
    pupil: 'P02',
    kind: 'After a suspension',
    days: ['2025-11-18', '2025-11-20', '2025-11-20', '2025-12-01', '2026-01-26'],
    ended: ['2026-02-06', 'Sustained'],
  },
  {
    id: 'B4',
    pupil: 'P09',
    kind: 'Mental health',
    days: ['2026-01-08', '2026-01-19', '2026-02-02', '2026-03-16', '2026-05-13'],
    ended: ['2026-05-20', 'Sustained'],
  },
  {
    id: 'B5',
    pupil: 'P04',
    kind: 'After a suspension',
    days: ['2026-03-03', '2026-03-09', '2026-03-11', '2026-04-20', '2026-06-15'],
    ended: ['2026-06-22', 'Sustained'],
  },
  {
    id: 'B6',
    pupil: 'P13',
    kind: 'Out of lessons',
    days: ['2026-05-11', '2026-05-13', '2026-06-03', '2026-06-24'],
  },
  {
    id: 'B7',
    pupil: 'P11',
    kind: 'Long absence',
    days: ['2026-06-08', '2026-06-18', '2026-06-22'],
  },
];

export const returns: readonly RegisterRow[] = RETURNS.map(
  ({ id, pupil, kind, days: [began = '', planned], ended }) => ({
    Id: id,
    'Began on': began,
    Pupil: pupil,
    Kind: kind,
    ...(planned !== undefined && { 'Plan agreed on': planned }),
    Confidential: kind === 'Mental health',
    ...(ended && { 'Exit on': ended[0], 'Exit reason': ended[1] }),
  }),
);

/** Later in the year P01 was out again and went back a stage. */
const BACK: readonly Move[] = [
  { date: '2025-12-08', register: 'Returns', entry: 'B1', stage: 'Phased' },
  { date: '2026-01-26', register: 'Returns', entry: 'B1', stage: 'Out' },
  { date: '2026-02-09', register: 'Returns', entry: 'B1', stage: 'Planned' },
  { date: '2026-04-13', register: 'Returns', entry: 'B1', stage: 'Phased' },
];

export const moves: readonly Move[] = [
  ...RETURNS.flatMap(({ id, days }) =>
    days.map((date, stage) => ({
      date,
      register: 'Returns',
      entry: id,
      stage: STAGES[stage] ?? '',
    })),
  ),
  ...BACK,
].sort((one, other) => ((one.date ?? '') < (other.date ?? '') ? -1 : 1));
