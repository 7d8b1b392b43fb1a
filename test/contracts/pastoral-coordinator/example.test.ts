import { expect, test } from '@jest/globals';
import { clocks } from '../../../scripts/clocks';
import { check } from '../../../src/checks';
import { layoutOf } from '../../../src/contracts/layout';
import { pastoralCoordinator as template } from '../../../src/contracts/pastoral-coordinator';
import { pastoralCoordinatorExample } from '../../../src/contracts/pastoral-coordinator/example';
import type { StandingOf } from '../../../src/model/standing';
import { standings } from '../../../src/rules/terms';
import { readWorkbook } from '../../../src/workbook/read';
import { day } from '../../book';
import { sheetsOfLayout, standing } from '../patna';
import { reportText } from './cramlington';

const LAST_DAY = '2026-07-17';
const example = pastoralCoordinatorExample();
const layout = layoutOf(template, { example });
const book = readWorkbook(sheetsOfLayout(layout), clocks);

test.each([LAST_DAY, '2026-11-20'])(
  'the planted mistakes are found on %s, and nothing else',
  (on) => {
    const found = check(book, day(on)).map(({ code, place: { sheet, row } }) => ({
      sheet,
      row,
      code,
    }));
    expect(found).toEqual(example.planted);
    expect(new Set(example.planted.map(({ code }) => code)).size).toBe(13);
    expect(example.planted).toHaveLength(13);
  },
);

test('every term is understood and stands somewhere', () => {
  const { standings: all, issues } = standings(book, day(LAST_DAY));
  expect(issues).toEqual([]);
  expect(all).toHaveLength(template.terms.length);
  expect(new Set(all.map(({ status }) => status))).toEqual(
    new Set(['met', 'on-course', 'at-risk', 'broken']),
  );
});

test('the year’s attendance comes to the numbers that the law draws its lines at', () => {
  const { detail } = standing(book, 'C17', LAST_DAY) as StandingOf<'band'>;
  const entries = new Map(detail.bands.map(({ name, entries: codes }) => [name, codes]));
  expect(entries.get('severe')).toEqual(['P01']);
  expect(entries.get('persistent but not severe')).toContain('P02');
  expect(entries.get('persistent but not severe')).not.toContain('P03');
});

test.each([
  ['caseload', '2026-W26', undefined],
  ['year-group', '2025-T6', undefined],
  ['governors', '2025-Q3', undefined],
  ['pupil', '2025', 'P06'],
  ['home', '2025', 'P06'],
])('the %s report of %s has something in every section', (kind, period, code) => {
  const text = reportText(example, kind, period, LAST_DAY, code);
  expect(text.length).toBeGreaterThan(400);
  for (const { report, sections } of template.reports)
    if (report === kind) for (const { heading = '' } of sections) expect(text).toContain(heading);
  // In one week out of a year there is not everything to do, nor for one home when the year ends.
  if (kind !== 'caseload' && kind !== 'home') expect(text).not.toContain('Nothing to report on');
});

test('governors read no code of a pupil, and no number under five about pupils', () => {
  const codes = /\b(P[0-9]{2}|B[0-9]|SG-[0-9])/;
  for (const period of ['2025-Q1', '2025-Q2', '2025-Q3', '2025-Q4'])
    expect(reportText(example, 'governors', period, LAST_DAY)).not.toMatch(codes);
  expect(reportText(example, 'caseload', '2026-W26', LAST_DAY)).toMatch(codes);
});

test('the log is a believable school year, in the order of its days', () => {
  expect(example.log.length).toBeGreaterThan(600);
  expect(example.log.length).toBeLessThan(900);
  const days = example.log.flatMap(({ date }) => (date && date !== '2025-06-12' ? [date] : []));
  expect(days).toEqual([...days].sort());
  expect([days[0], days[days.length - 1]]).toEqual(['2025-09-02', LAST_DAY]);
});

test('registers and sheets are filled, in columns that there are', () => {
  for (const { name, columns, rows: given } of template.registers) {
    const rows = example.registers[name] ?? given;
    expect([name, rows.length > 2]).toEqual([name, true]);
    const headers = columns.map(({ column }) => column);
    for (const row of rows)
      for (const header of Object.keys(row)) expect(headers).toContain(header);
  }
  const own = template.log.own.map(({ column }) => column);
  for (const row of example.log)
    for (const header of Object.keys(row.own ?? {})) expect(own).toContain(header);
});

test('nobody is named, and nobody real can be written to', () => {
  for (const name of ['Pupils', 'Returns'])
    for (const row of example.registers[name] ?? []) expect(row.Name).toBeUndefined();
  const addresses = JSON.stringify(layout).match(/[^\s"@]+@[^\s"@]+/g) ?? [];
  expect(addresses.length).toBeGreaterThan(4);
  for (const address of addresses) expect(address).toMatch(/@example\.(org|com)$/);
});

test('the example is the same every time', () => {
  expect(pastoralCoordinatorExample()).toEqual(example);
  expect(JSON.parse(JSON.stringify(example))).toEqual(example);
});
