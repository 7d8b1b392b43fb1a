import { expect, test } from '@jest/globals';
import { offerOf } from '../../src/reports/offer';
import { found } from './told';
import { WORKBOOK } from './workbook';

/** What is offered of a report that is due so often, on a day. */
function offered(every: string, today: string, about = '') {
  const Reports = `Report | Title | Every | About\nboard | To the board | ${every} | ${about}`;
  const findings = found({ ...WORKBOOK, Reports }, today);
  expect(findings.issues.filter(({ place }) => place.sheet === 'Reports')).toEqual([]);
  const [plan] = findings.plans;
  if (!plan) throw new Error('no plan');
  const { periods, suggested, entries } = offerOf(plan, findings);
  return { names: periods.map(({ name }) => name), suggested: suggested?.name, entries };
}

test.each([
  ['week', '2026-01-14', ['2026-W01', '2026-W02', '2026-W03'], '2026-W03'],
  ['Fortnight', '2026-01-14', ['2026-W01/2026-W02', '2026-W03/2026-W04'], '2026-W03/2026-W04'],
  ['Two weeks', '2026-01-11', ['2026-W01/2026-W02'], '2026-W01/2026-W02'],
  ['month', '2026-03-31', ['2026-01', '2026-02', '2026-03'], '2026-02'],
  ['quarter', '2026-07-01', ['2026-Q1', '2026-Q2', '2026-Q3'], '2026-Q2'],
  ['half-year', '2026-07-01', ['2026-H1', '2026-H2'], '2026-H1'],
  ['year', '2026-05-10', ['2026'], '2026'],
  ['each time', '2026-05-10', ['2026'], '2026'],
  ['at the end', '2026-05-10', ['contract'], 'contract'],
  ['month', '2026-01-05', ['2026-01'], '2026-01'],
])('a report every %s, on %s', (every, today, names, suggested) => {
  expect(offered(every, today)).toEqual({ names, suggested });
});

test('nothing is offered before the contract begins, and all of it after its end', () => {
  expect(offered('month', '2025-12-31')).toEqual({ names: [], suggested: undefined });
  expect(offered('month', '2028-01-01').names).toHaveLength(12);
  expect(offered('month', '2028-01-01').suggested).toBe('2026-12');
});

test('a report about one entry offers the entries, and never a person’s name', () => {
  expect(offered('year', '2026-05-10', 'Groups where Area = north').entries).toEqual([
    { code: 'G1', label: 'Men’s Shed' },
    { code: 'G3', label: 'Film Night' },
  ]);
  const people = offered('year', '2026-05-10', 'People').entries ?? [];
  expect(people.map(({ label }) => label)).toEqual(['R1', 'R2', 'R3', 'R4', 'R5', 'R6', 'R7']);
});

test.each([
  ['Pigeons', 'unknown-sheet'],
  ['Groups where Colour = red', 'not-a-condition'],
])('what cannot be understood is told at its cell: %s', (about, fault) => {
  const Reports = `Report | Title | About\nboard | To the board | ${about}`;
  expect(found({ ...WORKBOOK, Reports }, '2026-05-10').issues).toMatchObject([
    {
      code: 'daybook/section-unreadable',
      place: { sheet: 'Reports', cell: 'C2' },
      facts: { fault },
    },
  ]);
});
