import { addDays, type Day, isoDay, parseIsoDay } from '../../../model/day';
import type { RegisterRow, RowFor } from '../../template';
import { exampleSchools } from '../registers/schools';

type Move = Partial<RowFor<'moves'>>;

/** How the visit to one school went. */
export interface Visit {
  readonly id: string;
  readonly name: string;
  readonly school: string;
  readonly planned: string;
  readonly visited?: string;
  /** So many days after the visit. */
  readonly submittedAfter: number;
  readonly feedbackAfter: number;
}

/** Planned for, visited on, days to the data, days to the feedback: in the order of the schools. */
const TIMES: readonly (readonly [string, string | undefined, number, number])[] = [
  ['2025-10-07', '2025-10-07', 20, 14],
  ['2025-10-16', '2025-10-16', 22, 18],
  ['2025-11-12', '2025-11-12', 19, 12],
  ['2025-11-25', '2025-11-25', 21, 16],
  ['2025-12-09', '2025-12-09', 10, 9],
  ['2026-01-21', '2026-01-21', 33, 15],
  ['2026-02-04', '2026-02-04', 20, 20],
  ['2026-02-26', '2026-02-26', 24, 14],
  ['2026-03-10', '2026-03-10', 15, 13],
  ['2026-03-12', '2026-03-19', 26, 27],
  ['2026-04-28', '2026-04-28', 21, 10],
  ['2026-04-21', '2026-05-14', 20, 35],
  ['2026-06-16', '2026-06-16', 17, 14],
  ['2026-07-02', undefined, 0, 0],
];

export const visits: readonly Visit[] = TIMES.map(
  ([planned, visited, submittedAfter, feedbackAfter], index) => {
    const school = String(exampleSchools[index]?.Name);
    return {
      id: `V${String(index + 1).padStart(2, '0')}`,
      name: `${school} 2025–26`,
      school,
      planned,
      submittedAfter,
      feedbackAfter,
      ...(visited !== undefined && { visited }),
    };
  },
);

const DATA_DUE_AFTER = 28;

/** So many days after a day; before it where the count is negative. */
export const later = (iso: string, days: number): string =>
  isoDay(addDays(parseIsoDay(iso) as Day, days));

export const visitRows: readonly RegisterRow[] = visits.map(
  ({ id, name, school, planned, visited, submittedAfter, feedbackAfter }, index) => ({
    Id: id,
    Name: name,
    School: school,
    How: index === 8 ? 'Structured conversation' : 'Visit',
    'Planned for': planned,
    Toolkit: 'Toolkit of 2025',
    ...(visited !== undefined && {
      'Visited on': visited,
      Form: `https://example.org/forms/${id.toLowerCase()}`,
      'Data due': later(visited, DATA_DUE_AFTER),
      'Data submitted': later(visited, submittedAfter),
      'Feedback sent': later(visited, feedbackAfter),
    }),
  }),
);

function stepsOf(visit: Visit, index: number): Move[] {
  const { name, planned, visited, submittedAfter, feedbackAfter } = visit;
  const to = (date: string, stage: string): Move => ({
    date,
    register: 'Visits',
    entry: name,
    stage,
  });
  const begun = [
    to(later('2025-09-10', index), 'Planned'),
    to(later(visited ?? planned, -13), 'Questionnaire sent'),
  ];
  if (visited === undefined) return begun;
  return [
    ...begun,
    to(later(visited, -5), 'Questionnaire back'),
    to(visited, 'Visited'),
    // Feedback is the last step, whichever of the two came first.
    to(later(visited, Math.min(submittedAfter, feedbackAfter)), 'Data submitted'),
    to(later(visited, Math.max(submittedAfter, feedbackAfter)), 'Feedback sent'),
  ];
}

export const visitMoves: readonly Move[] = visits.flatMap(stepsOf);
