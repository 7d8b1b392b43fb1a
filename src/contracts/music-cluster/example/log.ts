import type { LoggedRow } from '../../example';
import { ACCESS, CENTRE, EDUCATORS, HOME, ONLINE, type Piece, piece, rowOf, SCHOOL } from './piece';
import { together } from './together';
import { later, type Visit, visits } from './visits';

/** Preparing, visiting, writing up. */
function workOn({ school, visited }: Visit): Piece[] {
  if (visited === undefined) return [];
  const own = { School: school, Aims: EDUCATORS };
  return [
    piece(`${later(visited, -7)} 13:00`, 30, 'Preparing a school visit', HOME, { own }),
    piece(`${visited} 09:30`, 120, 'School visit', SCHOOL, {
      people: 2,
      notes: 'Questionnaire gone through',
      own: { ...own, With: 'School', Aims: `${EDUCATORS}, ${ACCESS}` },
    }),
    piece(`${later(visited, 1)} 13:00`, 60, 'Writing up a school visit', HOME, { own }),
  ];
}

const withManager: readonly Piece[] = [
  piece('2025-09-04 10:00', 90, 'Induction', CENTRE),
  piece('2025-09-10 14:00', 60, 'Meeting with the manager', CENTRE, { notes: 'Plan of the year' }),
  piece('2025-09-17 09:30', 60, 'Induction', ONLINE),
  piece('2025-10-03 10:00', 150, 'Coordinators’ get-together', CENTRE),
  piece('2026-01-23 10:00', 150, 'Coordinators’ get-together', CENTRE),
  piece('2026-02-11 09:30', 60, 'Meeting with the manager', CENTRE, { notes: 'First half' }),
  piece('2026-06-05 10:00', 150, 'Coordinators’ get-together', CENTRE),
  piece('2026-07-08 14:00', 60, 'Meeting with the manager', CENTRE, { notes: 'Days next year' }),
];

const atTheDesk: readonly Piece[] = [
  piece('2025-09-08', 120, 'Planning and administration', HOME),
  piece('2025-10-01', 60, 'Planning and administration', HOME),
  piece('2025-10-22 11:00', 30, 'Taking advice', ONLINE),
  piece('2025-12-11 11:00', 30, 'Taking advice', ONLINE),
  piece('2025-12-17', 120, 'Data and reporting', HOME, { notes: 'Return for the autumn' }),
  piece('2026-01-07', 60, 'Planning and administration', HOME),
  piece('2026-02-03 11:00', 30, 'Taking advice', ONLINE),
  piece('2026-03-25', 120, 'Data and reporting', HOME, { notes: 'Return for the spring' }),
  piece('2026-04-15', 60, 'Planning and administration', HOME),
  piece('2026-04-16 11:00', 30, 'Taking advice', ONLINE),
  piece('2026-05-27', 120, 'Case study', HOME, { own: { Aims: ACCESS } }),
  piece('2026-07-06', 120, 'Evaluation', HOME, { own: { Aims: EDUCATORS } }),
  piece('2026-07-14', 120, 'Data and reporting', HOME, { notes: 'Return for the summer' }),
  piece('2026-07-16', 180, 'Data and reporting', HOME, { notes: 'Cluster report' }),
];

/** E-mail answered, a look at what goes on: a few minutes each. */
const looks: readonly Piece[] = [
  ['2025-10-29', 10],
  ['2025-12-18', 5],
  ['2026-02-18', 10],
  ['2026-03-26', 15],
  ['2026-05-21', 5],
  ['2026-07-21', 15],
  ['2026-08-20', 15],
  ['2026-08-27', 20],
].map(([date, minutes]) =>
  piece(String(date), Number(minutes), 'Keeping an eye on things', ONLINE),
);

const travel: readonly Piece[] = [
  '2025-10-16',
  '2025-11-25',
  '2026-01-21',
  '2026-03-10',
  '2026-05-14',
  '2026-06-16',
].map((date) => piece(`${date} 11:35`, 30, 'Travel', 'Elsewhere in the cluster'));

/** What was done, in the order of days and hours; lengths without an hour come first on their day. */
const work: readonly Piece[] = [
  ...visits.flatMap(workOn),
  ...withManager,
  ...together,
  ...atTheDesk,
  ...looks,
  ...travel,
].sort((one, other) => (whenOf(one) < whenOf(other) ? -1 : 1));

function whenOf({ date, start = '' }: Piece): string {
  return `${date} ${start}`;
}

/** The year, row by row, without a mistake in it. */
export const cleanLog = (): LoggedRow[] => work.map(rowOf);

/** The minutes of the clean log from one day to another. */
export const minutesBetween = (first: string, last: string): number =>
  work
    .filter(({ date }) => first <= date && date <= last)
    .reduce((all, { minutes }) => all + minutes, 0);
