import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createXlsx } from '../../scripts/workbook/xlsx/create';
import { browserOfFile } from '../browser/in-browser';
import { plainLayout, plainSheet } from '../workbook-files/layouts';
import { personAt } from './person';
import { type Running, startPlayground } from './running';

const browser = browserOfFile();
const folder = mkdtempSync(join(tmpdir(), 'daybook-playground-'));
const ROWS = 10_000;
let running: Running;

beforeAll(async () => {
  const path = join(folder, 'long.xlsx');
  const rows = Array.from({ length: ROWS }, (_, row) =>
    Array.from({ length: 12 }, (__, column) => `${row + 1}/${column + 1}`),
  );
  writeFileSync(path, createXlsx(plainLayout([plainSheet('Long', rows)])));
  running = await startPlayground('--file', path);
}, 90_000);
afterAll(async () => {
  await running?.stop();
  rmSync(folder, { recursive: true, force: true });
});

test('of ten thousand rows, only those in sight are on the page', async () => {
  const person = await personAt(browser(), running.address);
  const drawn = () => person.page.locator('revogr-data .rgCell').count();
  expect(await drawn()).toBeLessThan(1500);
  for (const address of ['A10000', 'L5000', 'A2']) {
    const [row, column] = [Number(address.slice(1)), address.charCodeAt(0) - 64];
    expect(await person.shownIn(address)).toBe(`${row}/${column}`);
    await person.page.getByText(`${row}/${column}`, { exact: true }).first().waitFor();
    expect(await drawn()).toBeLessThan(1500);
  }
}, 90_000);

test('what is typed at the end is there, and nothing else has changed', async () => {
  const person = await personAt(browser(), running.address);
  await person.type('B10000', 'the last');
  await person.shows('B10000', 'the last');
  expect(await person.shownIn('B9999')).toBe('9999/2');
}, 90_000);
