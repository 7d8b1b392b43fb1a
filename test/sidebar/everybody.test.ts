import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { VIEWS, type View } from '../../addon/sidebar/protocol';
import type { Language } from '../../src/words/language';
import { findingsOf } from '../browser/accessibility';
import { browserOfFile } from '../browser/in-browser';
import { answers, ok, opening } from './answers';
import { documents } from './answers/documents';
import { people } from './answers/people';
import { problems } from './answers/problems';
import { settings } from './answers/settings';
import { standing } from './answers/standing';
import { today } from './answers/today';
import { HOSTILE, hostileIn } from './hostile';
import { type FakeScript, openSidebarPage, type PageOptions } from './sidebar-page';

const browser = browserOfFile();

interface Look extends PageOptions {
  readonly language?: Language;
}

async function openOn(
  view: View,
  script: FakeScript,
  { language = 'en', ...options }: Look = {},
): Promise<Page> {
  const first = { ...opening, view, language };
  const page = await openSidebarPage(
    browser(),
    { ...script, openSidebar: () => ok(first) },
    options,
  );
  await page.locator('.view-head h2').waitFor();
  return page;
}

const LOOKS: readonly Look[] = [
  { colorScheme: 'light' },
  { colorScheme: 'dark' },
  { letters: 2 },
  { language: 'mr' },
  { language: 'mr', letters: 2, colorScheme: 'dark' },
];

const CASES = VIEWS.flatMap((view) => LOOKS.map((look) => [view, look] as const));

/** How far anything sticks out of the sidebar, to either side. */
const overhang = (page: Page): Promise<unknown> =>
  page.evaluate(`Math.max(...[...document.querySelectorAll('body *:not(.unseen, .unseen *)')].map(
    (element) => {
      const { left, right } = element.getBoundingClientRect();
      return Math.max(-left, right - innerWidth);
    }))`);

/** Pressable things that are smaller than WCAG 2.2 asks; those within a sentence may be. */
const small = (page: Page): Promise<unknown> =>
  page.evaluate(`[...document.querySelectorAll('button, a, summary, input, select, textarea')]
    .filter((element) => element.type !== 'radio')
    .filter((element) => {
      const { width, height } = element.getBoundingClientRect();
      return width < 24 || height < 24;
    })
    .map(({ outerHTML }) => outerHTML)`);

describe('every view can be seen and used', () => {
  test.each(CASES)('%s, %j', async (view, look) => {
    const page = await openOn(view, answers, look);
    expect(await findingsOf(page)).toEqual([]);
    expect(await overhang(page)).toBeLessThanOrEqual(0);
    expect(await small(page)).toEqual([]);
  });
});

describe('the tabs', () => {
  test('are walked with arrows and opened with Enter, and the next key is in the view', async () => {
    const page = await openOn('today', answers);
    await page.getByRole('tab', { name: 'Today' }).focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Standing');
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowLeft');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Settings');
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: '8 things to look at' }).waitFor();
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.getAttribute("aria-label")')).toBe(
      'Look again',
    );
  });

  test('keep what is half written', async () => {
    const page = await openOn('today', answers);
    await page.getByLabel('How long').fill('45 min');
    await page.getByRole('tab', { name: 'Standing' }).click();
    await page.getByText(standing.summary).waitFor();
    await page.getByRole('tab', { name: 'Today' }).click();
    expect(await page.getByLabel('How long').inputValue()).toBe('45 min');
  });
});

describe('whatever a cell holds is shown as text', () => {
  const hostile: FakeScript = {
    readToday: () => ok(hostileIn(today)),
    readProblems: () => ok(hostileIn(problems)),
    readStanding: () => ok(hostileIn(standing)),
    readDocuments: () => ok(hostileIn(documents)),
    readPeople: () => ok(hostileIn(people)),
    readSettings: () => ok(hostileIn(settings)),
  };

  test.each(VIEWS)('%s', async (view) => {
    const page = await openOn(view, hostile);
    await page.getByText('onerror="window.hacked = 1"').first().waitFor({ state: 'attached' });
    expect(await page.locator('body').textContent()).toContain(HOSTILE);
    expect(await page.locator('img, body script ~ script').count()).toBe(0);
    expect(await page.evaluate('window.hacked')).toBeUndefined();
    expect(await overhang(page)).toBeLessThanOrEqual(0);
    expect(await findingsOf(page)).toEqual([]);
  });
});
