import type { RegisterRow } from '../../template';
import { later, MONDAYS } from './calendar';
import { TIERS_1_AND_2, turn } from './pupils';

const RESULTS = ['Plan made', 'College visit', 'Plan made', 'To be seen again'] as const;

/** The last pupil missed the appointment. */
export const careers: readonly RegisterRow[] = TIERS_1_AND_2.map((Pupil, index) => {
  const booked = later('2026-01-12', 7 * Math.floor(index / 3));
  const wasHeld = index !== TIERS_1_AND_2.length - 1;
  return {
    Id: `J${index + 1}`,
    'Booked on': booked,
    Pupil,
    ...(wasHeld && { 'Held on': later(booked, 21), Result: turn(RESULTS, index) }),
  };
});

const ABOUT = ['Progress, Behaviour', 'Attendance', 'Achievements', 'Behaviour'] as const;

/** One answer a week, in turn to the pupil and to staff; every ninth is late, the last is still owed. */
export const feedback: readonly RegisterRow[] = MONDAYS.map((monday, week) => {
  const due = later(monday, 4);
  const isOwed = week === MONDAYS.length - 1;
  return {
    Id: `G${week + 1}`,
    Due: due,
    Pupil: TIERS_1_AND_2[week % TIERS_1_AND_2.length] ?? '',
    For: week % 2 === 0 ? 'Pupil' : 'Staff',
    About: turn(ABOUT, week),
    ...(!isOwed && { 'Given on': later(due, week % 9 === 8 ? 6 : -(week % 3)) }),
  };
});

type Asked = readonly [
  date: string,
  method: string,
  pupils: number,
  said: string,
  did: string,
  on: string,
];

const ASKED: readonly Asked[] = [
  ['2025-09-19', 'Assembly', 40, 'Corridors are too full at lunch', 'One-way stairs', '2025-10-13'],
  ['2025-10-10', 'Questionnaire', 38, 'Homework falls on one day', 'A homework plan', '2025-11-10'],
  [
    '2025-11-20',
    'Focus group',
    8,
    'Break club is too short',
    'It opens five minutes earlier',
    '2025-12-01',
  ],
  [
    '2026-01-22',
    'Interview',
    6,
    'Time-out cards are forgotten',
    'Cards in every planner',
    '2026-02-09',
  ],
  ['2026-03-06', 'Assembly', 39, 'More trips', 'A Saturday trip in May', '2026-03-24'],
  ['2026-04-23', 'Focus group', 9, 'The unit is noisy', 'Two quiet corners', '2026-05-18'],
  [
    '2026-05-14',
    'Questionnaire',
    37,
    'Rewards come late',
    'Points are given on Fridays',
    '2026-06-08',
  ],
  ['2026-06-18', 'Interview', 7, 'Worried about options', 'An options morning', '2026-07-07'],
];

export const studentVoice: readonly RegisterRow[] = ASKED.map(
  ([date, Method, pupils, said, did, on], index) => ({
    Id: `V${index + 1}`,
    Date: date,
    Method,
    'Pupils asked': pupils,
    'You said': said,
    'We did': did,
    'Acted on': on,
  }),
);

type Offer = readonly [on: string, pupil: string, kind: string, taken: boolean];

const OFFERS: readonly Offer[] = [
  ['2025-09-29', 'P03', 'Helping younger pupils', true],
  ['2025-10-15', 'P02', 'Competing', true],
  ['2025-11-19', 'P04', 'Making', false],
  ['2025-12-03', 'P05', 'Performing', true],
  ['2026-02-04', 'P01', 'Making', true],
  ['2026-02-10', 'P06', 'Leading', true],
  ['2026-03-18', 'P02', 'Leading', true],
  ['2026-04-22', 'P03', 'Performing', false],
  ['2026-05-13', 'P04', 'Competing', true],
  ['2026-06-10', 'P05', 'Helping younger pupils', true],
  ['2026-06-24', 'P10', 'Performing', true],
];

/** In the second half of the year P01 was offered nothing. */
export const opportunities: readonly RegisterRow[] = OFFERS.map(
  ([on, Pupil, Kind, taken], index) => ({
    Id: `O${index + 1}`,
    'Offered on': on,
    Pupil,
    Kind,
    'Taken up': taken,
  }),
);

type Review = readonly [
  on: string,
  pupil: string,
  roles: string,
  decision: string,
  due?: string,
  again?: string,
];

const REVIEWS: readonly Review[] = [
  ['2025-09-23', 'P01', 'Learning Manager, Counsellor', 'Add support', '2025-11-04', '2025-11-04'],
  ['2025-11-04', 'P01', 'Learning Manager, Pastoral Co-ordinator', 'Keep as it is'],
  ['2026-01-27', 'P01', 'Counsellor, Learning Manager', 'Add support', '2026-03-10', '2026-03-12'],
  ['2026-02-11', 'P09', 'Pastoral Co-ordinator', 'Reduce support'],
  [
    '2026-03-12',
    'P01',
    'Counsellor, Learning Manager',
    'Keep as it is',
    '2026-05-05',
    '2026-05-19',
  ],
  ['2026-05-19', 'P01', 'Learning Manager, Pastoral Co-ordinator', 'Keep as it is'],
  ['2026-07-02', 'P06', 'Pastoral Co-ordinator, Learning Manager', 'Plan an exit'],
  ['2026-07-07', 'P11', 'Counsellor', 'Add support', '2026-09-22'],
];

export const provisionReviews: readonly RegisterRow[] = REVIEWS.map(
  ([on, Pupil, roles, Decision, due, again], index) => ({
    Id: `N${index + 1}`,
    'Held on': on,
    Pupil,
    With: roles,
    Decision,
    ...(due !== undefined && { 'Next due': due }),
    ...(again !== undefined && { 'Next held on': again }),
  }),
);
