import { CENTRE, HALL, HOME, outreach, PATNA, type Slot, turn } from './slot';
import { wednesday } from './wednesday';

/** Weeks are counted from Monday 5 January 2026, which begins week 0. */
const VISITS: Readonly<Record<number, string>> = {
  2: 'Carsphairn',
  6: 'Dalmellington',
  10: 'New Cumnock',
  14: 'Carsphairn',
  18: 'Dalmellington',
  22: 'New Cumnock',
  28: 'Carsphairn',
  32: 'Dalmellington',
  36: 'New Cumnock',
  41: 'Carsphairn',
  44: 'Dalmellington',
};
const PARTNERS = [
  'East Ayrshire Council',
  'Patna primary school',
  'Health centre, Patna',
  'Doonside Housing Association',
  'Citizens’ advice',
] as const;
const TOPICS = [
  'Local governance',
  'Community planning and empowerment',
  'Place-based working',
  'Public sector reform',
  'Poverty and inequalities',
] as const;

/** What an ordinary week holds: about seven pieces of work in some twenty-eight hours. */
export function slotsOf(week: number): Slot[] {
  return [
    ...monday(week),
    tuesday(week),
    ...wednesday(week),
    thursday(week),
    ...friday(week),
    ...saturday(week),
  ];
}

const monday = (week: number): Slot[] => [
  week % 4 === 3
    ? {
        weekday: 0,
        start: '09:00',
        minutes: 285,
        activity: 'Gathering data and stories',
        place: HOME,
        notes: ['Feedback forms typed in', 'Stories written up', 'Figures for the board'],
      }
    : {
        weekday: 0,
        minutes: 285,
        activity: 'Planning and administration',
        place: HOME,
        notes: ['Week planned, e-mail', 'E-mail, calendar, room bookings', 'Log and accounts'],
      },
  ...(week % 2 === 1
    ? [
        {
          weekday: 0,
          start: '14:30',
          minutes: 150,
          activity: 'Posts, newsletter and website',
          place: HOME,
          notes: ['Newsletter', 'Posts for the week', 'What’s on page'],
        },
      ]
    : []),
];

const tuesday = (week: number): Slot => ({
  weekday: 1,
  start: '09:30',
  minutes: 330,
  breakMinutes: 30,
  activity: 'Drop-in',
  place: CENTRE,
  people: [5, 17],
  notes: [
    'Tea, talk, who can do what',
    'Busy morning',
    'Ideas for the hall',
    'Form filling and soup',
  ],
  own: {
    'Led by': week > 12 && week % 3 === 0 ? 'Residents and coordinator together' : 'Coordinator',
    Outcomes: 'Wellbeing',
  },
});

function thursday(week: number): Slot {
  const neighbour = VISITS[week];
  const visit = { weekday: 3, start: '09:30', minutes: 330, breakMinutes: 30 };
  if (neighbour)
    return {
      ...visit,
      activity: 'Liaison with neighbours',
      place: neighbour,
      notes: [
        'What works there, what does not',
        'Shared training planned',
        'Learning on both sides',
      ],
    };
  if (week % 4 === 1)
    return {
      ...visit,
      activity: 'Home visit',
      place: PATNA,
      people: [2, 5],
      confidential: true,
      own: { Outcomes: 'Wellbeing' },
    };
  if (week % 4 === 3)
    return {
      ...visit,
      activity: 'One-to-one conversation',
      place: CENTRE,
      people: [3, 6],
      notes: ['Skills and interests', 'What they would like to try'],
      own: { Outcomes: 'Wellbeing' },
    };
  return { ...outreach(3, '09:30', 330), breakMinutes: 30 };
}

function friday(week: number): Slot[] {
  if (week % 2 === 1)
    return [
      {
        weekday: 4,
        start: '10:00',
        minutes: 300,
        breakMinutes: 30,
        activity: week > 18 && week < 34 ? 'Action plan consultation' : 'Action plan work',
        place: week > 18 && week < 34 ? CENTRE : HOME,
        ...(week > 18 && week < 34 && { people: [6, 21] as const }),
        notes: ['Themes and what people said', 'Steps, days and who leads'],
        own: { Outcomes: 'Community wealth' },
      },
    ];
  return [
    {
      weekday: 4,
      start: '10:00',
      minutes: 150,
      activity: 'Meeting with a partner',
      place: 'Elsewhere',
      notes: ['Referrals both ways', 'Room and dates agreed', 'News exchanged'],
      own: { Organisation: turn(PARTNERS, week / 2) ?? PARTNERS[0] },
    },
    {
      weekday: 4,
      start: '13:00',
      minutes: 135,
      activity: 'Policy reading and training',
      place: HOME,
      notes: ['Notes in the shared folder', 'Webinar'],
      own: { Topic: turn(TOPICS, week / 2) ?? TOPICS[0] },
    },
  ];
}

const saturday = (week: number): Slot[] =>
  week % 4 === 2
    ? [
        {
          weekday: 5,
          start: '10:30',
          minutes: 270,
          activity: 'Event or workshop',
          place: week % 8 === 2 ? CENTRE : HALL,
          people: [14, 46],
          evidence: true,
          notes: ['Good turnout', 'Stalls and try-outs'],
          own: {
            'Led by': week > 20 ? 'Residents' : 'Residents and coordinator together',
            Outcomes: 'Community wealth, Wellbeing',
            Volunteers: 4 + (week % 5),
            'Volunteer hours': `${8 + 2 * (week % 5)} h`,
          },
        },
      ]
    : [];
