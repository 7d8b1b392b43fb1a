import type { RegisterRow } from '../../template';
import { turn } from './pupils';

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
