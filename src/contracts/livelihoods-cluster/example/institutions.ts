import { civil, type Day, isoDay } from '../../../model/day';
import type { RegisterRow, RowFor } from '../../template';
import { labelOf, SUTRAS } from '../dashasutri';
import { dateIn, MONTHS, past, two } from './calendar';
import { SHGS } from './cluster';

type Move = Partial<RowFor<'moves'>>;

const STAGES = ['Formed', 'Bank account', 'Functional', 'Graded', 'Federated'] as const;

/** The days of the stages that each has reached, in their order. */
const JOURNEYS: Readonly<Record<string, readonly [string, string, readonly string[]]>> = {
  S01: ['SHGs', 'S01', ['2023-08-15', '2023-10-10', '2024-01-15', '2024-06-10', '2025-02-03']],
  S02: ['SHGs', 'Jijau', ['2023-10-02', '2023-12-11', '2024-03-18', '2024-09-09', '2025-02-03']],
  S03: ['SHGs', 'Ahilya', ['2024-01-26', '2024-03-12', '2024-07-15', '2025-01-20', '2026-05-18']],
  S04: ['SHGs', 'Ramai', ['2024-02-12', '2024-04-15', '2024-08-19', '2025-03-10', '2026-08-24']],
  S05: ['SHGs', 'Pragati', ['2024-06-20', '2024-09-02', '2025-01-13']],
  S06: ['SHGs', 'S06', ['2024-07-08', '2024-09-16', '2025-01-27', '2025-09-15', '2026-07-13']],
  S07: ['SHGs', 'Sakhi', ['2024-11-18', '2025-01-27', '2025-06-09', '2026-04-20']],
  S08: ['SHGs', 'Unnati', ['2025-01-06', '2025-03-17', '2025-08-11', '2026-06-22']],
  S09: ['SHGs', 'Kranti', ['2025-03-08', '2025-05-19', '2025-10-13', '2026-10-19']],
  S10: ['SHGs', 'Gulmohar', ['2025-06-16', '2025-08-25', '2026-01-19']],
  S11: ['SHGs', 'Himmat', ['2025-09-09', '2025-11-24', '2026-05-11']],
  S12: ['SHGs', 'Palash', ['2026-01-12', '2026-06-22']],
  S13: ['SHGs', 'Asha', ['2026-06-15', '2026-09-07']],
  S14: ['SHGs', 'Ekta', ['2026-09-10', '2026-10-26']],
  VO1: ['VOs', 'Navjeevan VO', ['2024-08-05', '2024-10-07', '2025-02-03', '2026-02-16']],
  VO2: ['VOs', 'Samruddhi VO', ['2025-01-20', '2025-03-24', '2026-01-12']],
  VO3: ['VOs', 'Ujwal VO', ['2025-02-17', '2025-05-05', '2026-07-27']],
  VO4: ['VOs', 'Prerana VO', ['2025-10-06', '2026-02-23', '2026-09-28']],
  VO5: ['VOs', 'Nirman VO', ['2026-03-09', '2026-08-10']],
  CLF: ['CLFs', 'Example Cluster Level Federation', ['2025-12-08', '2026-05-25']],
};

export const moves: readonly Move[] = Object.values(JOURNEYS)
  .flatMap(([register, entry, days]) =>
    days.map((date, index): Move => ({ date, register, entry, stage: STAGES[index] ?? '' })),
  )
  .sort((one, other) => ((one.date ?? '') < (other.date ?? '') ? -1 : 1));

/** Members, women, differently-abled, SC, ST, other, and any of the last four: each person once. */
type Counts = readonly [number, number, number, number, number, number, number];

const OPENING: Readonly<Record<string, Counts>> = {
  S01: [12, 12, 0, 4, 1, 2, 6],
  S02: [11, 11, 1, 2, 0, 3, 5],
  S03: [10, 10, 0, 3, 2, 0, 5],
  S04: [12, 12, 1, 1, 4, 1, 6],
  S05: [10, 10, 0, 2, 3, 1, 6],
  S06: [13, 13, 0, 5, 0, 2, 7],
  S07: [10, 10, 1, 1, 1, 2, 4],
  S08: [11, 11, 0, 0, 6, 0, 6],
  S09: [12, 12, 0, 3, 1, 1, 5],
  S10: [10, 10, 0, 2, 2, 1, 5],
  S11: [10, 6, 10, 2, 1, 1, 10],
  S12: [10, 10, 0, 1, 5, 0, 6],
};

type Change = readonly [date: string, shg: string, change: string, counts: Counts];

const CHANGES: readonly Change[] = [
  ['2026-05-12', 'S03', 'Joined', [4, 4, 0, 1, 1, 0, 2]],
  ['2026-05-26', 'S08', 'Joined', [3, 3, 0, 0, 2, 0, 2]],
  ['2026-06-15', 'S13', 'Joined', [11, 11, 1, 4, 3, 1, 8]],
  ['2026-07-21', 'S09', 'Left', [-2, -2, 0, -1, 0, 0, -1]],
  ['2026-08-11', 'S10', 'Joined', [4, 4, 0, 1, 1, 1, 3]],
  ['2026-09-10', 'S14', 'Joined', [10, 10, 0, 2, 4, 0, 6]],
  ['2026-10-13', 'S05', 'Joined', [4, 4, 1, 1, 0, 0, 2]],
  ['2026-11-03', 'S12', 'Joined', [3, 3, 0, 0, 2, 1, 3]],
];

const CATEGORIES = ['Members', 'Women', 'Differently-abled', 'SC', 'ST', 'Other', 'Vulnerable'];

export const inclusion: readonly RegisterRow[] = [
  ...Object.entries(OPENING).map(
    ([shg, counts]): Change => ['2026-04-01', shg, 'On the rolls before', counts],
  ),
  ...CHANGES,
].map(([date, shg, change, counts], index) => ({
  Id: `N${two(index + 1)}`,
  Date: date,
  Village: SHGS.find(({ id }) => id === shg)?.village ?? '',
  SHG: shg,
  Change: change,
  ...Object.fromEntries(CATEGORIES.map((category, at) => [category, counts[at] ?? 0])),
}));

/** The ten from what comes first to what comes last: not every SHG goes the same way. */
const BY_EASE = [
  [0, 1, 2, 5, 4, 3, 6, 8, 7, 9],
  [0, 1, 4, 6, 2, 8, 3, 5, 7, 9],
  [1, 0, 2, 3, 7, 4, 8, 6, 9, 5],
] as const;
/** Two that did not get on. */
const STUCK = new Set(['S05', 'S12']);
const OCTOBER = 6;

/** How many of the ten an SHG follows in a month; one of them falls back in October. */
function followed(shg: string, place: number, month: number): number {
  if (STUCK.has(shg)) return 6;
  const usual = Math.min(10, 5 + (place % 4) + Math.floor((month + 1) / 2));
  return shg === 'S04' && month === OCTOBER ? usual - 2 : usual;
}

/** Scored between the 11th and the 24th, an SHG a day. */
export const scorings: readonly RegisterRow[] = Array.from({ length: MONTHS }, (_, month) =>
  SHGS.flatMap(({ id, from }, place) => {
    const day = dateIn(month, 11 + place);
    const date = past(day);
    return date === undefined || from > date ? [] : [scoring(id, place, month, day)];
  }),
).flat();

function scoring(shg: string, place: number, month: number, day: Day): RegisterRow {
  const kept = new Set<number>(BY_EASE[place % 3]?.slice(0, followed(shg, place, month)));
  return {
    Id: `D${two(civil(day).month)}${shg.slice(1)}`,
    Date: isoDay(day),
    SHG: shg,
    ...Object.fromEntries(SUTRAS.map((sutra, at) => [labelOf(sutra), kept.has(at)])),
  };
}
