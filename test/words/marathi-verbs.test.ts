import { expect, test } from '@jest/globals';
import { formats } from '../../src/words/format';
import { LANGUAGES } from '../../src/words/language';
import { verb } from '../../src/words/mr/standings/phrases';
import { day } from '../book';

const context = {
  formats: formats(LANGUAGES.mr.notation),
  currency: 'INR',
  dayLength: 450,
  today: day('2026-03-31'),
} as const;

test.each([
  ['a day', 450, 'working-days', 'होईल'],
  ['3.01 days', 1354.5, 'working-days', 'होतील'],
  ['half a day', 225, 'working-days', 'होतील'],
  ['an hour', 60, 'minutes', 'होईल'],
  ['a visit', 1, 'count', 'होईल'],
  ['no visits', 0, 'count', 'होतील'],
  ['money', 100, 'money', 'होतील'],
  ['a share', 33.3, 'percent', 'होईल'],
] as const)('a Marathi verb agrees with %s', (_, value, unit, said) => {
  expect(verb('willBe', value, { unit }, context)).toBe(said);
});
