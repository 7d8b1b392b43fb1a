import type { RegisterRow } from '../../template';
import { TIER_2, TIERS_1_AND_2, turn } from './pupils';

type Scale = readonly [before: number, after: number];

interface Work {
  readonly pupil: string;
  readonly kind: string;
  readonly goal: string;
  readonly began: string;
  readonly ends: string;
  readonly reviewed?: string;
  readonly outcome?: string;
  readonly sessions: readonly [planned: number, attended: number];
  /** Confidence, social skills, attendance, incidents, grades below. */
  readonly scales?: readonly [Scale, Scale, Scale, Scale, Scale];
}

const WORK: readonly Work[] = [
  {
    pupil: 'P06',
    kind: 'Attendance plan',
    goal: 'In school before the bell four days in five',
    began: '2025-09-15',
    ends: '2025-11-21',
    reviewed: '2025-11-25',
    outcome: 'Partly met',
    sessions: [9, 7],
    scales: [
      [2, 3],
      [3, 3],
      [79, 82],
      [3, 2],
      [4, 4],
    ],
  },
  {
    pupil: 'P07',
    kind: 'Social skills',
    goal: 'Joins a group at break without being asked',
    began: '2025-09-22',
    ends: '2025-12-05',
    reviewed: '2025-12-09',
    outcome: 'Goal met',
    sessions: [10, 10],
    scales: [
      [2, 4],
      [2, 4],
      [94, 96],
      [1, 0],
      [2, 1],
    ],
  },
  {
    pupil: 'P02',
    kind: 'Behaviour plan',
    goal: 'Uses the time-out card before leaving a lesson',
    began: '2025-11-20',
    ends: '2026-02-06',
    reviewed: '2026-02-10',
    outcome: 'Partly met',
    sessions: [9, 8],
    scales: [
      [2, 3],
      [2, 3],
      [89, 90],
      [6, 3],
      [5, 4],
    ],
  },
  {
    pupil: 'P10',
    kind: 'Confidence building',
    goal: 'Speaks up once in every lesson',
    began: '2026-01-12',
    ends: '2026-03-20',
    reviewed: '2026-03-26',
    outcome: 'Goal met',
    sessions: [8, 8],
    scales: [
      [1, 4],
      [3, 4],
      [95, 97],
      [0, 0],
      [3, 2],
    ],
  },
  {
    pupil: 'P12',
    kind: 'Social skills',
    goal: 'Settles a quarrel with words',
    began: '2026-01-15',
    ends: '2026-03-27',
    reviewed: '2026-04-15',
    outcome: 'Partly met',
    sessions: [9, 7],
    scales: [
      [3, 3],
      [2, 3],
      [93, 94],
      [4, 3],
      [3, 3],
    ],
  },
  {
    pupil: 'P06',
    kind: 'Mentoring',
    goal: 'Keeps up what was reached in autumn',
    began: '2026-01-19',
    ends: '2026-05-22',
    reviewed: '2026-05-22',
    outcome: 'Goal met',
    sessions: [12, 12],
    scales: [
      [3, 4],
      [3, 4],
      [82, 96],
      [2, 0],
      [4, 2],
    ],
  },
  {
    pupil: 'P11',
    kind: 'Attendance plan',
    goal: 'Every first lesson of the week',
    began: '2026-03-09',
    ends: '2026-06-12',
    reviewed: '2026-06-16',
    outcome: 'Not met',
    sessions: [10, 6],
    scales: [
      [3, 2],
      [3, 3],
      [86, 83],
      [1, 2],
      [2, 3],
    ],
  },
  {
    pupil: 'P04',
    kind: 'Behaviour plan',
    goal: 'A week without being sent out',
    began: '2026-03-10',
    ends: '2026-07-17',
    sessions: [14, 12],
  },
];

const NAMES = ['Confidence', 'Social skills', 'Attendance', 'Incidents', 'Grades below'] as const;

const scalesOf = (scales: readonly Scale[]): RegisterRow =>
  Object.fromEntries(
    scales.flatMap(([before, after], index) => [
      [`${turn(NAMES, index)} before`, before],
      [`${turn(NAMES, index)} after`, after],
    ]),
  );

export const interventions: readonly RegisterRow[] = WORK.map((work, index) => ({
  Id: `W${index + 1}`,
  'Began on': work.began,
  Pupil: work.pupil,
  Kind: work.kind,
  Goal: work.goal,
  'Sessions planned': work.sessions[0],
  'Sessions attended': work.sessions[1],
  'Ends on': work.ends,
  ...(work.reviewed !== undefined && { 'Reviewed on': work.reviewed }),
  ...(work.outcome !== undefined && { Outcome: work.outcome }),
  ...(work.scales && scalesOf(work.scales)),
}));

type Barrier = readonly [
  pupil: string,
  barrier: string,
  opened: string,
  firstStep?: string,
  closed?: string,
];

const BARRIERS: readonly Barrier[] = [
  ['P06', 'Getting to school', '2025-09-08', '2025-09-10', '2026-04-24'],
  ['P07', 'Friendships', '2025-09-15', '2025-09-22', '2025-12-12'],
  ['P01', 'Worry and stress', '2025-09-17', '2025-09-19'],
  ['P02', 'Organisation', '2025-10-06', '2025-10-13', '2026-02-12'],
  ['P10', 'Confidence', '2025-11-11', '2025-11-18', '2026-03-26'],
  ['P13', 'Reading and writing', '2025-11-25', '2025-11-28', '2026-06-19'],
  ['P08', 'Uniform and equipment', '2026-01-13', '2026-01-13', '2026-01-20'],
  ['P11', 'Home routine', '2026-02-25', '2026-03-09'],
  ['P12', 'Friendships', '2026-03-02', '2026-03-05', '2026-05-14'],
  ['P09', 'Worry and stress', '2026-04-21', '2026-04-23'],
  ['P04', 'Organisation', '2026-06-09', '2026-06-11'],
];

export const barriers: readonly RegisterRow[] = BARRIERS.map(
  ([Pupil, Barrier, opened, firstStep, closed], index) => ({
    Id: `K${index + 1}`,
    'Opened on': opened,
    Pupil,
    Barrier,
    ...(firstStep !== undefined && { 'First step on': firstStep }),
    ...(closed !== undefined && { 'Closed on': closed }),
  }),
);

const METHODS = ['Interview', 'Observation', 'Questionnaire'] as const;

/** A plan for each pupil on tiers 1 and 2 in autumn, and a second one after its review. */
export const learningPlans: readonly RegisterRow[] = TIERS_1_AND_2.flatMap((Pupil, index) => [
  {
    Id: `L${index + 1}a`,
    'Created on': '2025-09-22',
    Pupil,
    Method: turn(METHODS, index),
    'Agreed on': index % 4 === 3 ? '2025-10-21' : '2025-10-14',
    'Review due': '2026-02-12',
    'Reviewed on': index === 6 ? '2026-02-24' : '2026-02-10',
  },
  {
    Id: `L${index + 1}b`,
    'Created on': index === 6 ? '2026-02-24' : '2026-02-10',
    Pupil,
    Method: turn(METHODS, index + 1),
    'Agreed on': '2026-02-26',
    'Review due': index === 10 ? '2026-09-18' : '2026-07-10',
    ...(index !== 10 && { 'Reviewed on': '2026-07-08' }),
  },
]);

/** One lacks the end that a part-time timetable needs from the start: a planted mistake. */
export const timetables: readonly RegisterRow[] = [
  {
    Id: 'Z1',
    'Starts on': '2025-10-06',
    Pupil: 'P01',
    'Review due': '2025-10-24',
    'Ends by': '2025-11-14',
    'Agreed with home on': '2025-10-02',
    'Reviewed on': '2025-10-23',
    'Full again on': '2025-11-12',
  },
  {
    Id: 'Z2',
    'Starts on': '2026-03-11',
    Pupil: 'P04',
    'Review due': '2026-03-26',
    'Agreed with home on': '2026-03-10',
    'Reviewed on': '2026-03-26',
    'Full again on': '2026-04-20',
  },
  {
    Id: 'Z3',
    'Starts on': '2026-06-22',
    Pupil: 'P11',
    'Review due': '2026-07-10',
    'Ends by': '2026-09-18',
    'Agreed with home on': '2026-06-18',
    'Reviewed on': '2026-07-09',
  },
];

export const bssEpisodes: readonly RegisterRow[] = [
  {
    Id: 'S1',
    'Began on': '2025-10-06',
    Pupil: 'P02',
    Strategy: 'Time-out card',
    'Ended on': '2025-11-28',
    'Followed up on': '2025-12-02',
  },
  {
    Id: 'S2',
    'Began on': '2026-01-19',
    Pupil: 'P09',
    Strategy: 'Check and report',
    'Ended on': '2026-03-20',
    'Followed up on': '2026-03-26',
  },
  {
    Id: 'S3',
    'Began on': '2026-04-20',
    Pupil: 'P04',
    Strategy: 'Calm corner',
    'Ended on': '2026-06-26',
    'Followed up on': '2026-07-08',
  },
  { Id: 'S4', 'Began on': '2026-06-08', Pupil: 'P12', Strategy: 'Seat plan' },
];

/** Two cases wait for the agencies. */
export const paperwork: readonly RegisterRow[] = TIERS_1_AND_2.map((Pupil, index) => ({
  Id: `F${index + 1}`,
  'Opened on': TIER_2.includes(Pupil) ? '2025-09-18' : '2025-09-11',
  Pupil,
  'Home agreed': true,
  'School records': true,
  'Attendance print': true,
  'Agency reports': index !== 3 && index !== 10,
  'Plan on file': true,
}));
