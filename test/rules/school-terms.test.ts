import { expect, test } from '@jest/globals';
import { asked, log, standingFor } from './asked';
import { said } from './said';

const TERMS = `
  Name   | From       | Until
  Term 2 | 2026-02-23 | 2026-03-27
  Term 1 | 2026-01-05 | 2026-02-13
`;
const meetings = (today: string, ...rows: string[]) => ({
  terms: `
    Ref | Clause               | Rule    | Measure  | At least | Per
    W23 | reasonably spread    | Minimum | Meetings | 1        | Term
  `,
  measures: `
    Measure  | Count | Where              | One is called
    Meetings | Rows  | Activity = meeting | meeting
  `,
  sheets: { Log: log(...rows), 'School terms': TERMS },
  today,
});
const met = (day: string) => `${day} | 2 | meeting | home`;

test.each([
  ['2026-01-04', [], 'not-yet-due'],
  ['2026-02-13', [], 'at-risk'],
  ['2026-02-13', [met('2026-02-13')], 'met'],
  // In half-term: it belongs to no term.
  ['2026-02-22', [met('2026-02-18')], 'broken'],
  ['2026-02-22', [met('2026-01-05')], 'met'],
  ['2026-02-24', [met('2026-01-05')], 'on-course'],
  ['2026-06-01', [met('2026-01-05'), met('2026-03-27')], 'met'],
] as const)('a meeting in each term: on %s after %j it is %s', (today, rows, status) => {
  expect(standingFor('minimum', meetings(today, ...rows)).status).toBe(status);
});

test('a term is told by its days, and a missed one is named', () => {
  expect(said(meetings('2026-03-20', met('2026-03-02')))).toEqual([
    '1 meeting between 23 February and 27 March 2026 so far; 1 is asked. Done. Missed in 5 January – 13 February 2026.',
  ]);
});

test('without school terms, nothing can be asked per term', () => {
  const { sheets, ...rest } = meetings('2026-03-20');
  const { issues } = asked({ ...rest, sheets: { Log: sheets.Log } });
  expect(issues.map(({ code, place }) => [code, place.column])).toEqual([
    ['daybook/term-unreadable', 'Per'],
  ]);
});
