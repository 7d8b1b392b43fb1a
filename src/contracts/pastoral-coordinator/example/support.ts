import type { RegisterRow } from '../../template';
import { TIER_2, TIERS_1_AND_2, turn } from './pupils';

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
