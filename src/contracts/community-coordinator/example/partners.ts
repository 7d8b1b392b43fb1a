import type { RegisterRow } from '../../template';
import { FILMS, GROWING, REPAIR, WALKERS } from './slot';

const partner = (
  Id: string,
  Name: string,
  Kind: string,
  inTouch: string,
  strength?: number,
): RegisterRow => ({
  Id,
  Name,
  Kind,
  'Keep in touch': inTouch,
  ...(strength !== undefined && { Relationship: strength }),
});

export const organisations: readonly RegisterRow[] = [
  partner('EAC', 'East Ayrshire Council', 'East Ayrshire Council', 'Every quarter', 4),
  partner('O1', 'Patna primary school', 'Other public body', 'Every quarter', 4),
  partner('O2', 'Health centre, Patna', 'Other public body', 'Every quarter', 3),
  partner('O3', 'Doonside Housing Association', 'Third sector', 'Every quarter', 3),
  partner('O4', 'Citizens’ advice', 'Third sector', 'Every quarter', 4),
  partner('O5', 'Food larder', 'Third sector', 'When needed', 2),
  partner('O6', 'Food larder', 'Third sector', 'When needed', 2),
  partner('F1', 'Example wind farm fund', 'Funder', 'When needed', 3),
  partner('F2', 'Example small grants trust', 'Funder', 'When needed', 2),
  partner('F3', 'Example lottery fund', 'Funder', 'When needed'),
];

export const funding: readonly RegisterRow[] = [
  {
    Id: 'A1',
    Name: 'Boots and first aid for walk leaders',
    Group: WALKERS,
    Funder: 'Example small grants trust',
    Programme: 'Small steps',
    State: 'Awarded',
    Since: '2026-05-13',
    'Asked for': 950,
    Awarded: 950,
    Submitted: '2026-03-18',
  },
  {
    Id: 'A2',
    Name: 'Polytunnel and tools',
    Group: GROWING,
    Funder: 'Example wind farm fund',
    Programme: 'Community round 1',
    State: 'Awarded',
    Since: '2026-08-05',
    'Asked for': 6_400,
    Awarded: 5_900,
    Submitted: '2026-05-27',
  },
  {
    Id: 'A3',
    Name: 'Benches for the repair café',
    Group: REPAIR,
    Funder: 'Example small grants trust',
    Programme: 'Small steps',
    State: 'Declined',
    Since: '2026-09-30',
    'Asked for': 1_200,
    Submitted: '2026-07-29',
  },
  {
    Id: 'A4',
    Name: 'Benches and insurance for the repair café',
    Group: REPAIR,
    Funder: 'Example wind farm fund',
    Programme: 'Community round 2',
    State: 'Submitted',
    Since: '2026-10-21',
    'Asked for': 2_150,
    Submitted: '2026-10-21',
  },
  {
    Id: 'A5',
    Name: 'Screen and licence for film nights',
    Group: FILMS,
    Funder: 'Example lottery fund',
    Programme: 'Awards for all',
    State: 'Preparing',
    Since: '2026-11-04',
    'Asked for': 3_300,
  },
];

const project = (
  Id: string,
  Name: string,
  Kind: string,
  planned: string,
  rest: RegisterRow,
): RegisterRow => ({ Id, Name, Kind, 'Planned for': planned, ...rest });

const held = (on: string, people: number, benefit: string): RegisterRow => ({
  State: 'Delivered',
  'Held on': on,
  People: people,
  Benefit: benefit,
});

export const projects: readonly RegisterRow[] = [
  project(
    'P1',
    'New year open day',
    'Event',
    '2026-01-24',
    held('2026-01-24', 31, 'Neighbours met neighbours'),
  ),
  project('J2', 'Weekly walks', 'Regular activity', '2026-03-04', {
    ...held('2026-03-04', 12, 'Company and exercise, every week'),
    Groups: WALKERS,
  }),
  project('J3', 'Spring litter pick', 'Collective action', '2026-04-18', {
    ...held('2026-04-18', 38, 'The riverside path is clear again'),
    Groups: `${WALKERS}, ${GROWING}`,
  }),
  project('J4', 'Seed swap', 'Event', '2026-05-16', {
    ...held('2026-05-16', 27, 'Eleven gardens begun'),
    Groups: GROWING,
  }),
  project(
    'P5',
    'Gala day',
    'Event',
    '2026-06-20',
    held('2026-06-20', 141, 'The first gala in four years'),
  ),
  project('J6', 'Bus timetable campaign', 'Collective action', '2026-08-22', {
    ...held('2026-08-29', 64, 'A later bus on Fridays and Saturdays'),
    Groups: `${WALKERS}, ${REPAIR}`,
  }),
  project('J7', 'Autumn repair day', 'Event', '2026-09-26', {
    ...held('2026-09-26', 33, 'Forty things mended'),
    Groups: REPAIR,
  }),
  project('J8', 'Outdoor film', 'Event', '2026-10-24', {
    State: 'Cancelled',
    Groups: FILMS,
    'Why cancelled': 'Storm warning; moved indoors next year',
  }),
  project('J9', 'Winter lunch club', 'Project', '2026-12-05', {
    State: 'Planned',
    Groups: GROWING,
  }),
];

const action = (
  Id: string,
  Name: string,
  agreedIn: string,
  agreedOn: string,
  rest: RegisterRow,
): RegisterRow => ({ Id, Name, 'Agreed in': agreedIn, 'Agreed on': agreedOn, ...rest });

const REVIEW = 'Review with the Secretary';
const PLAN = 'Community Action Plan';

export const actions: readonly RegisterRow[] = [
  action('T1', 'Show hours by place in the board report', REVIEW, '2026-03-27', {
    Lead: 'Coordinator',
    Due: '2026-04-15',
    State: 'Done',
    'Done on': '2026-04-13',
  }),
  action('T2', 'Agree who keeps the hall keys', REVIEW, '2026-07-02', {
    Lead: 'Board',
    Due: '2026-08-31',
    State: 'Done',
    'Done on': '2026-08-26',
  }),
  action('T3', 'Decide where a shed could stand', REVIEW, '2026-09-29', {
    Lead: 'Board',
    Due: '2026-11-30',
    State: 'Open',
  }),
  action('T4', 'Write to the bus company', PLAN, '2026-11-04', {
    Theme: 'Getting about',
    Lead: WALKERS,
    Due: '2026-12-15',
    State: 'Under way',
  }),
  action('T5', 'Survey of empty shops', PLAN, '2026-11-04', {
    Theme: 'Local economy',
    Lead: 'Board',
    Due: '2027-03-31',
    State: 'Open',
  }),
  action('T6', 'Lunch club in the hall', PLAN, '2026-11-04', {
    Theme: 'Health and company',
    Lead: GROWING,
    Due: '2026-12-05',
    State: 'Under way',
  }),
];
