import type { Planted } from '../../example';
import type { RowFor } from '../../template';
import { submissions as due, milestones as planned } from '../deadlines';

/** On which day each milestone was reached; the others are open. The year of M4 is a slip, planted. */
const MET: Readonly<Record<string, string>> = {
  M1: '2026-04-28',
  M2: '2026-07-14',
  M3: '2026-09-25',
  M4: '2027-10-19',
};

export const milestones: readonly RowFor<'milestones'>[] = planned.map((milestone) => {
  const met = MET[milestone.id];
  return met === undefined ? milestone : { ...milestone, met };
});

/** Handed in so far, in the order in which they were due; the MPR for August was late. */
const HANDED_IN = [
  '2026-05-04',
  '2026-06-05',
  '2026-07-04',
  '2026-07-09',
  '2026-08-05',
  '2026-09-08',
  '2026-10-05',
  '2026-10-09',
  '2026-11-05',
];

export const submissions: readonly RowFor<'submissions'>[] = due.map((submission, index) => {
  const submitted = HANDED_IN[index];
  return submitted === undefined ? submission : { ...submission, submitted };
});

export const breaks: readonly RowFor<'breaks'>[] = [
  { from: '2026-11-06', until: '2026-11-10', reason: 'Leave for Diwali' },
];

/** April to October, each signed off early in the next month. */
export const periods: readonly RowFor<'periods'>[] = due
  .filter(({ what, period }) => what === 'MPR' && (period ?? '') < '2026-11')
  .map(({ period = '', due: on }) => ({
    period,
    signedOffBy: 'Block Mission Manager',
    signedOffOn: on.replace(/5$/, '6'),
  }));

/** The second review was held in 2026: nobody can have held it a year later. */
export const plantedInMilestones = (sheet: string): Planted => ({
  sheet,
  row: milestones.findIndex(({ id }) => id === 'M4') + FIRST_ROW,
  code: 'daybook/future-day',
});

const FIRST_ROW = 2;
