import { expect, test } from '@jest/globals';
import { footerOf } from '../../src/reports/footer';
import { found, period } from './told';

const LOG = { Log: 'Date | Hours | Activity\n2026-01-02 | 1 | visit' };
const footer = (name: string, contract: Readonly<Record<string, string>>): string =>
  footerOf(found(LOG, '2026-06-01', contract), period(name));

const PATNA = { Contract: 'Patna', 'Funding ends': '2029-12-31' };

test.each([
  ['2026-01', 'Patna · Month 1 of 12 · Year 1 of 4'],
  ['2026-02', 'Patna · Month 2 of 12 · Year 1 of 4'],
  ['2026-Q1', 'Patna · Month 3 of 12 · Year 1 of 4'],
  ['2026-06', 'Patna · Month 6 of 12 · Year 1 of 4'],
  ['2026-Q3', 'Patna · Month 9 of 12 · Year 1 of 4'],
  ['2026-12', 'Patna · Month 12 of 12 · Year 1 of 4'],
  ['2026', 'Patna · Month 12 of 12 · Year 1 of 4'],
  ['2027-01', 'Patna'],
  ['2025-12', 'Patna'],
])('of a year: %s', (name, said) => {
  expect(footer(name, PATNA)).toBe(said);
});

test.each([
  ['2026-03', 'Month 3 of 48 · Year 1 of 4'],
  ['2026-12', 'Month 12 of 48 · Year 1 of 4'],
  ['2027-01', 'Month 13 of 48 · Year 2 of 4'],
  ['2028-02', 'Month 26 of 48 · Year 3 of 4'],
  ['2029-12', 'Month 48 of 48 · Year 4 of 4'],
])('of four years: %s', (name, said) => {
  expect(footer(name, { ...PATNA, Ends: '2029-12-31' })).toBe(`Patna · ${said}`);
});

test.each([
  ['2026-01', { Starts: '2026-01-15', Ends: '2027-01-14' }, 'Patna · Month 1 of 12'],
  ['2026-02', { Starts: '2026-01-15', Ends: '2027-01-14' }, 'Patna · Month 2 of 12'],
  ['2027-01', { Starts: '2026-01-15', Ends: '2027-01-14' }, 'Patna · Month 12 of 12'],
  ['2026-02', { Starts: '2026-01-31', Ends: '2026-04-29' }, 'Patna · Month 2 of 3'],
  ['2026-05', { Starts: '2026-05-01', Ends: '2026-05-20' }, 'Patna · Month 1 of 1'],
  [
    '2026-05',
    { Starts: '2026-04-01', 'Funding ends': '2027-05-31' },
    'Patna · Month 2 of 9 · Year 1 of 2',
  ],
])('a contract of its own months: %s', (name, contract, said) => {
  expect(footer(name, { Contract: 'Patna', ...contract })).toBe(said);
});
