import type { RowFor } from '../template';

type Milestone = RowFor<'milestones'>;
type Submission = RowFor<'submissions'>;

const halfTerm = (name: string, from: string, until: string): RowFor<'schoolTerms'> => ({
  name,
  from,
  until,
});

/** The six half-terms; their days are to be checked against the school’s own. */
export const schoolTerms: readonly RowFor<'schoolTerms'>[] = [
  halfTerm('Autumn 1', '2025-09-01', '2025-10-24'),
  halfTerm('Autumn 2', '2025-11-03', '2025-12-19'),
  halfTerm('Spring 1', '2026-01-05', '2026-02-13'),
  halfTerm('Spring 2', '2026-02-23', '2026-03-27'),
  halfTerm('Summer 1', '2026-04-13', '2026-05-22'),
  halfTerm('Summer 2', '2026-06-01', '2026-07-17'),
];

const accessCheck = (id: string, term: string, due: string): Milestone => ({
  id,
  title: `Check who can open this workbook (${term} term)`,
  type: 'assessment',
  due,
  remindDays: 7,
  clause: 'C1',
});

/** What is due when in the school year; the days are proposals. */
export const milestones: readonly Milestone[] = [
  accessCheck('M1', 'autumn', '2025-09-12'),
  {
    id: 'M2',
    title: 'Attendance aims of the year group agreed with the Attendance Manager',
    type: 'approval',
    due: '2025-09-26',
    remindDays: 14,
    clause: 'C17',
  },
  {
    id: 'M3',
    title: 'Learning plans agreed for every pupil on tiers 1 and 2',
    type: 'delivery',
    due: '2025-10-24',
    remindDays: 28,
    clause: 'C11',
  },
  accessCheck('M4', 'spring', '2026-01-09'),
  {
    id: 'M5',
    title: 'Tiers looked at anew with the Senior Pastoral Co-ordinator',
    type: 'assessment',
    due: '2026-02-13',
    remindDays: 14,
    clause: 'C25',
  },
  accessCheck('M6', 'summer', '2026-04-17'),
  {
    id: 'M7',
    title: 'Year group handed over to the next co-ordinator',
    type: 'delivery',
    due: '2026-07-15',
    remindDays: 28,
    clause: 'C35',
  },
];

const yearReport = (period: string, due: string): Submission => ({
  what: 'Half-termly report on the year group',
  period,
  due,
  to: 'Deputy Headteacher',
});

const governorsReport = (period: string, due: string): Submission => ({
  what: 'Report to governors',
  period,
  due,
  to: 'Governors',
});

/** The year group’s report on the last day of each half-term; the governors’ once a term. */
export const submissions: readonly Submission[] = [
  yearReport('2025-T1', '2025-10-24'),
  governorsReport('2025-Q1', '2025-12-12'),
  yearReport('2025-T2', '2025-12-19'),
  yearReport('2025-T3', '2026-02-13'),
  governorsReport('2025-Q2', '2026-03-13'),
  yearReport('2025-T4', '2026-03-27'),
  yearReport('2025-T5', '2026-05-22'),
  governorsReport('2025-Q3', '2026-06-19'),
  yearReport('2025-T6', '2026-07-17'),
];
