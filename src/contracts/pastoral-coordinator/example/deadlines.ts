import type { RowFor } from '../../template';
import { submissions as due, milestones as planned } from '../deadlines';

/** On which day each milestone was reached; one was late. */
const MET: Readonly<Record<string, string>> = {
  M1: '2025-09-11',
  M2: '2025-09-26',
  M3: '2025-10-21',
  M4: '2026-01-12',
  M5: '2026-02-12',
  M6: '2026-04-16',
};

export const milestones: readonly RowFor<'milestones'>[] = planned.map((milestone) => {
  const met = MET[milestone.id];
  return met === undefined ? milestone : { ...milestone, met };
});

/** In the order in which they were due; the third was late. */
const HANDED_IN = [
  '2025-10-24',
  '2025-12-11',
  '2026-01-06',
  '2026-02-13',
  '2026-03-12',
  '2026-03-27',
  '2026-05-21',
  '2026-06-19',
  '2026-07-17',
];

export const submissions: readonly RowFor<'submissions'>[] = due.map((submission, index) => {
  const submitted = HANDED_IN[index];
  return submitted === undefined ? submission : { ...submission, submitted };
});

const SIGNED_OFF: Readonly<Record<string, string>> = {
  '2025-09': '2025-10-07',
  '2025-10': '2025-11-06',
  '2025-11': '2025-12-05',
  '2025-12': '2026-01-08',
  '2026-01': '2026-02-06',
  '2026-02': '2026-03-06',
  '2026-03': '2026-04-15',
  '2026-04': '2026-05-07',
  '2026-05': '2026-06-05',
  '2026-06': '2026-07-07',
};

export const periods: readonly RowFor<'periods'>[] = Object.entries(SIGNED_OFF).map(
  ([period, signedOffOn]) => ({
    period,
    signedOffBy: 'The Senior Pastoral Co-ordinator',
    signedOffOn,
  }),
);
