import type { RegisterRow } from '../../template';
import { isSchoolDay, later, MONDAYS } from './calendar';

const held = (on: string, pupils: number): RegisterRow => ({
  State: 'Held',
  'Held on': on,
  'Pupils there': pupils,
});

export const events: readonly RegisterRow[] = [
  {
    Id: 'E1',
    Name: 'Library visit',
    Kind: 'Visit',
    'Planned for': '2025-10-17',
    ...held('2025-10-17', 22),
  },
  {
    Id: 'E2',
    Name: 'Winter show',
    Kind: 'Event',
    'Planned for': '2025-12-16',
    ...held('2025-12-16', 36),
  },
  {
    Id: 'E3',
    Name: 'Science museum',
    Kind: 'Trip',
    'Planned for': '2026-03-20',
    State: 'Cancelled',
  },
  {
    Id: 'E4',
    Name: 'Day on the coast',
    Kind: 'Trip',
    'Planned for': '2026-05-09',
    ...held('2026-05-09', 19),
  },
  {
    Id: 'E5',
    Name: 'Options morning',
    Kind: 'Event',
    'Planned for': '2026-07-07',
    ...held('2026-07-07', 38),
  },
];

export const clubs: readonly RegisterRow[] = [
  { Id: 'C1', Name: 'Break club', Kind: 'Break', From: '2025-09-02' },
  { Id: 'C2', Name: 'Lunchtime club', Kind: 'Lunchtime', From: '2025-09-02' },
  { Id: 'C3', Name: 'Homework club', Kind: 'Homework', From: '2025-09-02' },
];

/** Weeks in which a session did not take place. */
const NOT_RUN: Readonly<Record<number, string>> = {
  5: 'Training day moved',
  22: 'Cover was needed',
  23: 'Cover was needed',
};

const sessionOf = (week: number, monday: string, weekday: number, Lesson: string): RegisterRow => {
  const whyNot = weekday === 1 ? NOT_RUN[week] : undefined;
  return {
    Id: `U${String(week + 1).padStart(2, '0')}${weekday === 1 ? 'a' : 'b'}`,
    'Planned for': later(monday, weekday),
    Lesson,
    Run: whyNot === undefined,
    ...(whyNot === undefined
      ? { 'Pupils there': 3 + ((week + weekday) % 4) }
      : { 'Why not': whyNot }),
  };
};

/** Two sessions a week: Tuesday after lunch and Friday morning. */
export const inclusionUnit: readonly RegisterRow[] = MONDAYS.flatMap((monday, week) =>
  [sessionOf(week, monday, 1, 'Lesson 4'), sessionOf(week, monday, 4, 'Lesson 2')].filter((row) =>
    isSchoolDay(String(row['Planned for'])),
  ),
);

type Journey = readonly [date: string, purpose: string, area: string, miles: number];

const JOURNEYS: readonly Journey[] = [
  ['2025-09-30', 'Agency meeting', 'Within the county', 14],
  ['2025-10-14', 'Visit to a home', 'Within the county', 6],
  ['2025-11-25', 'Agency meeting', 'Outwith the county', 24],
  ['2026-01-20', 'School transfer', 'Within the county', 18],
  ['2026-02-24', 'Visit to a home', 'Within the county', 5],
  ['2026-03-17', 'Training', 'Within the county', 32],
  ['2026-05-20', 'Agency meeting', 'Outwith the county', 26],
  ['2026-06-30', 'School transfer', 'Within the county', 18],
];

export const mileage: readonly RegisterRow[] = JOURNEYS.map(
  ([date, Purpose, Area, Miles], index) => ({
    Id: `Q${index + 1}`,
    Date: date,
    Purpose,
    Area,
    Miles,
  }),
);

/** A day and a reference, and not a word more. */
export const safeguarding: readonly RegisterRow[] = [
  { Id: 'SG-25-031', Date: '2025-10-08', 'Passed on': '2025-10-08' },
  { Id: 'SG-25-047', Date: '2025-12-02', 'Passed on': '2025-12-02' },
  { Id: 'SG-26-009', Date: '2026-03-05', 'Passed on': '2026-03-05' },
];
