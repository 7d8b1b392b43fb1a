import type { RegisterRow } from '../../template';

/** The cost of the last one was not typed as an amount. */
export const options: readonly RegisterRow[] = [
  {
    Id: 'X1',
    'Looked at on': '2023-01-26',
    Name: 'Monthly meetup with small groups',
    'How it would work': 'The community manager hosts; small groups by theme in between',
    For: 'Easy to begin; people meet people',
    Against: 'Rests on one person',
    Cost: 4_800,
    'Care and inclusion': 'Captions, notes for those who cannot come, no camera needed',
    Recommendation: 'Recommended',
    Link: 'https://example.org/options/1',
  },
  {
    Id: 'X2',
    'Looked at on': '2023-01-26',
    Name: 'Members take turns to host',
    'How it would work': 'Two members prepare each gathering, with a guide',
    For: 'Belongs to its members from the start',
    Against: 'Work for small organisations',
    Cost: 2_400,
    'Care and inclusion': 'Hosts are paid for their time',
    Recommendation: 'Possible',
    Link: 'https://example.org/options/2',
  },
  {
    Id: 'X3',
    'Looked at on': '2023-01-31',
    Name: 'Forum only',
    'How it would work': 'Questions and answers in writing, whenever people have time',
    For: 'Cheap; a record that lasts',
    Against: 'Quiet until there are many',
    Cost: 600,
    'Care and inclusion': 'Leaves out those who would rather speak',
    Recommendation: 'Not recommended',
    Link: 'https://example.org/options/3',
  },
  {
    Id: 'X4',
    'Looked at on': '2023-01-31',
    Name: 'Join a network that exists',
    'How it would work': 'A group within another network’s community',
    For: 'Nothing to set up',
    Against: 'Their rules, their data',
    Cost: 'to be asked',
    'Care and inclusion': 'Depends on the host',
    Recommendation: 'Possible',
    Link: 'https://example.org/options/4',
  },
];

/** After the header, the last option. */
export const OPTION_WITHOUT_COST = options.length + 1;

const tool = (
  Id: string,
  Name: string,
  purpose: string,
  licence: string,
  rest: RegisterRow,
): RegisterRow => ({ Id, Name, 'What for': purpose, Licence: licence, ...rest });

const OPEN = 'Free and open source';

/** Invented tools, so that no real one is judged by an example. */
export const tools: readonly RegisterRow[] = [
  tool('L1', 'Example Forum', 'Questions and answers', OPEN, {
    Hosting: 'A co-operative in Manchester',
    'Price a month': 40,
    Accessibility: 'Keyboard and screen reader',
    'Data held in': 'United Kingdom',
    Export: 'Everything, as JSON',
    Recommended: true,
  }),
  tool('L2', 'Example Chat', 'Everyday talk', OPEN, {
    Hosting: 'Ourselves, on a rented server',
    'Price a month': 25,
    Accessibility: 'Keyboard; screen reader in part',
    'Data held in': 'Germany',
    Export: 'Everything, as JSON',
    Recommended: false,
  }),
  tool('L3', 'Example Workplace Chat', 'Everyday talk', 'Closed', {
    Hosting: 'A company in the United States',
    'Price a month': 0,
    Accessibility: 'Keyboard and screen reader',
    'Data held in': 'United States',
    Export: 'The last 90 days',
    Recommended: false,
  }),
  tool('L4', 'Example Meeting Room', 'Gatherings by video', OPEN, {
    Hosting: 'A co-operative in Manchester',
    'Price a month': 30,
    Accessibility: 'Captions; works by phone',
    'Data held in': 'United Kingdom',
    Export: 'Recordings',
    Recommended: true,
  }),
  tool('L5', 'Example Circle', 'Members’ pages and courses', 'Closed', {
    Hosting: 'A company in the United States',
    'Price a month': 99,
    Accessibility: 'Keyboard',
    'Data held in': 'United States',
    Export: 'Members’ names only',
    Recommended: false,
  }),
];

const QUESTIONS = [
  'Licence',
  'Hosting',
  'Price',
  'Accessibility',
  'Data location',
  'Export',
] as const;

const score = (
  Id: string,
  on: string,
  Tool: string,
  ...points: readonly number[]
): RegisterRow => ({
  Id,
  'Scored on': on,
  Tool,
  ...Object.fromEntries(QUESTIONS.map((question, index) => [question, points[index] ?? 0])),
});

export const toolScores: readonly RegisterRow[] = [
  score('S1', '2023-01-03', 'Example Forum', 2, 2, 1, 2, 2, 2),
  score('S2', '2023-01-12', 'Example Chat', 2, 2, 2, 1, 2, 2),
  score('S3', '2023-01-12', 'Example Workplace Chat', 0, 0, 2, 2, 0, 0),
  score('S4', '2023-01-26', 'Example Meeting Room', 2, 2, 1, 2, 2, 1),
  score('S5', '2023-02-02', 'Example Circle', 0, 0, 0, 1, 0, 0),
];
