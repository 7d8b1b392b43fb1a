import { describe, expect, test } from '@jest/globals';
import { layoutOf } from '../../../src/contracts/layout';
import { musicCluster } from '../../../src/contracts/music-cluster';
import { musicClusterExample } from '../../../src/contracts/music-cluster/example';
import { HOUR } from '../patna';
import { found, report } from './wiltshire';

const TODAY = '2026-11-20';
const example = musicClusterExample();
const findings = found(example, TODAY);

test('the planted mistakes are found, and nothing else', () => {
  const issues = findings.issues.map(({ code, place: { sheet, row } }) => ({ sheet, row, code }));
  expect(issues).toEqual(example.planted);
  expect(example.planted).toHaveLength(12);
  expect(new Set(example.planted.map(({ code }) => code)).size).toBe(12);
});

test.each([
  ['monthly', '2026-07', undefined],
  ['termly', '2025-T6', undefined],
  ['centre', '2025-T4', undefined],
  ['feedback', '2025', 'S04'],
  ['cluster', '2025', undefined],
])('the %s report of %s has something in every section', (kind, period, school) => {
  const text = report(example, kind, period, TODAY, school);
  expect(text.length).toBeGreaterThan(400);
  expect(text).not.toContain('Nothing to report on');
});

test('every term stands somewhere, and the year is neither perfect nor lost', () => {
  const { standings } = findings;
  expect(standings).toHaveLength(musicCluster.terms.length);
  const broken = standings.filter(({ status }) => status === 'broken');
  expect(broken.map(({ term }) => term.ref)).toEqual([
    'W3',
    'W5',
    'W7',
    'W7b',
    'W7c',
    'W11',
    'W23',
    'W28',
    'W29',
  ]);
  const inJune = found(example, '2026-06-12').standings.map(({ status }) => status);
  expect(new Set(inJune)).toEqual(new Set(['met', 'on-course', 'at-risk', 'broken']));
});

test('the log is a believable year: some hundred rows, not quite 15 days', () => {
  expect(example.log.length).toBeGreaterThan(90);
  const used = findings.standings.find(({ term }) => term.ref === 'W20')?.actual ?? 0;
  expect(used).toBeGreaterThan(105 * HOUR);
  expect(used).toBeLessThan(112.5 * HOUR);
  const days = example.log.flatMap(({ date }) => date ?? []);
  expect([days[0], days[days.length - 1]]).toEqual(['2025-09-04', '2026-08-27']);
});

test('one school’s feedback names no other school', () => {
  const names = (example.registers.Schools ?? []).map(({ Name }) => String(Name));
  expect(names).toHaveLength(14);
  for (const [code, own] of [
    ['S05', 'Elderfield Primary'],
    ['S13', 'Northdown Secondary'],
  ] as const) {
    const text = report(example, 'feedback', '2025', TODAY, code);
    expect(names.filter((name) => text.includes(name))).toEqual([own]);
  }
});

test('the year in numbers', () => {
  const text = report(example, 'cluster', '2025', TODAY);
  for (const line of ['Cluster meetings 5', 'CPD sessions 4', 'Visits made 13'])
    expect(text).toContain(line);
});

describe('the data', () => {
  test('fills every register, in columns that there are', () => {
    for (const { name, columns } of musicCluster.registers) {
      const rows = example.registers[name] ?? [];
      expect([name, rows.length > 2]).toEqual([name, true]);
      const headers = columns.map(({ column }) => column);
      for (const row of rows)
        for (const header of Object.keys(row)) expect(headers).toContain(header);
    }
  });

  test('is invented: nobody real can be written to', () => {
    const text = JSON.stringify(layoutOf(musicCluster, { example }));
    for (const address of text.match(/[^\s"@]+@[^\s"@]+/g) ?? [])
      expect(address).toMatch(/@example\.(org|com)$/);
  });

  test('is the same every time', () => {
    expect(musicClusterExample()).toEqual(example);
    expect(JSON.parse(JSON.stringify(example))).toEqual(example);
  });
});
