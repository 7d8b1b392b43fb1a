import type { RegisterRow } from '../../template';
import { FILMS, GROWING, REPAIR, WALKERS } from './slot';

type Asset = readonly [
  name: string,
  kind: string,
  holder: string,
  found: string,
  offered?: string,
  used?: string,
];

const ASSETS: readonly Asset[] = [
  [
    'Knows every path above the village',
    'Knowledge',
    'Person',
    '2026-01-13',
    WALKERS,
    '2026-03-04',
  ],
  ['First aid certificate', 'Skill', 'Person', '2026-01-27', WALKERS, '2026-03-04'],
  ['Plot behind the hall', 'Strength', 'Place', '2026-02-10', GROWING, '2026-04-08'],
  ['Forty years of growing vegetables', 'Knowledge', 'Person', '2026-02-24', GROWING, '2026-03-25'],
  ['Minibus at weekends', 'Strength', 'Organisation', '2026-03-20', WALKERS],
  ['Can mend bicycles', 'Skill', 'Person', '2026-04-21', REPAIR, '2026-06-16'],
  ['Workshop full of tools', 'Strength', 'Person', '2026-04-28', REPAIR, '2026-05-20'],
  ['Wants to learn to sew', 'Interest', 'Person', '2026-06-09', REPAIR],
  ['Film projector', 'Strength', 'Organisation', '2026-08-18', FILMS, '2026-10-10'],
  ['Can write for a newspaper', 'Skill', 'Person', '2026-09-15'],
  ['Plays the accordion', 'Skill', 'Person', '2026-10-20'],
];

export const assets: readonly RegisterRow[] = ASSETS.map(
  ([Name, Kind, holder, found, offered, used], index) => ({
    Id: `S${index + 1}`,
    Name,
    Kind,
    'Held by': holder,
    'Found on': found,
    ...(offered !== undefined && { 'Offered to': offered }),
    ...(used !== undefined && { 'Used on': used }),
  }),
);

export const communityIssues: readonly RegisterRow[] = [
  {
    Id: 'Q1',
    Name: 'Litter on the riverside path',
    'Raised on': '2026-01-20',
    State: 'Resolved',
    'Taken up by': WALKERS,
    'Resolved on': '2026-04-18',
  },
  {
    Id: 'Q2',
    Name: 'No bus after seven',
    'Raised on': '2026-02-17',
    State: 'Resolved',
    'Taken up by': WALKERS,
    'Resolved on': '2026-10-05',
  },
  {
    Id: 'Q3',
    Name: 'Nowhere to have things mended',
    'Raised on': '2026-03-31',
    State: 'Resolved',
    'Taken up by': REPAIR,
    'Resolved on': '2026-06-16',
  },
  {
    Id: 'Q4',
    Name: 'Hall is cold in winter',
    'Raised on': '2026-09-22',
    State: 'Taken up',
    'Taken up by': GROWING,
  },
  { Id: 'Q5', Name: 'Dark corner by the bus stop', 'Raised on': '2026-11-10', State: 'Raised' },
];

export const caseStudies: readonly RegisterRow[] = [
  {
    Id: 'B1',
    Name: 'From the drop-in to walk leader',
    'Approved on': '2026-04-24',
    'Collected on': '2026-03-31',
    Theme: 'Wellbeing',
    Story:
      'A resident came for tea in January and said little. By March they led twelve neighbours over the hill.',
    'Consent on': '2026-04-07',
    Link: 'https://example.org/patna/stories/1',
    State: 'Approved',
  },
  {
    Id: 'B2',
    Name: 'A plot that feeds eleven gardens',
    'Approved on': '2026-08-28',
    'Collected on': '2026-07-28',
    Theme: 'Community wealth',
    Story:
      'Two gardeners asked about the plot behind the hall. Its seedlings now grow in eleven gardens.',
    'Consent on': '2026-08-11',
    Link: 'https://example.org/patna/stories/2',
    State: 'Approved',
  },
  {
    Id: 'B3',
    Name: 'Mending together',
    'Collected on': '2026-10-27',
    Theme: 'Community wealth',
    Story:
      'Forty things that would have been thrown away, and friendships over the soldering iron.',
    State: 'Drafted',
  },
];

type Answer = readonly [received: string, about: string, score: number, words: string];

const ANSWERS: readonly Answer[] = [
  ['2026-01-24', 'Event or workshop', 4, 'Nice to see the hall full'],
  ['2026-03-03', 'Drop-in', 5, 'Best morning of my week'],
  ['2026-04-18', 'Event or workshop', 5, 'We should do this every season'],
  ['2026-06-20', 'Event or workshop', 5, 'A proper gala again'],
  ['2026-07-21', 'Drop-in', 3, 'More chairs please'],
  ['2026-09-26', 'Event or workshop', 4, 'My toaster lives'],
  ['2026-10-20', 'Drop-in', 5, 'I came for the form and stayed for the company'],
];

export const feedback: readonly RegisterRow[] = ANSWERS.map(
  ([received, About, Score, Words], index) => ({
    Id: `K${index + 1}`,
    'Received on': received,
    About,
    Score,
    Words,
  }),
);

type Post = readonly [
  date: string,
  channel: string,
  audience: string,
  about: string,
  reach?: number,
];

const POSTS: readonly Post[] = [
  ['2026-01-12', 'Facebook', 'Not yet involved', 'Who is the new coordinator?', 640],
  ['2026-01-26', 'Poster or leaflet', 'Not yet involved, Taking part', 'Drop-in every Tuesday'],
  ['2026-02-09', 'E-mail newsletter', 'Taking part, Board and its volunteers', 'First month', 41],
  ['2026-03-09', 'Facebook', 'Not yet involved', 'Walks begin', 512],
  ['2026-04-13', 'Facebook', 'Not yet involved, Taking part', 'Litter pick', 733],
  ['2026-05-11', 'E-mail newsletter', 'Taking part, Other third sector', 'Spring news', 58],
  ['2026-06-08', 'Poster or leaflet', 'Not yet involved', 'Gala day'],
  ['2026-06-22', 'Instagram', 'Taking part', 'Gala pictures', 310],
  ['2026-07-06', 'Facebook', 'Not yet involved', 'Tell us what Patna needs', 890],
  ['2026-08-10', 'Website', 'Taking part, Neighbouring communities', 'Consultation so far', 122],
  ['2026-09-07', 'E-mail newsletter', 'Taking part', 'Autumn news', 73],
  ['2026-10-19', 'Facebook', 'Not yet involved', 'Film night begins', 604],
  [
    '2026-11-09',
    'E-mail newsletter',
    'Taking part, Board and its volunteers',
    'The draft plan',
    81,
  ],
];

export const comms: readonly RegisterRow[] = POSTS.map(
  ([sent, Channel, Audience, About, Reach], index) => ({
    Id: `N${index + 1}`,
    Date: sent,
    Channel,
    Audience,
    About,
    ...(Reach !== undefined && { Reach }),
  }),
);

const QUARTERS = ['2026-03-30', '2026-06-29', '2026-09-28'] as const;
const FIGURES: Readonly<Record<string, readonly number[]>> = {
  I1: [9, 27, 38],
  I2: [0, 1, 2],
  I3: [3, 7, 6],
};

export const readings: readonly RegisterRow[] = Object.entries(FIGURES).flatMap(
  ([Indicator, values]) =>
    values.map((Value, quarter) => ({
      Id: `V${Indicator.slice(1)}${quarter + 1}`,
      Date: QUARTERS[quarter] ?? QUARTERS[0],
      Indicator,
      Value,
      Source: 'Log and registers',
    })),
);
