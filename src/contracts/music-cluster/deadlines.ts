import type { RowFor } from '../template';

type Milestone = RowFor<'milestones'>;
type Submission = RowFor<'submissions'>;

const milestone = (
  id: string,
  title: string,
  type: NonNullable<Milestone['type']>,
  due: string,
  clause = 'W21',
): Milestone => ({ id, title, type, due, remindDays: 28, clause });

/** What is due when; the days are proposals to agree with the manager. */
export const milestones: readonly Milestone[] = [
  milestone('M1', 'Plan of the year agreed with the manager', 'approval', '2025-09-30'),
  milestone('M2', 'Induction finished', 'engagement', '2025-10-17', 'W28'),
  milestone('M3', 'Visits of the year planned with every school', 'delivery', '2025-10-24', 'W7'),
  milestone('M4', 'First five schools visited', 'delivery', '2025-12-19', 'W7'),
  milestone('M5', 'Review of the first half with the manager', 'assessment', '2026-02-13', 'W15'),
  milestone('M6', 'Ten schools visited', 'delivery', '2026-03-27', 'W7'),
  milestone('M7', 'Priorities of the cluster agreed', 'engagement', '2026-05-22', 'W5'),
  milestone('M8', 'All schools visited', 'delivery', '2026-07-10', 'W7'),
  milestone('M9', 'Cluster report: the year in numbers', 'reporting', '2026-07-22', 'W6'),
  milestone('M10', 'Days and schools of the next year agreed', 'approval', '2026-07-22', 'W19'),
];

const dataReturn = (period: string, due: string): Submission => ({
  what: 'Data return',
  period,
  due,
  to: 'Wiltshire Music Connect',
});

const note = (period: string, due: string): Submission => ({
  what: 'Monthly note',
  period,
  due,
  to: 'Cluster manager',
});

const report = (period: string, due: string): Submission => ({
  what: 'Report to the centre',
  period,
  due,
  to: 'Cluster manager',
});

/** Notes by the 7th of the next month, reports two weeks after a term, data at the end of every second one. */
export const submissions: readonly Submission[] = [
  note('2025-09', '2025-10-07'),
  report('2025-T1', '2025-11-07'),
  note('2025-10', '2025-11-07'),
  note('2025-11', '2025-12-07'),
  dataReturn('2025-T2', '2025-12-19'),
  report('2025-T2', '2026-01-02'),
  note('2025-12', '2026-01-07'),
  note('2026-01', '2026-02-07'),
  report('2025-T3', '2026-02-27'),
  note('2026-02', '2026-03-07'),
  dataReturn('2025-T4', '2026-03-27'),
  note('2026-03', '2026-04-07'),
  report('2025-T4', '2026-04-10'),
  note('2026-04', '2026-05-07'),
  report('2025-T5', '2026-06-05'),
  note('2026-05', '2026-06-07'),
  note('2026-06', '2026-07-07'),
  dataReturn('2025-T6', '2026-07-17'),
  report('2025-T6', '2026-08-05'),
  note('2026-07', '2026-08-07'),
];
