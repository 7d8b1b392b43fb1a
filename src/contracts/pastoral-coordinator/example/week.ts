import { pupilInTurn, TIER_1, TIER_2, TIER_3, turn } from './pupils';
import { CLASSROOM, OFFICE, PHONE, SCHOOL, type Slot, UNIT } from './slot';

const ROLES = [
  'Special Needs Co-ordinator',
  'Counsellor',
  'Education Welfare Officer (EWO)',
  'Welfare Officer',
] as const;
const TOPICS = [
  'Learning, Attendance',
  'Behaviour, Consequences of actions',
  'Learning',
  'Attendance',
] as const;
const HOME_TOPICS = [
  'Attendance',
  'Attitudes to learning',
  'Good news',
  'Behaviour',
  'Learning review',
] as const;

/** What an ordinary school week holds, in the order of its days. Weeks are counted from September. */
export const slotsOf = (week: number): Slot[] => [
  ...monday(week),
  ...tuesday(week),
  ...wednesday(week),
  ...thursday(week),
  ...friday(week),
];

const checkIn = (weekday: number, pupils: string, mood: number): Slot => ({
  weekday,
  start: '08:35',
  minutes: 20,
  activity: 'Check-in',
  place: OFFICE,
  own: { Pupils: pupils, Mood: mood },
});

const monday = (week: number): Slot[] => [
  checkIn(0, 'P01, P02', 2 + (week % 3)),
  {
    weekday: 0,
    start: '09:10',
    minutes: 45,
    activity: 'Attendance monitoring',
    place: OFFICE,
    notes: ['Last week’s figures', 'Codes put right', 'Who to ring'],
    own: { With: 'Attendance Manager' },
  },
  {
    weekday: 0,
    start: '11:00',
    minutes: 40,
    activity: 'One-to-one session',
    place: OFFICE,
    notes: ['Goal looked at', 'A better week', 'Next step agreed'],
    own: { Pupils: pupilInTurn(TIER_2, week * 2) },
  },
  {
    weekday: 0,
    start: '13:30',
    minutes: 45,
    activity: 'Classroom observation',
    place: CLASSROOM,
    own: { Pupils: pupilInTurn(TIER_1, week) },
  },
];

const club = (weekday: number, start: string, minutes: number, name: string): Slot => ({
  weekday,
  start,
  minutes,
  activity: 'Club',
  place: SCHOOL,
  people: [7, 19],
  own: { Club: name },
});

const tuesday = (week: number): Slot[] => [
  club(1, '10:40', 20, 'Break club'),
  {
    weekday: 1,
    start: '11:15',
    minutes: 40,
    activity: week % 13 === 12 ? 'One-to-one after BSS' : 'One-to-one session',
    place: OFFICE,
    own: { Pupils: pupilInTurn(TIER_2, week * 2 + 1) },
  },
  {
    weekday: 1,
    start: '13:30',
    minutes: 30,
    activity: 'Information and advice',
    place: OFFICE,
    own: {
      Pupils: `${pupilInTurn(TIER_3, week * 2)}, ${pupilInTurn(TIER_3, week * 2 + 1)}`,
      Advice: turn(TOPICS, week),
    },
  },
];

const wednesday = (week: number): Slot[] => [
  checkIn(2, 'P03, P04', 1 + (week % 4)),
  ...(week % 2 === 0
    ? [
        {
          weekday: 2,
          start: '09:10',
          minutes: 100,
          activity: 'Challenge Wednesday',
          place: SCHOOL,
          people: [18, 30] as const,
          notes: ['Bridges from paper', 'Staff asked for two more helpers', 'Teams mixed'],
        },
      ]
    : [
        {
          weekday: 2,
          start: '09:10',
          minutes: 60,
          activity: 'Supervision out of lessons',
          place: UNIT,
          people: [2, 6] as const,
        },
      ]),
  club(2, '12:30', 35, 'Lunchtime club'),
  {
    weekday: 2,
    start: '13:40',
    minutes: 50,
    activity: week % 2 === 0 ? 'Learning walk' : 'Pupil pursuit',
    place: CLASSROOM,
    ...(week % 2 === 1 && { own: { Pupils: pupilInTurn(TIER_2, week) } }),
  },
];

const thursday = (week: number): Slot[] => [
  {
    weekday: 3,
    start: '09:10',
    minutes: 40,
    activity: 'Liaison',
    place: OFFICE,
    notes: ['Two pupils spoken of', 'Referral looked at', 'Next steps shared out'],
    own: { With: turn(ROLES, week) },
  },
  {
    weekday: 3,
    start: '11:00',
    minutes: 45,
    activity: week % 2 === 0 ? 'Friendship group' : 'Social communication group',
    place: SCHOOL,
    people: [5, 8],
    own: { Pupils: week % 2 === 0 ? 'P07, P10, P15, P16, P18' : 'P08, P12, P14, P17, P20' },
  },
  ...(week % 4 === 3
    ? [
        {
          weekday: 3,
          start: '13:30',
          minutes: 40,
          activity: 'Back to lessons',
          place: CLASSROOM,
          confidential: true as const,
          own: { Pupils: pupilInTurn(TIER_1, week) },
        },
      ]
    : []),
  club(3, '15:15', 60, 'Homework club'),
];

const call = (week: number, start: string, place: number): Slot => ({
  weekday: 4,
  start,
  minutes: 20,
  activity: 'Contact with home',
  place: PHONE,
  own: {
    Pupils: pupilInTurn(TIER_1, week * 2 + place),
    'Home topic': turn(HOME_TOPICS, week + place),
    Reached: (week * 2 + place) % 11 !== 7,
  },
});

const friday = (week: number): Slot[] => [
  checkIn(4, 'P05', 2 + (week % 4)),
  {
    weekday: 4,
    start: '09:30',
    minutes: 60,
    activity: 'Inclusion unit session',
    place: UNIT,
    people: [3, 7],
  },
  call(week, '11:00', 0),
  call(week, '11:30', 1),
  {
    weekday: 4,
    start: '14:00',
    minutes: 75,
    activity: week % 6 === 5 ? 'Progress monitoring' : 'Paperwork and records',
    place: OFFICE,
    notes: ['Files put in order', 'Letters and forms', 'Figures for the report'],
  },
];
