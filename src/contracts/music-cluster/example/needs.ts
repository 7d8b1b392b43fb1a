import type { RegisterRow, RowFor } from '../../template';

type Move = Partial<RowFor<'moves'>>;

export const SOCIETY = 'Vale Choral Society';

export const organisations: readonly RegisterRow[] = [
  { Id: 'O1', Name: 'Vale Brass Tuition', Kind: 'Tutor', Offers: 'Brass lessons' },
  { Id: 'O2', Name: 'Strings at Home', Kind: 'Tutor', Offers: 'String lessons, small groups' },
  { Id: 'O3', Name: 'The Corn Hall', Kind: 'Venue', Offers: 'A stage and 200 seats' },
  { Id: 'O4', Name: SOCIETY, Kind: 'Organisation or society', Offers: 'Adults who sing' },
  { Id: 'O5', Name: SOCIETY, Kind: 'Organisation or society', Offers: 'Its youth choir' },
  { Id: 'O6', Name: 'Vale Town Band', Kind: 'Organisation or society', Offers: 'A junior band' },
  { Id: 'O7', Name: 'Vale Festival', Kind: 'Other', Offers: 'A day for schools in June' },
];

const COUNTY = 'Across the county';

export const needs: readonly RegisterRow[] = [
  {
    Id: 'B1',
    Name: 'Confidence to lead singing',
    Kind: 'CPD',
    Level: 'Cluster',
    Share: COUNTY,
    Rank: 1,
    'Found on': '2025-10-14',
    'Raised on': '2025-11-07',
    Answer: 'Singing Champion offered two sessions',
    'Support given': 'CPD in November and February',
  },
  {
    Id: 'B2',
    Name: 'Brass teaching within reach',
    Kind: 'Provision',
    Level: 'Cluster',
    Share: COUNTY,
    Rank: 2,
    'Found on': '2025-11-12',
    'Raised on': '2025-12-15',
    Answer: 'Put on the county’s list',
    'Support given': 'A shared tutor for three schools',
  },
  {
    Id: 'B3',
    Name: 'From whole-class teaching to an ensemble',
    Kind: 'Provision',
    Level: 'Cluster',
    Share: 'Within the cluster',
    Rank: 3,
    'Found on': '2026-01-28',
    'Raised on': '2026-04-20',
  },
  {
    Id: 'B4',
    Name: 'Instruments for a new ukulele class',
    Kind: 'Provision',
    Level: 'School',
    School: 'Dewpond Primary',
    Share: 'This school only',
    'Found on': '2025-11-25',
    'Support given': 'Set of 15 on loan',
  },
  {
    Id: 'B5',
    Name: 'Music for pupils with special needs',
    Kind: 'CPD',
    Level: 'Cluster',
    Share: COUNTY,
    Rank: 4,
    'Found on': '2026-03-10',
    'Raised on': '2026-04-02',
    Answer: 'SEND Advocate will come in the autumn',
  },
  {
    Id: 'B6',
    Name: 'A place to practise after school',
    Kind: 'Provision',
    Level: 'School',
    School: 'Northdown Secondary',
    Share: 'Within the cluster',
    'Found on': '2026-06-16',
    'Support given': 'Talks with the Corn Hall',
  },
];

const STEPS = ['Found', 'Support agreed', 'Support given', 'Met'] as const;

/** On which days a need came to each of the steps, as far as it came. */
const DAYS: Readonly<Record<string, readonly string[]>> = {
  B1: ['2025-10-14', '2025-11-07', '2026-02-25', '2026-06-24'],
  B2: ['2025-11-12', '2026-01-28', '2026-04-28'],
  B3: ['2026-01-28'],
  B4: ['2025-11-25', '2025-12-09', '2026-01-14', '2026-03-19'],
  B5: ['2026-03-10', '2026-05-06'],
  B6: ['2026-06-16', '2026-07-01'],
};

export const needMoves: readonly Move[] = Object.entries(DAYS).flatMap(([entry, days]) =>
  days.map((date, index) => ({ date, register: 'Needs', entry, stage: STEPS[index] ?? '' })),
);

const advised = (Id: string, on: string, Adviser: string, rest: RegisterRow): RegisterRow => ({
  Id,
  Date: on,
  Adviser,
  ...rest,
});

export const advice: readonly RegisterRow[] = [
  advised('E1', '2025-10-22', 'Singing Champion', {
    About: 'How to begin with staff who do not sing',
    Need: 'B1',
    Outcome: 'Plan for two CPD sessions',
  }),
  advised('E2', '2025-12-11', 'Our team', {
    About: 'A shared brass tutor',
    Need: 'B2',
    Outcome: 'Three schools share one day',
  }),
  advised('E3', '2026-02-03', 'First Access Champion', {
    About: 'What comes after whole-class teaching',
    Need: 'B3',
    Outcome: 'Try-out day with the town band',
  }),
  advised('E4', '2026-04-16', 'SEND Advocate', {
    About: 'Music in a mixed class',
    Need: 'B5',
    Outcome: 'CPD in the autumn',
  }),
];

const offered = (
  Id: string,
  Name: string,
  Kind: string,
  shared: string,
  rest: RegisterRow,
): RegisterRow => ({ Id, Name, Kind, 'Shared on': shared, ...rest });

export const opportunities: readonly RegisterRow[] = [
  offered('H1', 'Come and sing day', 'Participation', '2025-09-29', {
    Schools: 'Ashcombe Primary, Ivy Bank Primary, Larkhay Primary',
    'Young people': 96,
  }),
  offered('H2', 'Youth choir auditions', 'Progression', '2025-11-03', { 'Young people': 14 }),
  offered('H3', 'Carols in the Corn Hall', 'Participation', '2025-12-01', {
    Organisation: 'The Corn Hall',
    Schools: 'Barrow Hill Primary, Dewpond Primary, Flintway Primary, Oakbourne Secondary',
    'Young people': 158,
  }),
  offered('H4', 'Grades in a day', 'Progression', '2026-01-12', { 'Young people': 4 }),
  offered('H5', 'Try a brass instrument', 'Participation', '2026-03-02', {
    Organisation: 'Vale Town Band',
    Schools: 'Kestrel Park Primary, Millstream Primary',
    'Young people': 61,
  }),
  offered('H6', 'Junior band', 'Progression', '2026-04-20', {
    Organisation: 'Vale Town Band',
    'Young people': 11,
  }),
  offered('H7', 'Festival day for schools', 'Participation', '2026-06-01', {
    Organisation: 'Vale Festival',
    Schools: 'Ashcombe Primary, Green Lane Primary, Hawthorn Rise Primary, Northdown Secondary',
    'Young people': 143,
  }),
  offered('H8', 'Summer string course', 'Progression', '2026-07-01', { 'Young people': 9 }),
];
