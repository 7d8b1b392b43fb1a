import type { RowFor } from '../template';

type Measure = RowFor<'measures'>;

const rowsOf = (
  sheet: string,
  measure: string,
  column: string,
  noun: string,
  where?: string,
): Measure => ({ measure, count: 'rows', sheet, column, ...(where && { where }), noun });

const fund = (measure: string, where: string): Measure => ({
  measure,
  count: 'sum',
  sheet: 'Fund ledger',
  column: 'Amount',
  where,
});

const span = (sheet: string, measure: string, column: string, noun: string): Measure => ({
  measure,
  count: 'days-between',
  sheet,
  column,
  noun,
});

const livelihoods: readonly Measure[] = [
  {
    measure: 'Livelihoods sessions',
    count: 'rows',
    where: 'Activity tags = livelihoods',
    noun: 'session',
  },
  ...(
    [
      ['Livelihoods planning sessions', 'Livelihoods planning'],
      ['Micro credit meetings', 'Micro credit meeting'],
      ['Micro credit plan sessions', 'Micro credit plan development'],
      ['CIF utilization reviews', 'CIF utilization review'],
    ] as const
  ).map(
    ([measure, activity]): Measure => ({
      measure,
      count: 'rows',
      where: `Activity = ${activity}`,
      noun: 'session',
    }),
  ),
  rowsOf('Micro credit plans', 'Micro credit plans prepared', 'Prepared on', 'plan'),
  rowsOf('Micro credit plans', 'Micro credit plans appraised', 'Appraised on', 'plan'),
  rowsOf('Micro credit plans', 'Micro credit plans sanctioned', 'Sanctioned on', 'plan'),
  fund('CIF released', 'Fund = CIF; Entry = Released'),
  fund('CIF lent', 'Fund = CIF; Entry = Lent'),
  fund('CIF repaid', 'Fund = CIF; Entry = Repaid'),
  {
    ...fund('CIF balance', 'Fund = CIF; Entry = Released, Repaid'),
    less: 'Fund = CIF; Entry = Lent',
  },
  fund('RF released', 'Fund = RF; Entry = Released'),
  fund('VRF released', 'Fund = VRF; Entry = Released'),
  fund('Bank loans released', 'Fund = Bank; Entry = Released'),
  fund('Bank loans repaid', 'Fund = Bank; Entry = Repaid'),
];

const entitlements: readonly Measure[] = [
  rowsOf('Entitlements', 'Entitlements applied for', 'Applied on', 'application'),
  rowsOf('Entitlements', 'Entitlements sanctioned', 'Sanctioned on', 'application'),
  rowsOf('Entitlements', 'Entitlements received', 'Received on', 'benefit'),
  span(
    'Entitlements',
    'Days from application to benefit',
    'Applied on to Received on',
    'application',
  ),
  rowsOf('Convergence', 'Convergence agreed', 'Date', 'agreement'),
  {
    measure: 'Value of convergence',
    count: 'sum',
    sheet: 'Convergence',
    column: 'Value',
  },
];

const mis: readonly Measure[] = [
  span('MIS records', 'Days to BMMU entry', 'Happened on to BMMU entered on', 'record'),
  span('MIS records', 'Days to DMMU entry', 'BMMU entered on to DMMU entered on', 'record'),
  rowsOf('MIS records', 'MIS records', 'Happened on', 'record'),
  rowsOf(
    'MIS records',
    'MIS records waiting for the BMMU',
    'Happened on',
    'record',
    'BMMU entered on is blank',
  ),
  rowsOf('MIS records', 'MIS records entered at the BMMU', 'BMMU entered on', 'record'),
  rowsOf(
    'MIS records',
    'MIS records clean at first entry',
    'BMMU entered on',
    'record',
    'Errors at first entry ≤ 0',
  ),
  rowsOf('MIS records', 'MIS records entered at the DMMU', 'DMMU entered on', 'record'),
];

const promises: readonly Measure[] = [
  rowsOf('Plan', 'Planned activities', 'Planned for', 'activity'),
  rowsOf('Plan', 'Planned activities done', 'Planned for', 'activity', 'State = Done'),
  rowsOf('Periods', 'Months signed off', 'Signed off on', 'month'),
  span('Allocated tasks', 'Days past due for an allocated task', 'Due to Done on', 'task'),
  rowsOf('Allocated tasks', 'Allocated tasks done', 'Done on', 'task'),
  rowsOf('Follow-ups', 'Follow-ups raised', 'Raised on', 'follow-up'),
  rowsOf('Follow-ups', 'Follow-ups solved', 'Solved on', 'follow-up'),
  span('Follow-ups', 'Days to solve a follow-up', 'Raised on to Solved on', 'follow-up'),
  span('Submissions', 'Days past due for a report', 'Due to Submitted', 'report'),
  rowsOf('Submissions', 'Reports due', 'Due', 'report'),
  rowsOf('Submissions', 'Reports handed in', 'Due', 'report', 'Submitted is filled'),
  {
    measure: 'Days to write the log',
    count: 'days-between',
    column: 'Date to Entered',
    noun: 'row',
  },
];

export const officeMeasures: readonly Measure[] = [
  ...livelihoods,
  ...entitlements,
  ...mis,
  ...promises,
];
