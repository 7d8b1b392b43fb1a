import { expect, test } from '@jest/globals';
import { browserOfFile } from '../browser/in-browser';
import { answers, ok, opening } from './answers';
import { standing } from './answers/standing';
import { type FakeScript, openSidebarPage } from './sidebar-page';

const browser = browserOfFile();

const open = (script: FakeScript = {}) =>
  openSidebarPage(browser(), {
    ...answers,
    openSidebar: () => ok({ ...opening, view: 'standing' }),
    ...script,
  });

test('shows the clauses that need something first', async () => {
  const page = await open();
  await page.getByText(standing.summary).waitFor();
  expect(await page.locator('h3').allTextContents()).toEqual([
    '■Broken (1)',
    '▲At risk (1)',
    '○Not yet due (1)',
    '●On course (1)',
    '●Met (1)',
  ]);
});

test('says every bar in words', async () => {
  const page = await open();
  await page.getByText(standing.summary).waitFor();
  const bars = await page.getByRole('img').all();
  expect(await Promise.all(bars.map((bar) => bar.getAttribute('aria-label')))).toEqual([
    '50 % done; 100 % would be even progress by today',
    '15 % done; 18 % would be even progress by today',
    '38 % done; 33 % would be even progress by today',
    '100 % done',
  ]);
});

test('shows the contract’s own words, and the rows, when asked by keyboard', async () => {
  const page = await open();
  const words = page.getByText('The Coordinator will work an average of 28 hours per week.');
  await page.getByText(standing.summary).waitFor();
  expect(await words.isVisible()).toBe(false);
  await page.locator('summary', { hasText: 'P7' }).press('Enter');
  await words.waitFor();
  await page.getByText('Counted from: Log 2–64').waitFor();
});

test('says what to do where no clause can be judged', async () => {
  const page = await open({ readStanding: () => ok({ ...standing, clauses: [] }) });
  await page.getByText('Add a row for each thing that the contract asks.').waitFor();
});
