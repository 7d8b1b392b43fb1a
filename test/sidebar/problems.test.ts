import { describe, expect, test } from '@jest/globals';
import type { CellPlace, Fix, FixUndo, Problems } from '../../addon/sidebar/protocol';
import { browserOfFile } from '../browser/in-browser';
import { answers, ok, opening } from './answers';
import { fixed, oneLess, problems } from './answers/problems';
import { type FakeScript, openSidebarPage, said } from './sidebar-page';

const browser = browserOfFile();
const none: Problems = { groups: [], total: 0 };

const open = (script: FakeScript = {}) =>
  openSidebarPage(browser(), {
    ...answers,
    openSidebar: () => ok({ ...opening, view: 'problems' }),
    ...script,
  });

describe('problems', () => {
  test('stand most serious first, each with what to do', async () => {
    const page = await open();
    await page.getByRole('heading', { name: '8 things to look at' }).waitFor();
    expect(await page.locator('h3').allTextContents()).toEqual(['■Stop (3)', '▲Warn (5)']);
    const first = page.getByRole('listitem').first();
    expect(await first.textContent()).toContain(
      'E14 says ‘Comunity event’, which is not on the list of activities.',
    );
    expect(await first.textContent()).toContain('Did you mean ‘Community event’?');
  });

  test('are said to be none when there is none', async () => {
    const page = await open({ readProblems: () => ok(none) });
    await page.getByRole('heading', { name: 'No problems' }).waitFor();
    await page.getByText('Every row can be read and counted.').waitFor();
  });

  test('lead to their cell', async () => {
    const asked: CellPlace[] = [];
    const page = await open({
      goTo: (place) => {
        asked.push(place);
        return ok(null);
      },
    });
    await page.getByRole('button', { name: 'Show Log, C31' }).press('Enter');
    await page.waitForFunction('window.focusedSheet === 1');
    expect(asked).toEqual([{ sheet: 'Log', row: 31, column: 3 }]);
    expect(await said(page)).toBe('The cursor is in Log, row 31.');
  });
});

describe('a repair', () => {
  test('is made by one key, told with what stood there before, and followed by the next problem', async () => {
    const asked: Fix[] = [];
    const page = await open({
      fixProblem: (fix) => {
        asked.push(fix);
        return ok(fixed(oneLess));
      },
    });
    await page.getByRole('button', { name: 'Change to “Community event”' }).press('Enter');
    await page.getByRole('heading', { name: '7 things to look at' }).waitFor();
    expect(asked).toEqual([problems.groups[0]?.problems[0]?.fix]);
    const sentence = 'Log, E14 said “Comunity event” and now says “Community event”.';
    expect(await said(page)).toBe(`${sentence} 7 things to look at.`);
    expect(await page.evaluate('document.activeElement.textContent')).toBe(
      'Change to “Meeting with a group”',
    );
    await page.locator('.at-foot').getByText(sentence).waitFor();
  });

  test('is taken back by one key, and the problem is there again', async () => {
    const asked: FixUndo[] = [];
    const page = await open({
      fixProblem: () => ok(fixed(oneLess)),
      undoFix: (undo) => {
        asked.push(undo);
        return ok(problems);
      },
    });
    await page.getByRole('button', { name: 'Change to “Community event”' }).press('Enter');
    await page.getByRole('button', { name: 'Undo' }).press('Enter');
    await page.getByRole('heading', { name: '8 things to look at' }).waitFor();
    expect(asked).toEqual([fixed(oneLess).undo]);
    expect(await said(page)).toBe('Log, E14 says “Comunity event” again. 8 things to look at.');
    expect(await page.locator('.at-foot').count()).toBe(0);
  });

  test('of the last problem leaves the keyboard at the heading', async () => {
    const page = await open({ fixProblem: () => ok(fixed(none)) });
    await page.getByRole('button', { name: 'Change to “Community event”' }).press('Enter');
    await page.getByRole('heading', { name: 'No problems' }).waitFor();
    expect(await page.evaluate('document.activeElement.tagName')).toBe('H2');
  });

  test('that is refused says why beside the problem, and changes nothing', async () => {
    const sentence = 'That has been changed meanwhile, so Daybook left it as it is.';
    const page = await open({
      fixProblem: () => ({ ok: false, code: 'not-as-it-was', sentence }),
    });
    await page.getByRole('button', { name: 'Change to “Community event”' }).click();
    await page.getByRole('listitem').first().getByText(sentence).waitFor();
    expect(await page.getByRole('heading', { level: 2 }).textContent()).toBe('8 things to look at');
  });
});
