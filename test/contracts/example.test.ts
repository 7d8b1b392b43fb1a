import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { clocks } from '../../scripts/clocks';
import { mailingList } from '../../src/audience/mailing-list';
import { check } from '../../src/checks';
import { TEMPLATES } from '../../src/contracts';
import { EXAMPLES } from '../../src/contracts/examples';
import { layoutOf } from '../../src/contracts/layout';
import { addDays } from '../../src/model/day';
import { standings } from '../../src/rules/terms';
import { tally } from '../../src/tally/tally';
import { readWorkbook } from '../../src/workbook/read';
import { day } from '../book';
import { HOUR, reportText, sheetsOfLayout } from './patna';

const TODAY = day('2026-11-20');
const template = TEMPLATES['community-coordinator'];
const example = EXAMPLES['community-coordinator']();
const book = readWorkbook(sheetsOfLayout(layoutOf(template, { example })), clocks);

test('the planted mistakes are found, and nothing else', () => {
  const found = check(book, TODAY).map(({ code, place: { sheet, row } }) => ({ sheet, row, code }));
  expect(found).toEqual(example.planted);
  expect(example.planted).toHaveLength(12);
  expect(new Set(example.planted.map(({ code }) => code)).size).toBe(12);
});

test.each([
  ['monthly', '2026-10'],
  ['board', '2026-Q3'],
  ['review', '2026-Q3'],
  ['plan', '2026-Q4'],
  ['annual', '2026'],
])('the %s report of %s has something in every section', (kind, period) => {
  const text = reportText(example, kind, period, '2026-11-20');
  expect(text.length).toBeGreaterThan(400);
  expect(text).not.toContain('Nothing to report on');
});

test('every term is understood and stands somewhere', () => {
  const { standings: all, issues } = standings(book, TODAY);
  expect(issues).toEqual([]);
  expect(all).toHaveLength(template.terms.length);
  expect(new Set(all.map(({ status }) => status))).toEqual(
    new Set(['met', 'on-course', 'at-risk', 'broken']),
  );
});

test('the log is a believable year: some 300 rows, a little over 28 hours a week', () => {
  expect(example.log.length).toBeGreaterThanOrEqual(250);
  expect(example.log.length).toBeLessThanOrEqual(350);
  const all = standings(book, TODAY).standings;
  const average = all.find(({ term }) => term.ref === 'P7');
  if (average?.rule !== 'average') throw new Error('no average');
  expect(average.detail.average).toBeGreaterThan(28 * HOUR);
  expect(average.detail.average).toBeLessThan(29 * HOUR);
  const weeks = tally(book, TODAY).logged;
  const hours = Array.from({ length: 46 }, (_, week) => {
    const first = addDays(day('2026-01-05'), week * 7);
    return weeks.total({ first, last: addDays(first, 6) }) / HOUR;
  });
  expect(Math.max(...hours)).toBeGreaterThan(35);
  expect(hours.filter((each) => each === 0)).toHaveLength(2);
});

test('rows are in the order of their days, from 5 January to 20 November', () => {
  const days = example.log.flatMap(({ date }) => (date?.startsWith('2026') ? [date] : []));
  expect(days).toEqual([...days].sort());
  expect([days[0], days[days.length - 1]]).toEqual(['2026-01-05', '2026-11-20']);
});

test('registers and sheets are filled, in columns that there are', () => {
  for (const { name, columns } of template.registers) {
    const rows = example.registers[name as keyof typeof example.registers] ?? [];
    expect([name, rows.length > 2]).toEqual([name, true]);
    const headers = columns.map(({ column }) => column);
    for (const row of rows)
      for (const header of Object.keys(row)) expect(headers).toContain(header);
  }
  const own = template.log.own.map(({ column }) => column);
  for (const row of example.log)
    for (const header of Object.keys(row.own ?? {})) expect(own).toContain(header);
});

describe('contacts', () => {
  const list = mailingList(book, TODAY);

  test('are invented: nobody real can be written to', () => {
    const text = JSON.stringify(layoutOf(template, { example }));
    const addresses = text.match(/[^\s"@]+@[^\s"@]+/g) ?? [];
    expect(addresses.length).toBeGreaterThan(30);
    for (const address of addresses) expect(address).toMatch(/@example\.(org|com)$/);
  });

  test('come to every kind of outcome', () => {
    const json = JSON.stringify(list);
    for (const reason of [
      'no-address',
      'role-address',
      'suppressed',
      'withdrawn',
      'under-18',
      'confidential',
      'no-consent',
      'unproven-consent',
      'formula',
    ])
      expect(json).toContain(`"${reason}"`);
  });
});

test('the example is the same every time, and asks no clock', () => {
  expect(EXAMPLES['community-coordinator']()).toEqual(example);
  expect(JSON.parse(JSON.stringify(example))).toEqual(example);
  const folder = 'src/contracts';
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const asking = files.filter(
    (file) =>
      file.endsWith('.ts') &&
      /Math\.random|new Date|Date\.now/.test(readFileSync(join(folder, file), 'utf8')),
  );
  expect(asking).toEqual([]);
});
