import type { RowFor } from '../../template';
import { submissions as due, milestones as planned } from '../deadlines';

/** On which day each milestone was reached; the others are open. */
const MET: Readonly<Record<string, string>> = {
  M1: '2026-03-27',
  M2: '2026-07-02',
  M3: '2026-09-29',
  M5: '2026-04-28',
  M6: '2026-09-11',
  M7: '2026-11-04',
  M9: '2026-10-14',
};

export const milestones: readonly RowFor<'milestones'>[] = planned.map((milestone) => {
  const met = MET[milestone.id];
  return met === undefined ? milestone : { ...milestone, met };
});

/** Handed in so far, in the order in which they were due; one was more than a week late. */
const HANDED_IN = [
  '2026-02-04',
  '2026-03-05',
  '2026-04-06',
  '2026-04-14',
  '2026-05-05',
  '2026-06-04',
  '2026-07-03',
  '2026-07-15',
  '2026-08-05',
  '2026-09-04',
  '2026-10-14',
  '2026-10-15',
  '2026-11-05',
];

export const submissions: readonly RowFor<'submissions'>[] = due.map((submission, index) => {
  const submitted = HANDED_IN[index];
  return submitted === undefined ? submission : { ...submission, submitted };
});

export const breaks: readonly RowFor<'breaks'>[] = [
  { from: '2026-01-01', until: '2026-01-04', reason: 'Work begins on Monday 5 January' },
  { from: '2026-07-13', until: '2026-07-19', reason: 'Unpaid leave' },
  { from: '2026-10-05', until: '2026-10-11', reason: 'Unpaid leave' },
];

/** January to October, each signed off early in the next month. */
export const periods: readonly RowFor<'periods'>[] = due
  .filter(({ what, period }) => what === 'Monthly summary' && (period ?? '') < '2026-11')
  .map(({ period = '', due: on }) => ({
    period,
    signedOffBy: 'The Secretary',
    signedOffOn: on,
  }));
