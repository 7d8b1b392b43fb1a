import { expect, test } from '@jest/globals';
import { standingFor } from './asked';

const TERMS = `
  Ref | Clause             | Rule | Measure | At most | Per     | Window                            | Of
  C17 | Monitor attendance | Band | Missed  | 1       | Quarter | persistent ≥ 10 %, severe ≥ 50 % | Pupils, Possible
`;
const attendance = (rows: readonly string[], today: string, terms = TERMS) =>
  standingFor('band', {
    terms,
    measures: `
      Measure  | Count | Of sheet   | Column
      Missed   | Sum   | Attendance | Absent
      Possible | Sum   | Attendance | Sessions
    `,
    sheets: {
      Log: 'Date | Activity',
      Columns: `
        Sheet      | Column   | Kind  | Chosen from
        Pupils     | Id       | id    |
        Attendance | Week     | day   |
        Attendance | Pupil    | code  | Pupils
        Attendance | Absent   | count |
        Attendance | Sessions | count |
      `,
      Pupils: 'Id\nA\nB\nC\nD',
      Attendance: ['Week | Pupil | Absent | Sessions', ...rows].join('\n'),
    },
    today,
  });

test.each([
  ['38 of 380', 38, 380, ['persistent']],
  ['37 of 380', 37, 380, []],
  ['190 of 380', 190, 380, ['severe']],
  ['189 of 380', 189, 380, ['persistent']],
  ['none possible', 0, 0, []],
])('%s', (_, absent, sessions, expected) => {
  const { detail } = attendance([`2026-01-05 | A | ${absent} | ${sessions}`], '2026-02-01');
  expect(
    detail.bands.filter(({ entries }) => entries.includes('A')).map(({ name }) => name),
  ).toEqual(expected);
  expect(detail.judged).toBe(sessions === 0 ? 0 : 1);
});

const WINTER = [
  '2026-01-05 | A | 5 | 100',
  '2026-01-05 | B | 12 | 100',
  '2026-01-05 | C | 60 | 100',
];

test('over the number allowed', () => {
  expect(attendance(WINTER.slice(0, 2), '2026-02-01').status).toBe('on-course');
  expect(attendance(WINTER, '2026-02-01').status).toBe('at-risk');
  expect(attendance(WINTER, '2026-04-02').status).toBe('broken');
  expect(attendance(WINTER, '2026-02-01', TERMS.replace('| 1 ', '|   ')).status).toBe('on-course');
});

test('bounds that are no share are in the unit of the measure', () => {
  const found = standingFor('band', {
    terms: `
      Ref | Clause | Rule | Measure | At most | Per   | Window                    | Of
      C25 | Words  | Band | Time    |         | Month | little < 2 h, much ≥ 2 h  | Places
    `,
    measures: 'Measure | Count\nTime | Minutes',
    sheets: {
      Log: `
        Date       | Hours  | Activity | Place
        2026-01-05 | 1h 59m | visit    | venue
        2026-01-06 | 2 h    | visit    | home
      `,
    },
    today: '2026-01-31',
  });
  expect(found.detail.bands).toEqual([
    { name: 'little', entries: ['venue'] },
    { name: 'much', entries: ['home'] },
  ]);
});

test('who moved, both ways', () => {
  const spring = [
    '2026-04-06 | A | 30 | 100',
    '2026-04-06 | B | 2 | 100',
    '2026-04-06 | C | 20 | 100',
  ];
  const { detail } = attendance([...WINTER, ...spring], '2026-05-01');
  expect(detail).toMatchObject({ intoBand: 1, outOfBand: 2, judged: 3 });
});
