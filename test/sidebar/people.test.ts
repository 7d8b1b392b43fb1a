import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { browserOfFile } from '../browser/in-browser';
import { answers, ok, opening } from './answers';
import { download, people } from './answers/people';
import { type FakeScript, openSidebarPage } from './sidebar-page';

const browser = browserOfFile();

const open = (script: FakeScript = {}) =>
  openSidebarPage(browser(), {
    ...answers,
    openSidebar: () => ok({ ...opening, view: 'people' }),
    ...script,
  });

describe('people', () => {
  test('says who is on the list and who is not, and each reason once', async () => {
    const page = await open();
    await page.getByText(people.summary).waitFor();
    expect(await page.locator('h3, h4').allTextContents()).toEqual([
      ...['Left out (3)', 'No consent (2)', 'Under 18 (1)'],
      ...['Needs attention (1)', 'Looks like a formula (1)'],
      'On the list (2)',
    ]);
    expect(await page.locator('.person').allTextContents()).toEqual([
      'Asha Raoasha@example.orgNewsletterVolunteersShow in the sheet',
      'info@example.orgShow in the sheet',
    ]);
  });

  test('says what to do where the list is empty', async () => {
    const page = await open({ readPeople: () => ok({ ...people, members: [] }) });
    await page.getByText('Nobody is on the list yet').waitFor();
  });

  test('shows a long list a stretch at a time', async () => {
    const members = Array.from({ length: 60 }, (_, index) => ({
      ...{ name: `Person ${index}`, email: `p${index}@example.org`, tags: [] },
      place: { sheet: 'Contacts', row: index + 2, column: 1 },
    }));
    const page = await open({ readPeople: () => ok({ ...people, members }) });
    await page.getByRole('button', { name: 'Show 25 of the other 35' }).click();
    await page.getByRole('button', { name: 'Show the other 10' }).click();
    await page.getByText('Person 59').waitFor();
    expect(await page.locator('.person').count()).toBe(60);
  });
});

test('the files of the list are saved to the letter', async () => {
  const page = await open({ downloadList: () => ok(download) });
  await page.getByRole('button', { name: 'Download the list' }).press('Enter');
  await page.waitForFunction('document.activeElement.tagName === "A"');
  for (const { name, text } of download.files) {
    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name }).press('Enter'),
    ]);
    expect(saved.suggestedFilename()).toBe(name);
    expect(readFileSync(await saved.path(), 'utf8')).toBe(text);
  }
});
