import type { Planted } from '../../example';
import type { RegisterRow } from '../../template';
import { two } from './calendar';

const numbered = (letter: string, rows: readonly RegisterRow[]): RegisterRow[] =>
  rows.map((row, index) => ({ Id: `${letter}${two(index + 1)}`, ...row }));

type Plan = readonly [shg: string, planned: number, prepared: string, ...further: string[]];

const PLANS: readonly Plan[] = [
  ['S01', 240_000, '2026-04-21', '2026-05-04', '2026-05-25'],
  ['S02', 180_000, '2026-04-28', '2026-05-11', '2026-06-08'],
  ['S03', 150_000, '2026-05-19', '2026-06-01', '2026-06-22'],
  ['S04', 200_000, '2026-06-09', '2026-06-29', '2026-07-20'],
  ['S06', 260_000, '2026-06-23', '2026-07-06', '2026-07-27'],
  ['S07', 120_000, '2026-07-14', '2026-08-03', '2026-08-31'],
  ['S08', 110_000, '2026-08-25', '2026-09-14'],
  ['S09', 160_000, '2026-09-22', '2026-10-12'],
  ['S10', 100_000, '2026-10-20'],
  ['S13', 60_000, '2026-11-11'],
];

export const microCreditPlans: readonly RegisterRow[] = numbered(
  'C',
  PLANS.map(([SHG, Planned, prepared, appraised, sanctioned]) => ({
    SHG,
    'Prepared on': prepared,
    ...(appraised !== undefined && { 'Appraised on': appraised }),
    ...(sanctioned !== undefined && { 'Sanctioned on': sanctioned, Sanctioned: Planned * 0.9 }),
    State: stateOf(appraised, sanctioned),
    Planned,
  })),
);

function stateOf(appraised: string | undefined, sanctioned: string | undefined): string {
  if (sanctioned !== undefined) return 'Sanctioned';
  return appraised === undefined ? 'Prepared' : 'Appraised';
}

type Entry = readonly [date: string, fund: string, entry: string, whose: string, amount: number];

const ENTRIES: readonly Entry[] = [
  ['2026-04-22', 'CIF', 'Released', 'VO1', 500_000],
  ['2026-05-06', 'CIF', 'Lent', 'VO1', 260_000],
  ['2026-05-26', 'RF', 'Released', 'S10', 15_000],
  ['2026-06-09', 'CIF', 'Lent', 'VO1', 180_000],
  ['2026-06-17', 'CIF', 'Released', 'VO2', 400_000],
  ['2026-07-08', 'CIF', 'Repaid', 'VO1', 42_000],
  ['2026-07-15', 'CIF', 'Lent', 'VO2', 220_000],
  ['2026-07-22', 'Bank', 'Released', 'S01', 300_000],
  ['2026-08-05', 'CIF', 'Repaid', 'VO1', 45_500],
  ['2026-08-12', 'RF', 'Released', 'S13', 10_000],
  ['2026-08-26', 'CIF', 'Lent', 'VO2', 110_000],
  ['2026-09-02', 'VRF', 'Released', 'VO1', 75_000],
  ['2026-09-09', 'CIF', 'Repaid', 'VO2', 31_250],
  ['2026-09-16', 'CIF', 'Released', 'VO3', 350_000],
  ['2026-09-23', 'Bank', 'Released', 'S04', 200_000],
  ['2026-10-07', 'CIF', 'Lent', 'VO3', 270_000],
  ['2026-10-14', 'CIF', 'Repaid', 'VO1', 47_750.5],
  ['2026-10-21', 'Bank', 'Repaid', 'S01', 24_000],
  ['2026-11-04', 'CIF', 'Repaid', 'VO2', 33_000],
  ['2026-11-12', 'Bank', 'Repaid', 'S04', 15_500],
];

export const fundLedger: readonly RegisterRow[] = numbered(
  'F',
  ENTRIES.map(([date, Fund, Entry, whose, Amount]) => ({
    Date: date,
    Fund,
    Entry,
    [whose.startsWith('VO') ? 'VO' : 'SHG']: whose,
    Amount,
  })),
);

type Application = readonly [scheme: string, village: string, applied: string, ...on: string[]];

const APPLICATIONS: readonly Application[] = [
  ['ration', 'Ambegaon', '2026-04-15', '2026-05-06', '2026-06-02'],
  ['pension', 'Borgaon', '2026-04-22', '2026-06-10', '2026-07-07'],
  ['pension', 'Chinchgaon', '2026-04-29', '2026-07-01', '2026-08-18'],
  ['work', 'Deogaon', '2026-05-06', '2026-05-13', '2026-05-20'],
  ['disability', 'Nimgaon', '2026-05-13', '2026-06-24', '2026-07-01'],
  ['health', 'Hivargaon', '2026-05-20', '2026-06-17', '2026-07-08'],
  ['housing', 'Jambgaon', '2026-05-27', '2026-08-12'],
  ['insurance', 'Kalamgaon', '2026-06-10', '2026-06-17', '2026-06-24'],
  ['ration', 'Tekdipada', '2026-06-17', '2026-07-29', '2026-09-09'],
  ['ration', 'Limbgaon', '2026-07-08', '2026-08-05', '2026-09-02'],
  ['pension', 'Wadgaon', '2026-07-15', '2026-09-02', '2026-10-06'],
  ['work', 'Pimpalgaon', '2026-07-22', '2026-07-29', '2026-08-05'],
  ['health', 'Tekdipada', '2026-08-12', '2026-09-16', '2026-10-07'],
  ['disability', 'Nimgaon', '2026-08-26', '2026-10-14', '2026-10-21'],
  ['housing', 'Ambegaon', '2026-09-09', '2026-11-04'],
  ['insurance', 'Deogaon', '2026-09-23', '2026-09-30', '2026-10-07'],
  ['pension', 'Kalamgaon', '2026-10-07', '2026-11-18'],
  ['ration', 'Hivargaon', '2026-10-21', '2026-11-11'],
  ['other', 'Borgaon', '2026-11-04'],
];

/** Two applications in a row have the same number: a slip, planted. */
const TWICE = 'E14';

export const entitlements: readonly RegisterRow[] = numbered(
  'E',
  APPLICATIONS.map(([Scheme, Village, applied, sanctioned, received], index) => ({
    Scheme,
    Village,
    Household: `H${two(index + 11)}`,
    'Applied on': applied,
    ...(sanctioned !== undefined && { 'Sanctioned on': sanctioned }),
    ...(received !== undefined && { 'Received on': received }),
  })),
).map((row) => (row.Id === 'E15' ? { ...row, Id: TWICE } : row));

export const plantedInEntitlements: Planted = {
  sheet: 'Entitlements',
  row: entitlements.map(({ Id }) => Id).lastIndexOf(TWICE) + 2,
  code: 'unique-error',
};

export const convergence: readonly RegisterRow[] = numbered('G', [
  {
    Date: '2026-05-14',
    Department: 'Agriculture',
    Scheme: 'Seed kits',
    VO: 'VO1',
    Value: 64_000,
  },
  {
    Date: '2026-06-18',
    Department: 'Rural development',
    Scheme: 'Vermicompost pits',
    Village: 'Deogaon',
    Value: 218_000,
  },
  {
    Date: '2026-08-13',
    Department: 'Animal husbandry',
    Scheme: 'Goat sheds',
    VO: 'VO2',
    Value: 145_000,
  },
  { Date: '2026-09-17', Department: 'Health', Scheme: 'Eye camp', Village: 'Nimgaon' },
  {
    Date: '2026-10-15',
    Department: 'Banks',
    Scheme: 'Kisan credit cards',
    VO: 'VO3',
    Value: 360_000,
  },
]);
