import type { RegisterRow, RowFor } from '../../template';
import { FILMS, GROWING, REPAIR, SHED, WALKERS } from './slot';

type Move = Partial<RowFor<'moves'>>;

export const groups: readonly RegisterRow[] = [
  {
    Id: 'G1',
    Name: WALKERS,
    'Formed on': '2026-02-11',
    'How it began': 'Three neighbours at the drop-in who already walked together',
    Members: 14,
    'Led by residents': true,
  },
  {
    Id: 'G2',
    Name: GROWING,
    'Formed on': '2026-03-25',
    'How it began': 'An unused plot behind the hall and two keen gardeners',
    Members: 11,
    'Led by residents': true,
  },
  {
    Id: 'G3',
    Name: REPAIR,
    'Formed on': '2026-05-20',
    'How it began': 'A retired engineer with tools to share',
    Members: 8,
    'Led by residents': true,
  },
  {
    Id: 'G4',
    Name: FILMS,
    'Formed on': '2026-09-09',
    'How it began': 'Asked for by families in the plan’s consultation',
    Members: 7,
    'Led by residents': false,
  },
  {
    Id: 'G5',
    Name: SHED,
    'How it began': 'Talked of since the summer; no place found yet',
    Members: 4,
    'Led by residents': false,
  },
];

const stepsOf = (
  register: string,
  entry: string,
  steps: readonly (readonly [string, string])[],
): Move[] => steps.map(([date, stage]) => ({ date, register, entry, stage }));

const groupMoves: readonly Move[] = [
  ...stepsOf('Groups', WALKERS, [
    ['2026-01-21', 'Idea'],
    ['2026-02-11', 'Meeting'],
    ['2026-04-15', 'Constituted'],
    ['2026-06-17', 'Own bank account and officers'],
    ['2026-09-09', 'Self-managing'],
  ]),
  ...stepsOf('Groups', GROWING, [
    ['2026-02-25', 'Idea'],
    ['2026-03-25', 'Meeting'],
    ['2026-06-10', 'Constituted'],
    ['2026-09-02', 'Own bank account and officers'],
  ]),
  ...stepsOf('Groups', REPAIR, [
    ['2026-04-22', 'Idea'],
    ['2026-05-20', 'Meeting'],
    ['2026-08-12', 'Constituted'],
    ['2026-10-28', 'Own bank account and officers'],
  ]),
  ...stepsOf('Groups', FILMS, [
    ['2026-08-12', 'Idea'],
    ['2026-09-09', 'Meeting'],
  ]),
  ...stepsOf('Groups', SHED, [['2026-07-29', 'Idea']]),
];

const STAGES = ['Contacted', 'Met', 'Taking part', 'Helping', 'Leading'] as const;

/** First contact, then the day of each further stage that was reached. */
const JOURNEYS: Readonly<Record<string, readonly string[]>> = {
  R01: ['2026-01-08', '2026-01-13', '2026-02-11', '2026-04-15', '2026-06-17'],
  R02: ['2026-01-08', '2026-01-20', '2026-02-11', '2026-06-20'],
  R03: ['2026-01-15', '2026-01-27', '2026-02-11', '2026-05-12'],
  R04: ['2026-01-15', '2026-02-17', '2026-03-25', '2026-05-30', '2026-09-02'],
  R05: ['2026-01-29', '2026-02-24', '2026-03-25', '2026-08-15'],
  R06: ['2026-02-05', '2026-03-03', '2026-04-14'],
  R07: ['2026-02-12', '2026-03-10', '2026-06-09'],
  R08: ['2026-03-05', '2026-04-07', '2026-05-20', '2026-07-22', '2026-10-28'],
  R09: ['2026-03-19', '2026-04-14', '2026-05-20', '2026-09-16'],
  R10: ['2026-04-02', '2026-05-19', '2026-07-07'],
  R11: ['2026-04-30', '2026-06-02', '2026-09-09'],
  R12: ['2026-05-14', '2026-06-23', '2026-09-09', '2026-11-04'],
  R13: ['2026-06-11', '2026-07-21'],
  R14: ['2026-06-25', '2026-08-18', '2026-10-20'],
  R15: ['2026-07-30', '2026-09-08'],
  R16: ['2026-09-24', '2026-10-27'],
  R17: ['2026-10-22'],
  R18: ['2026-11-12'],
};

export const people: readonly RegisterRow[] = Object.entries(JOURNEYS).map(
  ([Id, [first = '']]) => ({
    Id,
    'First contact': first,
  }),
);

const peopleMoves: readonly Move[] = Object.entries(JOURNEYS).flatMap(([code, days]) =>
  days.map((date, stage) => ({
    date,
    register: 'People',
    entry: code,
    stage: STAGES[stage] ?? '',
  })),
);

export const moves: readonly Move[] = [...groupMoves, ...peopleMoves].sort((one, other) =>
  (one.date ?? '') < (other.date ?? '') ? -1 : 1,
);

const answer = (
  Id: string,
  Person: string,
  asked: string,
  before: number,
  again?: string,
  after?: number,
): RegisterRow => ({
  Id,
  Person,
  'Asked on': asked,
  Before: before,
  ...(again !== undefined && after !== undefined && { 'Asked again on': again, After: after }),
});

export const confidence: readonly RegisterRow[] = [
  answer('C1', 'R01', '2026-01-27', 2, '2026-07-28', 4),
  answer('C2', 'R02', '2026-01-27', 3, '2026-07-28', 4),
  answer('C3', 'R03', '2026-02-10', 2, '2026-08-11', 3),
  answer('C4', 'R04', '2026-03-24', 2, '2026-09-22', 5),
  answer('C5', 'R05', '2026-03-24', 3, '2026-09-22', 3),
  answer('C6', 'R08', '2026-05-19', 2, '2026-10-27', 4),
  answer('C7', 'R09', '2026-05-19', 1, '2026-10-27', 3),
  answer('C8', 'R11', '2026-09-08', 3),
  answer('C9', 'R12', '2026-09-08', 2),
];
