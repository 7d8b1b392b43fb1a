import { expect, test } from '@jest/globals';
import { asked, standingFor } from './asked';

const TERMS = `
  Ref | Clause       | Rule     | Measure | At least | Per     | Of
  P30 | Case studies | Evidence | Stories | 100 %    | Quarter | Consent on, Link
`;
const MEASURES = `
  Measure | Count | Of sheet     | Column   | One is called
  Stories | Rows  | Case studies | Approved | case study
`;
const sheets = (rows: string) => ({
  Log: 'Date | Activity',
  Columns: `
    Sheet        | Column     | Kind
    Case studies | Id         | id
    Case studies | Approved   | day
    Case studies | Consent on | day
    Case studies | Link       | link
  `,
  'Case studies': `Id | Approved | Consent on | Link\n${rows}`,
});

const stories = (rows: string, today: string, terms = TERMS) =>
  standingFor('evidence', { terms, measures: MEASURES, sheets: sheets(rows), today });

const GOOD = 'A | 2026-02-01 | 2026-01-20 | https://example.org/a\n';
const BARE = 'B | 2026-02-02 | | https://example.org/b\n';

test.each([
  ['before', '', '2025-12-31', 'not-yet-due', []],
  ['nothing yet', '', '2026-02-10', 'on-course', []],
  ['with its proof', GOOD, '2026-02-10', 'on-course', []],
  ['one lacks the consent', GOOD + BARE, '2026-02-10', 'at-risk', [3]],
  ['still lacking when the quarter is over', GOOD + BARE, '2026-04-01', 'broken', []],
  ['all there when the quarter is over', GOOD, '2026-04-01', 'on-course', []],
])('%s', (_, rows, today, status, lacking) => {
  const found = stories(rows, today);
  expect([found.status, found.detail.lacking]).toEqual([status, lacking]);
});

test('half of them may do', () => {
  expect(stories(GOOD + BARE, '2026-02-10', TERMS.replace('100 %', '0.5')).status).toBe(
    'on-course',
  );
});

test('a bare 1 is all of them', () => {
  expect(stories(GOOD + BARE, '2026-02-10', TERMS.replace('100 %', '1')).required).toBe(100);
});

test('a box that is not ticked is no proof', () => {
  const given = sheets('A | 2026-02-01 | 2026-01-20 | no\nB | 2026-02-01 | 2026-01-20 | yes');
  const Columns = given.Columns.replace('Link       | link', 'Link       | yes-no');
  const found = standingFor('evidence', {
    terms: TERMS,
    measures: MEASURES,
    sheets: { ...given, Columns },
    today: '2026-02-10',
  });
  expect(found.detail.lacking).toEqual([2]);
});

test('a column that there is not', () => {
  const { issues } = asked({
    terms: TERMS.replace('Link', 'Photo'),
    measures: MEASURES,
    sheets: sheets(GOOD),
    today: '2026-02-10',
  });
  expect(issues).toMatchObject([
    { place: { column: 'Of', row: 2 }, facts: { ref: 'P30', fault: 'unknown' } },
  ]);
});
