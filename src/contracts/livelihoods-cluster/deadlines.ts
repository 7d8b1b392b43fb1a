import type { RowFor } from '../template';

type Milestone = RowFor<'milestones'>;
type Submission = RowFor<'submissions'>;

const milestone = (
  id: string,
  title: string,
  type: NonNullable<Milestone['type']>,
  due: string,
  clause: string,
): Milestone => ({ id, title, type, due, remindDays: 14, clause });

/** What is due when; the days are proposals for the first meeting with the BMM. */
export const milestones: readonly Milestone[] = [
  milestone('M1', 'Plan of the cluster for the year agreed', 'approval', '2026-04-30', 'L4'),
  milestone('M2', 'First review with the BMM', 'assessment', '2026-07-15', 'L2'),
  milestone(
    'M3',
    'Vulnerable households of every village counted again',
    'delivery',
    '2026-09-30',
    'L15',
  ),
  milestone('M4', 'Second review with the BMM', 'assessment', '2026-10-15', 'L2'),
  milestone('M5', 'Plan of the cluster for the next year proposed', 'delivery', '2026-12-15', 'L4'),
  milestone('M6', 'Third review with the BMM', 'assessment', '2027-01-15', 'L2'),
  milestone('M7', 'Annual report', 'reporting', '2027-03-25', 'L11'),
];

const mpr = (period: string, due: string): Submission => ({
  what: 'MPR',
  period,
  due,
  to: 'BMMU',
});

const qpr = (period: string, due: string): Submission => ({
  what: 'QPR',
  period,
  due,
  to: 'BMMU and DMMU',
});

/** An MPR by the 5th of the next month, a QPR by the 10th after the quarter. */
export const submissions: readonly Submission[] = [
  mpr('2026-04', '2026-05-05'),
  mpr('2026-05', '2026-06-05'),
  mpr('2026-06', '2026-07-05'),
  qpr('2026-Q1', '2026-07-10'),
  mpr('2026-07', '2026-08-05'),
  mpr('2026-08', '2026-09-05'),
  mpr('2026-09', '2026-10-05'),
  qpr('2026-Q2', '2026-10-10'),
  mpr('2026-10', '2026-11-05'),
  mpr('2026-11', '2026-12-05'),
  mpr('2026-12', '2027-01-05'),
  qpr('2026-Q3', '2027-01-10'),
  mpr('2027-01', '2027-02-05'),
  mpr('2027-02', '2027-03-05'),
  mpr('2027-03', '2027-04-05'),
  qpr('2026-Q4', '2027-04-10'),
];
