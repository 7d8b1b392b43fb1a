import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { openWorkbook } from '../../scripts/workbook/open';
import { expectPlain, newFolder, typed } from './typed';

const TODAY = ['--today', '2023-02-24'];

async function workbook(contract = 'community-of-practice'): Promise<string> {
  const file = join(newFolder(), 'book.xlsx');
  await typed('new', contract, '--out', file, ...(contract === 'blank' ? [] : ['--example']));
  return file;
}

/** Every text file of a pack, by its path in it. */
const textsIn = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(txt|html|csv|ics|json)$/.test(name))
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );

test('the pack holds the report, the contacts, the calendar and the data', async () => {
  const folder = join(newFolder(), 'pack');
  const { status, out } = await typed('handover', await workbook(), '--out', folder, ...TODAY);
  expect(status).toBe(0);
  expect(readdirSync(folder).sort()).toEqual(
    [
      'calendar.ics',
      'contacts.csv',
      'data',
      'handover.docx',
      'handover.html',
      'handover.txt',
    ].sort(),
  );
  const texts = textsIn(folder);
  const report = texts['handover.txt'] ?? '';
  for (const part of ['Open actions', 'Milestones', 'Decisions that were taken'])
    expect(report).toContain(part);
  expect(texts['calendar.ics']).toMatch(/^BEGIN:VCALENDAR/);
  const { resources } = JSON.parse(texts['data/datapackage.json'] ?? '');
  for (const { path } of resources) expect(texts).toHaveProperty([`data/${path}`]);
  expect(out).toContain('12 of 18 contacts are in it');
});

test('nobody who did not agree is anywhere in it', async () => {
  const [file, folder] = [await workbook(), join(newFolder(), 'pack')];
  await typed('handover', file, '--out', folder, ...TODAY);
  const [header = [], ...rows] =
    (await openWorkbook(file).read()).find(({ name }) => name === 'Contacts')?.cells ?? [];
  const at = (name: string) => header.indexOf(name);
  const isAgreed = (row: (typeof rows)[number]) =>
    row[at('Consent')] === 'Yes' && !row[at('Withdrawn on')] && row[at('Confidential')] !== 'Yes';
  const addresses = rows
    .filter((row) => !isAgreed(row))
    .flatMap((row) => (typeof row[at('Email')] === 'string' ? String(row[at('Email')]) : []));
  expect(addresses.length).toBeGreaterThan(2);
  const everything = Object.values(textsIn(folder)).join('\n');
  for (const address of addresses) expect(everything).not.toContain(address);
});

test('a workbook without contacts says so', async () => {
  const folder = join(newFolder(), 'pack');
  const file = await workbook('livelihoods-cluster');
  const { out } = await typed('handover', file, '--out', folder, '--today', '2026-11-20');
  expect(out).toContain('The workbook has no contacts.');
  expect(textsIn(folder)['contacts.csv']?.trim().split('\n')).toHaveLength(1);
});

test('a folder that holds something is left as it is', async () => {
  const folder = newFolder();
  writeFileSync(join(folder, 'mine.txt'), 'mine');
  const { status, err } = await typed('handover', await workbook(), '--out', folder, ...TODAY);
  expect(status).toBe(1);
  expectPlain(err);
  expect(readdirSync(folder)).toEqual(['mine.txt']);
});

test('an empty folder is taken', async () => {
  const folder = join(newFolder(), 'empty');
  mkdirSync(folder);
  const { status } = await typed('handover', await workbook(), '--out', folder, ...TODAY);
  expect(status).toBe(0);
});

test('a workbook that plans no handover says which reports it has', async () => {
  const folder = join(newFolder(), 'pack');
  const sheets = newFolder();
  writeFileSync(join(sheets, 'Log.csv'), 'Date,Hours,Activity\n');
  writeFileSync(join(sheets, 'Reports.csv'), 'Report,Title\nweek,My week\n');
  const { status, err } = await typed('handover', sheets, '--out', folder);
  expect(status).toBe(1);
  expect(err).toBe('There is no report “handover”. This workbook has: week (My week).\n');
  expect(() => readdirSync(folder)).toThrow('ENOENT');
});
