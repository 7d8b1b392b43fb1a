import type { Planted } from '../../example';
import type { RowFor } from '../../template';
import { submissions as due, milestones as planned } from '../deadlines';
import { minutesBetween } from './log';

type Submission = RowFor<'submissions'>;

/** On which day each milestone was reached; the visits were not finished. */
const MET: Readonly<Record<string, string>> = {
  M1: '2025-09-10',
  M2: '2025-10-14',
  M3: '2025-10-23',
  M4: '2025-12-09',
  M5: '2026-02-11',
  M6: '2026-03-19',
  M7: '2026-05-06',
  M9: '2026-07-16',
  M10: '2026-07-08',
};

export const milestones: readonly RowFor<'milestones'>[] = planned.map((milestone) => {
  const met = MET[milestone.id];
  return met === undefined ? milestone : { ...milestone, met };
});

/** Handed in, in the order in which they were due; one note was more than a week late. */
const HANDED_IN = [
  '2025-10-06',
  '2025-11-06',
  '2025-11-06',
  '2025-12-05',
  '2025-12-17',
  '2026-01-06',
  '2026-01-06',
  '2026-02-17',
  '2026-02-26',
  '2026-03-05',
  '2026-03-25',
  '2026-04-07',
  '2026-04-14',
  '2026-05-06',
  '2026-06-05',
  '2026-06-05',
  '2026-07-06',
  '2026-07-14',
  '2026-08-05',
  '2026-08-06',
] as const;

const MISNAMED = due.findIndex(
  ({ what, period }) => what === 'Data return' && period === '2025-T4',
);

export const submissions: readonly Submission[] = due.map((submission, index) => {
  const submitted = HANDED_IN[index];
  const handedIn = submitted === undefined ? submission : { ...submission, submitted };
  return index === MISNAMED ? { ...handedIn, period: 'Spring' } : handedIn;
});

/** A period is named by its month, its quarter, its school term or its year. */
export const plantedInSubmissions = (sheet: string): Planted[] => [
  { sheet, row: MISNAMED + 2, code: 'type-error' },
];

/** Seven weeks and a day in which no work is due. */
export const breaks: readonly RowFor<'breaks'>[] = [
  { from: '2025-12-20', until: '2026-01-04', reason: 'Christmas holidays' },
  { from: '2026-03-28', until: '2026-04-12', reason: 'Easter holidays' },
  { from: '2026-08-01', until: '2026-08-18', reason: 'Summer break' },
];

/** September to July, each signed off when its note was due. */
export const periods: readonly RowFor<'periods'>[] = due
  .filter(({ what }) => what === 'Monthly note')
  .map(({ period = '', due: on }) => ({
    period,
    signedOffBy: 'The cluster manager',
    signedOffOn: on,
  }));

const invoice = (
  number: string,
  from: string,
  until: string,
  issued: string,
  paid: string,
): RowFor<'invoices'> => {
  const minutes = minutesBetween(from, until);
  return {
    number,
    period: from.slice(0, 7),
    from,
    until,
    issued,
    hours: `${minutes} min`,
    // £3,000 for 6,750 minutes.
    earned: Math.round((minutes * 300_000) / 6_750) / 100,
    instalment: 750,
    net: 750,
    vat: 0,
    amount: 750,
    paid,
  };
};

export const invoices: readonly RowFor<'invoices'>[] = [
  invoice('WMC-001', '2025-09-01', '2025-11-30', '2025-12-03', '2025-12-19'),
  invoice('WMC-002', '2025-12-01', '2026-02-28', '2026-03-03', '2026-03-24'),
  invoice('WMC-003', '2026-03-01', '2026-05-31', '2026-06-03', '2026-06-26'),
  invoice('WMC-004', '2026-06-01', '2026-08-31', '2026-09-02', '2026-09-25'),
];
