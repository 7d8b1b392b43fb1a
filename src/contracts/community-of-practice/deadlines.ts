import type { RowFor } from '../template';

type Milestone = RowFor<'milestones'>;
type Submission = RowFor<'submissions'>;

const deliverable = (id: string, title: string, due: string, clause: string): Milestone => ({
  id,
  title,
  type: 'delivery',
  due,
  remindDays: 14,
  clause,
});

const agreed = (id: string, title: string, due: string, clause: string): Milestone => ({
  id,
  title,
  type: 'engagement',
  due,
  remindDays: 7,
  clause,
});

/** What is due when; the days are proposals for the first meeting to settle. */
export const milestones: readonly Milestone[] = [
  {
    id: 'M1',
    title: 'Expression of interest in, by 9am GMT',
    type: 'approval',
    due: '2022-11-30',
    remindDays: 7,
    clause: 'T5',
  },
  agreed('M2', 'Last day, VAT and payment decided', '2022-12-15', 'T3'),
  agreed('M3', 'First gathering of the funded organisations', '2022-12-14', 'T14'),
  agreed('M4', 'Programme for 2023 gone through with the Secretariat', '2022-12-16', 'T11'),
  deliverable('M5', 'What creators and users want and need: findings', '2023-01-20', 'T6'),
  deliverable('M6', 'Tools compared, with a suggestion', '2023-02-10', 'T9'),
  deliverable('M7', 'Options for organising and operating, with a suggestion', '2023-02-17', 'T7'),
  deliverable('M8', 'Sign-up and onboarding process, tried out', '2023-02-10', 'T8'),
  agreed('M9', 'Ready to hand over, should the work end in January', '2023-01-31', 'T4'),
  deliverable('M10', 'Handover pack complete', '2023-02-24', 'T4'),
];

const note = (due: string): Submission => ({ what: 'Progress note', due, to: 'Secretariat' });

/** A progress note every second Friday; two reports at the end. */
export const submissions: readonly Submission[] = [
  { what: 'Expression of interest', due: '2022-11-30', to: 'Promising Trouble' },
  note('2022-12-09'),
  note('2022-12-23'),
  note('2023-01-06'),
  note('2023-01-20'),
  note('2023-02-03'),
  note('2023-02-17'),
  { what: 'Options and findings', due: '2023-02-17', to: 'Secretariat' },
  { what: 'Report to Power to Change', due: '2023-02-28', to: 'Power to Change' },
];
