import { expect, test } from '@jest/globals';
import { clocks } from '../../../scripts/clocks';
import { check } from '../../../src/checks';
import { communityOfPractice } from '../../../src/contracts/community-of-practice';
import { communityOfPracticeExample } from '../../../src/contracts/community-of-practice/example';
import { cleanLog } from '../../../src/contracts/community-of-practice/example/log';
import { layoutOf } from '../../../src/contracts/layout';
import { standings } from '../../../src/rules/terms';
import { readWorkbook } from '../../../src/workbook/read';
import { day } from '../../book';
import { counted, HOUR, sheetsOfLayout } from '../patna';
import { practice, reportText, WHOLE } from './practice';

const TODAY = day('2023-02-24');
const template = communityOfPractice;
const example = communityOfPracticeExample();
const layout = layoutOf(template, { example });
const book = readWorkbook(sheetsOfLayout(layout), clocks);

test.each(['2023-02-24', '2026-11-20'])(
  'the planted mistakes are found on %s, and nothing else',
  (today) => {
    const found = check(book, day(today)).map(({ code, place: { sheet, row } }) => ({
      sheet,
      row,
      code,
    }));
    expect(found).toEqual(example.planted);
    expect(example.planted).toHaveLength(13);
    expect(new Set(example.planted.map(({ code }) => code)).size).toBe(13);
  },
);

test.each([
  ['progress', '2023-02'],
  ['findings', '2022-Q1'],
  ['funder', '2022-Q1'],
  ['handover', '2022-Q1'],
])('the %s report of %s has something in every section', (kind, period) => {
  const text = reportText(example, kind, period, '2023-02-24');
  expect(text.length).toBeGreaterThan(400);
  expect(text).not.toContain('Nothing to report on');
});

test('every term is understood and stands somewhere', () => {
  const { standings: all, issues } = standings(book, TODAY);
  expect(issues).toEqual([]);
  expect(all).toHaveLength(template.terms.length);
  const statuses = new Set(all.map(({ status }) => status));
  expect([...statuses].sort()).toEqual(['at-risk', 'broken', 'met', 'on-course']);
});

test('the log is believable: some 50 rows, 134 hours without the mistakes', () => {
  expect(cleanLog).toHaveLength(53);
  const clean = practice({ log: cleanLog });
  expect(check(clean, TODAY)).toEqual([]);
  expect(counted(clean, 'Hours worked', ...WHOLE)).toBe(134 * HOUR);
  expect(counted(clean, 'Hours worked', '2022-12-01', '2022-12-31')).toBe(39 * HOUR);
});

test('registers and sheets are filled, in columns that there are', () => {
  for (const { name, columns } of template.registers) {
    const rows = example.registers[name] ?? [];
    expect([name, rows.length > 2]).toEqual([name, true]);
    const headers = columns.map(({ column }) => column);
    for (const row of rows)
      for (const header of Object.keys(row)) expect(headers).toContain(header);
  }
});

test('everybody is invented: nobody real can be written to', () => {
  const addresses = JSON.stringify(layout).match(/[^\s"@]+@[^\s"@]+/g) ?? [];
  expect(addresses.length).toBeGreaterThan(15);
  for (const address of addresses) expect(address).toMatch(/@example\.(org|com)$/);
});

test('the example is the same every time', () => {
  expect(communityOfPracticeExample()).toEqual(example);
  expect(JSON.parse(JSON.stringify(example))).toEqual(example);
});
