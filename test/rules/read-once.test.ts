import { expect, test } from '@jest/globals';
import type { Term } from '../../src/model/term';
import { readOnce } from '../../src/rules/read-once';
import type { Workbook } from '../../src/workbook/workbook';

const term = (ref: string) => ({ ref }) as Term;
const book = () => ({}) as Workbook;

test('a term is read once in each workbook', () => {
  const readings: string[] = [];
  const read = readOnce(({ ref }) => `${ref}, reading ${readings.push(ref)}`);
  const [p1, p2, first, second] = [term('P1'), term('P2'), book(), book()];
  expect([read(p1, first), read(p1, first)]).toEqual(['P1, reading 1', 'P1, reading 1']);
  expect(read(p2, first)).toBe('P2, reading 2');
  expect(read(p1, second)).toBe('P1, reading 3');
  expect(read(p1, first)).toBe('P1, reading 1');
});
