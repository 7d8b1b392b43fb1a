import { expect, test } from '@jest/globals';
import type { Opening, SetUpWish } from '../../addon/sidebar/protocol';
import { findingsOf } from '../browser/accessibility';
import { browserOfFile } from '../browser/in-browser';
import { answers, ok, opening } from './answers';
import { type FakeScript, openSidebarPage, said } from './sidebar-page';

const browser = browserOfFile();
const bare: Opening = { ...opening, isSetUp: false, title: '', view: 'today' };

const open = (script: FakeScript = {}) =>
  openSidebarPage(browser(), { ...answers, openSidebar: () => ok(bare), ...script });

test('a spreadsheet without a workbook is set up by keyboard, and opens on today', async () => {
  const wishes: SetUpWish[] = [];
  const page = await open({
    setUpWorkbook: (wish) => {
      wishes.push(wish);
      return ok(opening);
    },
  });
  const first = page.getByRole('radio', { name: 'Community coordinator', exact: true });
  await first.focus();
  expect(await first.isChecked()).toBe(true);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  expect(await findingsOf(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: opening.title }).waitFor();
  expect(wishes).toEqual([{ template: 'music-cluster', language: 'en', example: true }]);
  expect(await said(page)).toBe('The spreadsheet is set up.');
  await page.waitForFunction('document.activeElement.id === "tab-today"');
});

test('sheets that hold something are left alone, and the sentence says which', async () => {
  const sentence = 'The sheet Log holds something already.';
  const page = await open({ setUpWorkbook: () => ({ ok: false, code: 'not-empty', sentence }) });
  await page.getByRole('button', { name: 'Set up' }).click();
  await page.getByText(sentence).waitFor();
});

test('a workbook that is there is not set up again', async () => {
  const page = await open({ openSidebar: () => ok({ ...opening, view: 'set-up' }) });
  await page.getByRole('heading', { name: 'This spreadsheet is set up already' }).waitFor();
  expect(await findingsOf(page)).toEqual([]);
  await page.getByRole('button', { name: 'Open Daybook' }).click();
  await page.getByRole('tab', { name: 'Today', selected: true }).waitFor();
});
