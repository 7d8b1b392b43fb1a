import { describe, expect, test } from '@jest/globals';
import type { SettingsChange } from '../../addon/sidebar/protocol';
import { browserOfFile } from '../browser/in-browser';
import { answers, ok, opening } from './answers';
import { settings, switchedOn } from './answers/settings';
import { type FakeScript, openSidebarPage, said } from './sidebar-page';

const browser = browserOfFile();

const open = (script: FakeScript = {}) =>
  openSidebarPage(browser(), {
    ...answers,
    openSidebar: () => ok({ ...opening, view: 'settings' }),
    ...script,
  });

describe('the monthly mail', () => {
  test('is switched on from its preview alone, and off again at once', async () => {
    const changes: SettingsChange[] = [];
    const page = await open({
      changeSettings: (change) => {
        changes.push(change);
        return ok(change.monthlyMail ? switchedOn : settings);
      },
    });
    await page.getByText(settings.monthlyMail.sentence).waitFor();
    expect(await page.getByRole('button', { name: 'Switch on' }).count()).toBe(0);
    await page.getByRole('button', { name: 'See what would be sent' }).press('Enter');
    await page.frameLocator('iframe').getByText('84 h were worked.').waitFor();
    await page.getByRole('button', { name: 'Switch on' }).press('Enter');
    await page.getByText(switchedOn.monthlyMail.sentence).waitFor();
    expect(await said(page)).toBe('The monthly mail is on.');
    await page.waitForFunction('document.activeElement.textContent === "See what would be sent"');
    await page.getByRole('button', { name: 'Switch off' }).press('Enter');
    await page.getByText(settings.monthlyMail.sentence).waitFor();
    expect(changes).toEqual([{ monthlyMail: true }, { monthlyMail: false }]);
  });

  test('cannot be switched on without anything to send', async () => {
    const { preview: _, ...mail } = settings.monthlyMail;
    const page = await open({ readSettings: () => ok({ ...settings, monthlyMail: mail }) });
    await page.getByText('There is nothing to send yet').waitFor();
    expect(await page.getByRole('button', { name: 'See what would be sent' }).count()).toBe(0);
  });

  test('that did not reach everybody is sent to those alone', async () => {
    const changes: SettingsChange[] = [];
    const unsent = 'It did not go to row 3 of the Recipients sheet.';
    const left = { ...switchedOn, monthlyMail: { ...switchedOn.monthlyMail, unsent } };
    const page = await open({
      readSettings: () => ok(left),
      changeSettings: (change) => {
        changes.push(change);
        return ok(switchedOn);
      },
    });
    await page.getByText(unsent).waitFor();
    await page.getByRole('button', { name: 'Send to these now' }).press('Enter');
    await page.getByText(unsent).waitFor({ state: 'detached' });
    expect(changes).toEqual([{ sendUnsent: true }]);
    expect(await said(page)).toBe('The letters have gone out.');
  });

  test('says why Google did not let it be switched on', async () => {
    const sentence = 'Google allows twenty such triggers, and all are taken.';
    const page = await open({
      changeSettings: () => ({ ok: false, code: 'too-many-triggers', sentence }),
    });
    await page.getByRole('button', { name: 'See what would be sent' }).click();
    await page.getByRole('button', { name: 'Switch on' }).click();
    await page.getByText(sentence).waitFor();
  });
});

describe('recipients', () => {
  test('are shown, and changed in the sheet', async () => {
    const page = await open();
    await page.getByRole('button', { name: 'Change in the sheet' }).waitFor();
    expect(await page.locator('.recipient').allTextContents()).toEqual([
      'Bela Shahsecretary@example.orgSummary for the Secretary, English',
      'The boardboard@example.orgReport to the board, English',
    ]);
  });

  test('are said to be none when there is none', async () => {
    const page = await open({ readSettings: () => ok({ ...settings, recipients: [] }) });
    await page.getByText('Add a row for each person to the Recipients sheet.').waitFor();
  });
});

test('the language is changed when asked to, and everything is said in it at once', async () => {
  const changes: SettingsChange[] = [];
  const page = await open({
    changeSettings: (change) => {
      changes.push(change);
      return ok({ ...settings, language: 'mr' });
    },
  });
  await page.getByRole('combobox', { name: 'For everything that Daybook says' }).selectOption('mr');
  expect(changes).toEqual([]);
  await page.getByRole('button', { name: 'Change the language' }).press('Enter');
  await page.getByRole('tab', { name: 'सेटिंग्ज', selected: true }).waitFor();
  expect(changes).toEqual([{ language: 'mr' }]);
  expect(await said(page)).toBe('Daybook आता मराठीत बोलते.');
  expect(await page.evaluate('document.documentElement.lang')).toBe('mr');
  expect(await page.evaluate('document.activeElement.textContent')).toBe('भाषा बदला');
});
