import type { RegisterRow } from '../../template';
import { exampleToolkit } from '../registers/audit';
import { exampleSchools } from '../registers/schools';
import { visits } from './visits';

const PUPILS = [94, 212, 131, 78, 305, 187, 246, 159, 112, 402, 88, 173, 860, 1_120] as const;

export const schools: readonly RegisterRow[] = exampleSchools.map((school, index) => ({
  ...school,
  Pupils: PUPILS[index] ?? 0,
  ...(index % 4 === 1 && { 'Times to avoid': 'Friday afternoons' }),
}));

const SCOPES = [
  'This school only',
  'Within the cluster',
  'Across the county',
  'Across the county',
] as const;
const scopeOf = (count: number): string => SCOPES[count % SCOPES.length] ?? SCOPES[0];

const visited = visits.flatMap((visit, index) =>
  visit.visited === undefined ? [] : [{ ...visit, on: visit.visited, index }],
);

const CHANGES = [
  'A choir began in the spring.',
  'Fewer lessons since a tutor left.',
  'Whole-class ukulele now in two years.',
  'Much as last year.',
] as const;

export const profiles: readonly RegisterRow[] = visited.map(({ id, school, on, index }) => {
  const pupils = PUPILS[index] ?? 100;
  const now = Math.floor(pupils / 3) + (index % 5);
  return {
    Id: `F${id.slice(1)}`,
    School: school,
    'Updated on': on,
    'Last year': now - 6 + (index % 4) * 3,
    'This year': now,
    Instruments: Math.floor(now / 2),
    Singing: Math.floor(now / 3),
    Ensembles: 1 + (index % 3),
    Change: CHANGES[index % CHANGES.length] ?? '',
    Share: scopeOf(index + 1),
  };
});

/** The answer to each question of the toolkit, by its id. */
const ANSWERS: Readonly<Record<string, (index: number) => RegisterRow>> = {
  K1: (index) => ({ Figure: Math.floor((PUPILS[index] ?? 0) / 6) }),
  K2: (index) => ({ Figure: Math.floor((PUPILS[index] ?? 0) / 9) }),
  K3: (index) => ({ Figure: 30 + 15 * (index % 3) }),
  K4: (index) => ({ Figure: 1 + (index % 3) }),
  K5: (index) => ({ Figure: index % 4 }),
  K6: (index) => ({ Words: index % 3 === 0 ? 'A class teacher' : 'A music teacher' }),
  K7: (index) => ({ Words: index % 2 === 0 ? 'In class, with help' : 'A group every week' }),
  K8: (index) => ({ Words: index % 2 === 0 ? 'Help with singing' : 'Somebody to teach brass' }),
};

export const answers: readonly RegisterRow[] = visited.flatMap(({ id, school, on, index }) =>
  exampleToolkit.map(({ Id, Name }, place) => ({
    Id: `A${id.slice(1)}${String(Id).slice(1)}`,
    'Answered on': on,
    School: school,
    Question: String(Name),
    Version: 'Toolkit of 2025',
    ...ANSWERS[String(Id)]?.(index),
    Share: scopeOf(index + place),
  })),
);
