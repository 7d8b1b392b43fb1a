import type { RowFor } from '../template';

type Milestone = RowFor<'milestones'>;
type Submission = RowFor<'submissions'>;

const review = (id: string, title: string, due: string): Milestone => ({
  id,
  title,
  type: 'assessment',
  due,
  remindDays: 14,
  clause: 'P27',
});

const planStep = (id: string, title: string, due: string): Milestone => ({
  id,
  title,
  type: 'delivery',
  due,
  remindDays: 28,
  clause: 'P23',
});

/** What is due when; the days are proposals for the first review to settle. */
export const milestones: readonly Milestone[] = [
  review('M1', 'First review with the Secretary', '2026-03-31'),
  review('M2', 'Mid-year review with the Secretary', '2026-06-30'),
  review('M3', 'Nine-month review with the Secretary', '2026-09-30'),
  review('M4', 'Year-end review with the Secretary', '2026-12-11'),
  planStep('M5', 'Action plan: scope agreed with the board', '2026-04-30'),
  planStep('M6', 'Action plan: consultation closed', '2026-08-31'),
  planStep('M7', 'Action plan: draft before the board', '2026-10-31'),
  planStep('M8', 'Action plan: adopted', '2026-12-15'),
  {
    id: 'M9',
    title: 'Board decides on renewal',
    type: 'approval',
    due: '2026-10-15',
    remindDays: 60,
    clause: 'P10',
  },
  {
    id: 'M10',
    title: 'Board rates how well Patna solves its own problems',
    type: 'assessment',
    due: '2026-11-30',
    remindDays: 28,
    clause: 'P16',
  },
  {
    id: 'M11',
    title: 'Annual report to funders',
    type: 'reporting',
    due: '2026-12-18',
    remindDays: 28,
    clause: 'P11',
  },
];

const summary = (period: string, due: string): Submission => ({
  what: 'Monthly summary',
  period,
  due,
  to: 'Secretary',
});

const boardReport = (period: string, due: string): Submission => ({
  what: 'Quarterly report to the board',
  period,
  due,
  to: 'Board',
});

/** Handed in by the 5th of the next month, or the 15th after a quarter. */
export const submissions: readonly Submission[] = [
  summary('2026-01', '2026-02-05'),
  summary('2026-02', '2026-03-05'),
  summary('2026-03', '2026-04-05'),
  boardReport('2026-Q1', '2026-04-15'),
  summary('2026-04', '2026-05-05'),
  summary('2026-05', '2026-06-05'),
  summary('2026-06', '2026-07-05'),
  boardReport('2026-Q2', '2026-07-15'),
  summary('2026-07', '2026-08-05'),
  summary('2026-08', '2026-09-05'),
  summary('2026-09', '2026-10-05'),
  boardReport('2026-Q3', '2026-10-15'),
  summary('2026-10', '2026-11-05'),
  summary('2026-11', '2026-12-05'),
];
