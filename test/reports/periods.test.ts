import { expect, test } from '@jest/globals';
import { found, linesOf, report } from './told';
import { planned, WORKBOOK } from './workbook';

/** Every section but the notes on the data, which tell of the workbook as it is when they are written. */
const SECTIONS = planned(
  [
    'attention | Attention |',
    'standing | Clauses |',
    'hours | Hours |',
    'time | Time | Activity',
    'totals | Totals | Hours, Visits',
    'count | Groups | Groups by Area',
    'stages | Groups | Groups',
    'sum | Money | Groups: Awarded by Area',
    'change | Confidence | Answers: Before, After',
    'milestones | Milestones |',
    'partners | Neighbours | A2',
    'next | Next |',
    'notes | Readings |',
  ],
  'board',
);
const told = (name: string, today: string, contract = {}): string[] =>
  linesOf(report(found({ ...WORKBOOK, ...SECTIONS }, today, contract), name));

const BROKEN =
  '- A2, broken: Places: 1 of 3 done between January and March 2026. Missing: Dalmellington and New Cumnock.';

test('a quarter’s missed coverage is broken in that quarter’s report', () => {
  expect(told('2026-Q1', '2026-03-31').filter((line) => line.startsWith('- A2'))).not.toContain(
    BROKEN,
  );
  expect(told('2026-Q1', '2026-04-01')).toContain(BROKEN);
  // Dalmellington was visited on 2 April: the second quarter's matter.
  expect(told('2026-Q1', '2026-06-01')).toContain(BROKEN);
});

test.each(['2026-01', '2026-02', '2026-03', '2026-Q1'])(
  'the report of %s is the same whenever it is written, but for the day of writing',
  (name) => {
    const [lead, ...first] = told(name, '2026-04-01');
    expect(lead).toMatch(/Written on 1 April 2026\.$/);
    for (const today of ['2026-04-02', '2026-07-15', '2026-12-31', '2027-06-01'])
      expect(told(name, today).slice(1)).toEqual(first);
  },
);

test('a report of a period that runs is told as of today', () => {
  const lines = told('2026-Q1', '2026-03-05');
  expect(lines[0]).toBe(
    'Community coordinator. 1 January – 5 March 2026. Written on 5 March 2026.',
  );
  expect(lines).toContain('As of 5 March 2026');
  expect(lines).toContain('Total | 6 h 30 min | ');
});

test.each([
  ['before the contract', '2025-12', '2026-05-01', {}],
  ['after the contract', '2027-01', '2027-05-01', {}],
  ['not begun', '2026-06', '2026-05-31', {}],
  ['a year in which the contract does not run', '2028', '2029-01-01', {}],
  ['before the first day', '2026-03', '2026-05-01', { Starts: '2026-04-01' }],
])('nothing is told of a period %s', (_, name, today, contract) => {
  expect(report(found({ ...WORKBOOK, ...SECTIONS }, today, contract), name)).toBeUndefined();
});

test.each([
  ['the first day of a period', '2026-06', '2026-06-01', {}, '1 June 2026'],
  [
    'what of it lies in the contract',
    '2026-01',
    '2026-05-01',
    { Starts: '2026-01-19' },
    '19 – 31 January 2026',
  ],
  ['a whole year', '2026', '2027-02-01', {}, 'January – December 2026'],
])('something is told of %s', (_, name, today, contract, said) => {
  expect(told(name, today, contract)[0]).toContain(`coordinator. ${said}. Written`);
});
