import type { LoggedRow } from '../../example';

type Occasion = readonly [
  date: string,
  start: string,
  end: string,
  activity: string,
  place: string,
  rest?: Partial<LoggedRow>,
];

const SCHOOL = 'Elsewhere in school';
const EVIDENCE = 'https://example.org/school/pictures';

/** What did not happen every week: parents’ evenings, events, reviews, training and other duties. */
const OCCASIONS: readonly Occasion[] = [
  ['2025-09-19', '12:35', '13:05', 'Student voice', SCHOOL, { people: 40 }],
  [
    '2025-09-23',
    '14:20',
    '15:00',
    'Provision review',
    SCHOOL,
    { own: { With: 'Learning Manager' } },
  ],
  [
    '2025-10-02',
    '16:30',
    '19:30',
    'Meeting with home',
    SCHOOL,
    {
      people: 24,
      own: { 'Home topic': 'Parental meeting', Reached: true },
    },
  ],
  ['2025-10-10', '12:35', '13:05', 'Student voice', SCHOOL, { people: 38 }],
  ['2025-10-17', '12:10', '13:50', 'Event, trip or visit', 'Within the county', { people: 22 }],
  [
    '2025-11-12',
    '15:15',
    '16:15',
    'Other duty',
    SCHOOL,
    { own: { 'Asked by': 'Deputy Headteacher' } },
  ],
  ['2025-11-20', '13:40', '14:20', 'Student voice', SCHOOL, { people: 8 }],
  [
    '2025-12-16',
    '17:30',
    '20:00',
    'Event, trip or visit',
    SCHOOL,
    { people: 36, evidence: EVIDENCE },
  ],
  ['2026-01-22', '13:40', '14:30', 'Student voice', SCHOOL, { people: 6 }],
  ['2026-01-27', '14:20', '15:00', 'Provision review', SCHOOL, { own: { With: 'Counsellor' } }],
  [
    '2026-02-05',
    '16:30',
    '19:30',
    'Meeting with home',
    SCHOOL,
    {
      people: 21,
      own: { 'Home topic': 'Learning review', Reached: true },
    },
  ],
  ['2026-03-06', '12:35', '13:05', 'Student voice', SCHOOL, { people: 39 }],
  ['2026-03-17', '15:15', '16:15', 'Training', 'Within the county'],
  ['2026-04-23', '14:20', '15:00', 'Student voice', SCHOOL, { people: 9 }],
  [
    '2026-05-09',
    '09:00',
    '15:30',
    'Event, trip or visit',
    'Outwith the county',
    {
      people: 19,
      evidence: EVIDENCE,
    },
  ],
  [
    '2026-05-14',
    '16:30',
    '19:00',
    'Meeting with home',
    SCHOOL,
    {
      people: 18,
      own: { 'Home topic': 'Parental meeting', Reached: true },
    },
  ],
  [
    '2026-06-24',
    '15:15',
    '16:00',
    'Other duty',
    SCHOOL,
    { own: { 'Asked by': 'Business Manager' } },
  ],
  [
    '2026-07-02',
    '13:40',
    '14:20',
    'Provision review',
    SCHOOL,
    {
      own: { With: 'Pastoral Co-ordinator' },
    },
  ],
];

export const occasions: readonly LoggedRow[] = OCCASIONS.map(
  ([date, start, end, activity, place, rest = {}]) => ({
    date,
    start,
    end,
    activity,
    place,
    ...rest,
    entered: `${date}T21:10`,
  }),
);
