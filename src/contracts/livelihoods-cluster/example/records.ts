import { addDays, isoDay } from '../../../model/day';
import type { RegisterRow } from '../../template';
import { dateIn, LAST_DAY, MONTHS, past, turn, two, workDayFrom } from './calendar';
import { SHGS } from './cluster';

const KINDS = ['SHG meeting', 'Savings', 'Loans and repayment', 'Training'] as const;
const A_MONTH = 20;

/** Days beyond the usual, by month and place in it: a fever in August, a slow line in September. */
const BMMU_LATE: Readonly<Record<string, number>> = { '4-12': 6, '4-13': 5, '4-14': 5, '6-5': 4 };
const DMMU_LATE: Readonly<Record<string, number>> = { '5-3': 5, '5-9': 4, '3-8': 4 };
const ERRORS: Readonly<Record<string, number>> = {
  '0-7': 2,
  '1-4': 1,
  '1-11': 3,
  '4-2': 1,
  '7-3': 1,
};

/** Twenty a month: entered at the BMMU within three days, at the DMMU within three more. */
export const misRecords: readonly RegisterRow[] = Array.from(
  { length: MONTHS * A_MONTH },
  (_, at) => record(Math.floor(at / A_MONTH), at % A_MONTH),
).flat();

function record(month: number, place: number): RegisterRow[] {
  const happened = dateIn(month, 1 + Math.floor(place * 1.3));
  if (happened > LAST_DAY) return [];
  const key = `${month}-${place}`;
  const atBlock = addDays(happened, 1 + (place % 3) + (BMMU_LATE[key] ?? 0));
  const atDistrict = addDays(atBlock, 1 + (place % 3) + (DMMU_LATE[key] ?? 0));
  const [bmmu, dmmu] = [past(atBlock), past(atDistrict)];
  return [
    {
      Id: `R${month + 1}${two(place + 1)}`,
      Record: turn(KINDS, place),
      SHG: SHGS[(month + place) % 12]?.id ?? '',
      'Happened on': isoDay(happened),
      ...(bmmu !== undefined && {
        'BMMU entered on': bmmu,
        'Errors at first entry': ERRORS[key] ?? 0,
      }),
      ...(dmmu !== undefined && { 'DMMU entered on': dmmu }),
    },
  ];
}

const PLANNED = [
  ['SHG meetings of the first fortnight', 'Ambegaon'],
  ['Livelihoods plans with two SHGs', 'Borgaon'],
  ['Book-keeping training', 'Deogaon'],
  ['VO meeting', 'Hivargaon'],
  ['Micro credit plan', 'Kalamgaon'],
  ['Camp for entitlements', 'Nimgaon'],
  ['PRA with the village', 'Tekdipada'],
  ['SHG meetings of the second fortnight', 'Wadgaon'],
] as const;
/** Those that did not happen, by month and place in it. */
const DROPPED = new Set(['1-6', '4-4', '4-5', '4-6', '6-3']);

/** Agreed on the 28th of the month before; in April, on the first day. */
export const plan: readonly RegisterRow[] = Array.from({ length: MONTHS }, (_, month) =>
  PLANNED.map(([Name, Village], place): RegisterRow => {
    const day = workDayFrom(dateIn(month, 3 + place * 3));
    const done = past(day);
    return {
      Id: `L${month + 1}${place + 1}`,
      Name,
      'Agreed on': isoDay(month === 0 ? dateIn(0, 1) : dateIn(month - 1, 28)),
      'Planned for': isoDay(day),
      Village,
      ...outcome(DROPPED.has(`${month}-${place}`), done),
    };
  }),
).flat();

function outcome(dropped: boolean, done: string | undefined): RegisterRow {
  if (dropped) return { State: 'Dropped', 'Why dropped': 'Heavy rain, or illness' };
  return done === undefined ? { State: 'Planned' } : { State: 'Done', 'Done on': done };
}

export const allocatedTasks: readonly RegisterRow[] = [
  {
    Id: 'T1',
    Name: 'Survey of drinking water for the district',
    'Allocated by': 'BMM',
    Order: 'BMMU/2026/118',
    'Allocated on': '2026-05-08',
    Due: '2026-05-22',
    'Done on': '2026-05-20',
  },
  {
    Id: 'T2',
    Name: 'Stall at the block fair',
    'Allocated by': 'BPM',
    Order: 'BMMU/2026/164',
    'Allocated on': '2026-07-06',
    Due: '2026-07-24',
    'Done on': '2026-07-24',
  },
  {
    Id: 'T3',
    Name: 'Check of bank accounts before the audit',
    'Allocated by': 'BMM',
    Order: 'BMMU/2026/231',
    'Allocated on': '2026-10-05',
    Due: '2026-10-23',
    'Done on': '2026-10-21',
  },
  {
    Id: 'T4',
    Name: 'List of SHGs for the winter crop scheme',
    'Allocated by': 'BMM',
    Order: 'BMMU/2026/247',
    'Allocated on': '2026-11-12',
    Due: '2026-11-27',
  },
];

type FollowUp = readonly [
  name: string,
  raised: string,
  village: string,
  agreed: string,
  level: string,
  state: string,
  solved?: string,
  solution?: string,
];

const FOLLOW_UPS: readonly FollowUp[] = [
  [
    'Minutes book three weeks behind',
    '2026-04-09',
    'Borgaon',
    'Sit with the book-keeper',
    'Cluster coordinator',
    'Solved',
    '2026-04-27',
    'Two SHGs now write up their books side by side on the same evening.',
  ],
  [
    'Bank opens no account without all three officers',
    '2026-05-12',
    'Pimpalgaon',
    'Ask the bank for a day in the village',
    'BMMU',
    'Solved',
    '2026-06-05',
    'The bank came to the village for a day and opened nine accounts.',
  ],
  [
    'Ration cards stuck at the taluka office',
    '2026-07-02',
    'Tekdipada',
    'Take the list to the supply office',
    'BMMU',
    'Solved',
    '2026-07-29',
    'One list for the hamlet, signed by the Gram panchayat, took the place of eleven visits.',
  ],
  [
    'CIF repaid late by four members',
    '2026-08-06',
    'Deogaon',
    'Repay after the harvest',
    'Cluster coordinator',
    'Solved',
    '2026-10-06',
  ],
  [
    'MIS site closed in the evenings',
    '2026-09-03',
    '',
    'Ask the DMMU for a longer day',
    'DMMU',
    'Solved',
    '2026-09-24',
    'Records are now typed offline and sent on Saturdays.',
  ],
  [
    'No road in the rains',
    '2026-09-17',
    'Tekdipada',
    'Bring it to the Gram sabha',
    'BMMU',
    'Solved',
    '2026-10-12',
  ],
  [
    'Goats fall ill',
    '2026-10-09',
    'Deogaon',
    'Vet to visit',
    'BMMU',
    'Solved',
    '2026-10-23',
    'The vet trained two members, who now treat simple cases themselves.',
  ],
  [
    'Two SHGs have not scored above six',
    '2026-10-28',
    'Deogaon',
    'Pair them with Savitribai',
    'Cluster coordinator',
    'Under way',
  ],
  [
    'No vulnerable household is in an SHG',
    '2026-11-05',
    'Tekdipada',
    'Form a group in the hamlet',
    'Cluster coordinator',
    'Open',
  ],
];

export const followUps: readonly RegisterRow[] = FOLLOW_UPS.map(
  ([Name, raised, Village, Agreed, Level, State, solved, Solution], index) => ({
    Id: `U${index + 1}`,
    Name,
    'Raised on': raised,
    ...(Village && { Village }),
    Agreed,
    Due: raised.startsWith('2026-1') ? '2026-12-05' : '2026-10-15',
    Level,
    State,
    ...(solved !== undefined && { 'Solved on': solved }),
    ...(Solution !== undefined && { Solution }),
  }),
);
