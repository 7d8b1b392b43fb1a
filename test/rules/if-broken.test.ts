import { expect, test } from '@jest/globals';
import { asked, log, logged } from './asked';

/** A clause whose severity says so, and the day on which it is met: 22 field days in January. */
const given = (ifBroken: string) =>
  asked({
    terms: `Ref | Clause | Rule | Measure | At least | Per | If broken\nT | Words | Minimum | Days | 22 | Month | ${ifBroken}`,
    measures: 'Measure | Count\nDays | Days',
    sheets: { Log: log(logged('2026-01-01', 22, 1)) },
    today: '2026-01-22',
  });

test.each([
  ['serious', '', 'Warn'],
  ['stopp', 'Stop', 'Warn'],
  ['#REF!', '', 'Warn'],
])('a clause is judged though nobody can read how serious it is: %s', (value, nearest, taken) => {
  const { standings, unread, faults } = given(value);
  expect(standings).toMatchObject([{ status: 'met', term: { ifBroken: 'warn' } }]);
  expect(unread).toEqual([]);
  expect(faults).toMatchObject([
    {
      code: 'daybook/taken-as',
      place: { sheet: 'Terms', cell: 'G2' },
      facts: { value, nearest, taken, choices: 'Stop, Warn, Note' },
    },
  ]);
});

test.each([
  ['Stop', 'stop'],
  ['थांबा', 'stop'],
  ['', 'warn'],
])('what can be read is silent: %s', (value, ifBroken) => {
  const { standings, faults } = given(value);
  expect([standings[0]?.term.ifBroken, faults]).toEqual([ifBroken, []]);
});
